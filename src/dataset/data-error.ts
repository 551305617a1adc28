/** A published file that could not be used: where, why, and what to check. */
export class DataError extends Error {
  readonly kind: 'absent' | 'reseau' | 'corrompu' | 'version'
  readonly chemin: string

  constructor(kind: DataError['kind'], chemin: string, detail: string) {
    super(`${chemin} : ${detail}`)
    this.name = 'DataError'
    this.kind = kind
    this.chemin = chemin
  }
}
