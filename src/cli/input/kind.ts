/** What a file is, by its first bytes; `text` where nothing says otherwise. */
export type FileKind = 'text' | 'zip' | 'pdf' | 'ole' | 'rtf'

const beginnings: readonly (readonly [kind: FileKind, bytes: string])[] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['pdf', '%PDF-'],
  ['ole', '\xd0\xcf\x11\xe0'],
  ['rtf', '{\\rtf'],
]

/** Tells a file by its content, never by its name. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8))
  return beginnings.find(([, own]) => beginning.startsWith(own))?.[0] ?? 'text'
}

/**
 * Whether a text is meant as JSON: an object, or a list of objects, lists or texts. Other texts can begin with a bracket as
 * well: 「[TOC]」.
 */
export const isJson = (text: string): boolean => /^\s*(?:\{\s*(?:["}]|$)|\[\s*(?:[[{"\]]|$))/.test(text)
