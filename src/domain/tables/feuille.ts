/** A sheet of a file before anybody knows its headings: lines of texts, the first being line 1 of the file. */
export interface Feuille {
  readonly nom: string
  readonly lignes: readonly (readonly string[])[]
  /** What should be told of the sheet as a whole, in French. */
  readonly remarques: readonly string[]
}
