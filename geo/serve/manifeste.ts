import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CONFIGURATION_VIDE, type Configuration } from '../../src/dataset/configuration/configuration.ts'
import { readConfigurationOf } from '../read/read-configuration.ts'

/** What a device shows when it installs the page. */
export const MANIFESTE = 'manifest.webmanifest'
const DESCRIPTION = 'Trouver de l’aide numérique près de chez soi'

/** What of it a publication changes: its name, in the description too, and the colour around the page. */
export const manifesteDe = ({ nom, couleurs }: Pick<Configuration, 'nom' | 'couleurs'>) => ({
  name: nom,
  short_name: nom,
  description:
    nom === CONFIGURATION_VIDE.nom
      ? DESCRIPTION
      : `${nom} : ${DESCRIPTION.charAt(0).toLowerCase()}${DESCRIPTION.slice(1)}`,
  theme_color: couleurs.accent === '' ? '#fffdf8' : couleurs.accent,
})

/**
 * Names the application of a built page as the `configuration.json` beside it does, without building anything anew: a device asks
 * for this file, and runs no program. Nothing where there is none. A file that says so already stays as it is.
 */
export function writeManifeste(dist: string): void {
  const path = join(dist, MANIFESTE)
  if (!existsSync(path)) return
  const built = readFileSync(path, 'utf8')
  const { configuration = CONFIGURATION_VIDE } = readConfigurationOf(dist) ?? {}
  const said = `${JSON.stringify({ ...JSON.parse(built), ...manifesteDe(configuration) })}\n`
  if (said !== built) writeFileSync(path, said)
}
