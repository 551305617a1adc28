import { DataError } from '../../dataset/read-file.ts'
import { DonneesPartielles } from '../../dataset/scope.ts'
import type { ErreurTransmise } from './index.ts'

/** An error as it crosses to the page: of which class it is, and of a file, which, why and since when. */
export function describeError(error: unknown): ErreurTransmise {
  if (error instanceof DonneesPartielles) return { classe: 'partielles', message: error.message }
  if (error instanceof DataError) {
    const { message, chemin, kind: genre, depuis } = error
    return { classe: 'donnees', message, chemin, genre, ...(depuis === undefined ? {} : { depuis }) }
  }
  return { classe: 'programme', message: error instanceof Error ? error.message : String(error) }
}
