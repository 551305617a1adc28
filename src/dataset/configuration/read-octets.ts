import { findJsonFault } from '../../domain/tables/json-fault.ts'
import {
  CONFIGURATION_FILE,
  CONFIGURATION_VIDE,
  type ConfigurationLue,
  readConfiguration,
} from './configuration.ts'

/**
 * Reads the bytes of `configuration.json`, for the page and for the server alike. Never throws: where it is no JSON, the line
 * and what stands there are told; a mark at its start is passed over, as an editor of Windows writes one.
 */
export function readOctets(bytes: Uint8Array): ConfigurationLue {
  const text = new TextDecoder().decode(bytes)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    const fault = findJsonFault(text) ?? 'JSON attendu'
    return {
      configuration: CONFIGURATION_VIDE,
      problemes: [`${CONFIGURATION_FILE}, ${fault} ; rien n’en est lu`],
    }
  }
  const { configuration, problemes } = readConfiguration(value)
  const lost = text.slice(0, text.indexOf('\ufffd')).split('\n').length
  const encoding = text.includes('\ufffd')
    ? [`${CONFIGURATION_FILE}, ligne ${lost} : caractères perdus, un fichier enregistré en UTF-8 attendu`]
    : []
  return { configuration, problemes: [...encoding, ...problemes] }
}
