/** Where rows go: those that are settled with their index and grade, the others by their number. */
export interface SettledRows {
  readonly index: Int32Array
  readonly grade: Uint8Array
  /** The grade of each whole index. */
  readonly gradeOf: Uint16Array
  /** The rows that are not settled, with room for those of one block more. */
  readonly left: Int32Array
}

/** Grades rows by their index, those left over as well: what they get here is overwritten when they are settled. */
export const gradeRows = ({ index, grade, gradeOf }: SettledRows, from: number, length: number): void => {
  for (let row = from; row < from + length; row++) {
    grade[row] = gradeOf[index[row] as number] as number
  }
}
