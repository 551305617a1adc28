import { editDistance } from '../../domain/search/similarity.ts'
import { type Champ, type Groupe, isChamp, type ValeurDe } from './champ.ts'
import { CHAMPS } from './champs.ts'

/** Who publishes this page, how it looks, how it is served: `configuration.json`, read. */
export type Configuration = ValeurDe<typeof CHAMPS>

export interface ConfigurationLue {
  readonly configuration: Configuration
  /** What could not be read, each with what was got, what was wanted and where. */
  readonly problemes: readonly string[]
  /** True of a file that did not come, and may yet: nothing is known of what it says. */
  readonly manque?: true
}

/** Whether it names no way to reach who publishes. */
export const isSilent = (contact: Configuration['contact']): boolean =>
  Object.values(contact).every((each) => each === '')

export const CONFIGURATION_FILE = 'configuration.json'

/**
 * Reads `configuration.json`. Never throws: a field that is missing or wrong is left at what it is by itself and told, the
 * others are kept; a key that means nothing is told with the nearest that does. `nom` alone must be there.
 */
export function readConfiguration(value: unknown): ConfigurationLue {
  const problemes: string[] = []
  const tell = (ou: string, recu: unknown, attendu: string) =>
    problemes.push(`${CONFIGURATION_FILE}, ${ou} : ${quote(recu)} reçu, ${attendu} attendu`)

  const readChamp = (ou: string, { defaut, attendu, read }: Champ<unknown>, got: unknown): unknown => {
    if (got === undefined && ou !== 'nom') return defaut
    const said = read(got)
    if (said === null) tell(ou, got, attendu)
    return said ?? defaut
  }

  const readGroupe = (ou: string, groupe: Groupe, got: unknown): unknown => {
    const object = got === undefined ? {} : asObject(got)
    if (object === null) tell(ou === '' ? 'le fichier' : ou, got, 'un objet')
    const at = (cle: string) => (ou === '' ? cle : `${ou}.${cle}`)
    for (const cle of Object.keys(object ?? {}))
      if (!Object.hasOwn(groupe, cle) && at(cle) !== '$schema')
        problemes.push(
          `${CONFIGURATION_FILE}, ${at(cle).slice(0, 60)} : cette clé n’existe pas, la plus proche est « ${nearest(at(cle.slice(0, 60)))} »`,
        )
    return Object.fromEntries(
      Object.entries(groupe).map(([cle, node]) => {
        const inside = object === null ? undefined : Object.hasOwn(object, cle) ? object[cle] : undefined
        if (!isChamp(node)) return [cle, readGroupe(at(cle), node, inside)]
        return [cle, object === null ? node.defaut : readChamp(at(cle), node, inside)]
      }),
    )
  }

  const configuration = readGroupe('', CHAMPS, value === undefined ? null : value) as Configuration
  return { configuration, problemes }
}

/** What a configuration is that says nothing but the usual name. */
export const CONFIGURATION_VIDE: Configuration = readConfiguration({ nom: CHAMPS.nom.defaut }).configuration

/** Every key there is, with those of its group before it. */
const PATHS: readonly string[] = pathsOf(CHAMPS, '')

function pathsOf(groupe: Groupe, ou: string): string[] {
  return Object.entries(groupe).flatMap(([cle, node]) => [
    `${ou}${cle}`,
    ...(isChamp(node) ? [] : pathsOf(node, `${ou}${cle}.`)),
  ])
}

/** The key that was most likely meant: by its last word, in whatever group, then by all of it. */
function nearest(path: string): string {
  const lastOf = (text: string) => (text.split('.').at(-1) ?? '').toLowerCase()
  const MAX_SLIPS = 40
  const far = (known: string) =>
    editDistance(lastOf(path), lastOf(known), MAX_SLIPS) * 100 + editDistance(path, known, MAX_SLIPS)
  return PATHS.reduce((best, known) => (far(known) < far(best) ? known : best))
}

function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Readonly<Record<string, unknown>>) : null
}

function quote(value: unknown): string {
  if (value === undefined) return 'rien'
  const text = JSON.stringify(value) ?? 'rien'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
