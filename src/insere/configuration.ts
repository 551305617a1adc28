import { readConfiguration } from '../dataset/configuration/configuration.ts'
import { coloursSheet } from '../dataset/configuration/couleurs.ts'
import type { ReadBytes } from '../dataset/read-file.ts'
import type { Theme } from '../state/insere/parametres.ts'

/**
 * The name of who publishes the map, in whose colours the frame stands from now on (`configuration.json`). Null, and our
 * colours, where it is not to be had: the whole page tells what is wrong in it.
 */
export async function applyConfiguration(read: ReadBytes, theme: Theme): Promise<string | null> {
  try {
    const said: unknown = JSON.parse(new TextDecoder().decode(await read('configuration.json')))
    const { nom, couleurs } = readConfiguration(said).configuration
    const rules = coloursSheet(couleurs, theme === 'auto' ? null : theme)
    if (rules !== '' && 'adoptedStyleSheets' in document) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(rules)
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
    }
    return nom
  } catch {
    return null
  }
}
