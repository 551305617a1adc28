import { CONFIGURATION_VIDE, type ConfigurationLue, readConfiguration } from './configuration.ts'

export const CONFIGURATION_FILE = 'configuration.json'

/**
 * What a file says; what is wrong in it is told in the console, for whoever publishes: a resident has no use for it.
 */
export function readOrTell(bytes: Uint8Array): ConfigurationLue {
  try {
    const lue = readConfiguration(JSON.parse(new TextDecoder().decode(bytes)))
    for (const probleme of lue.problemes) console.warn(probleme)
    return lue
  } catch (error) {
    return tellError(error)
  }
}

/** A file that cannot be read at all: told, and everything stays as it is by itself. */
export function tellError(error: unknown): ConfigurationLue {
  const why = error instanceof Error ? error.message : String(error)
  const probleme = why.startsWith(CONFIGURATION_FILE) ? why : `${CONFIGURATION_FILE} : ${why}`
  console.warn(probleme)
  return { configuration: CONFIGURATION_VIDE, problemes: [probleme] }
}
