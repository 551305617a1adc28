import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ConfigurationLue, readConfiguration } from '../../src/dataset/configuration/configuration.ts'

/** Reads `configuration.json` in a folder; null when it is not there. Never throws: what is wrong is told by the reader. */
export function readConfigurationOf(dossier: string): ConfigurationLue | null {
  const path = join(dossier, 'configuration.json')
  return existsSync(path) ? readConfiguration(parse(readFileSync(path, 'utf8'))) : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
