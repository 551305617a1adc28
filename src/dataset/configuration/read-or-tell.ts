import { DataError } from '../read-file.ts'
import { CONFIGURATION_FILE, CONFIGURATION_VIDE, type ConfigurationLue } from './configuration.ts'
import { readOctets } from './read-octets.ts'
import { GONE } from './said.ts'

/**
 * What a file says; what is wrong in it is told in the console, for whoever publishes: a resident has no use for it.
 */
export function readOrTell(bytes: Uint8Array): ConfigurationLue {
  const lue = readOctets(bytes)
  for (const probleme of lue.problemes) console.warn(probleme)
  return lue
}

/** A file that does not come: told, and everything stays as it is by itself; for good where the server has none. */
export function tellError(error: unknown): ConfigurationLue {
  const why = error instanceof Error ? error.message : String(error)
  const probleme = why.startsWith(CONFIGURATION_FILE) ? why : `${CONFIGURATION_FILE} : ${why}`
  console.warn(probleme)
  const isGone = error instanceof DataError && error.statut !== undefined && GONE.includes(error.statut)
  return { configuration: CONFIGURATION_VIDE, problemes: [probleme], ...(isGone ? {} : { manque: true }) }
}
