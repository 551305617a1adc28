/** A sheet of a file before anybody knows its headings: lines of texts, the first being line 1 of the file. */
export interface Feuille {
  readonly nom: string
  readonly lignes: readonly (readonly string[])[]
  /** What should be told of the sheet as a whole, in French. */
  readonly remarques: readonly string[]
  /** Number of its first line, headings included; 1 where it is not said, 0 for a list of records (JSON). */
  readonly premiere?: number
}

/** Line of the file that a line of a sheet is, as whoever wrote it counts. */
export const numeroOf = ({ premiere = 1 }: Feuille, row: number): number => row + premiere
