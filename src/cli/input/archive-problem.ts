/** Why an archive cannot be unpacked. */
export type ArchiveProblem = 'broken' | 'encrypted' | 'too-large' | 'too-many-files'
