import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIGURATION_FILE, type ConfigurationLue } from '../../src/dataset/configuration/configuration.ts'
import { readOctets } from '../../src/dataset/configuration/read-octets.ts'

/** Reads `configuration.json` in a folder; null when it is not there. Never throws: what is wrong is told by the reader. */
export function readConfigurationOf(dossier: string): ConfigurationLue | null {
  const path = join(dossier, CONFIGURATION_FILE)
  return existsSync(path) ? readOctets(readFileSync(path)) : null
}
