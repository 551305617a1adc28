import { type CodeLangue, LANGUES } from '../../domain/common/langues.ts'
import { DEFAULT_STATE, type ShareState } from '../url/share-state.ts'
import { formatLink, parseLink } from '../url/url-codec.ts'
import { lienDeFeuille } from '../url/with-langue.ts'

export const VUES = ['lieux', 'dates'] as const
export type Vue = (typeof VUES)[number]
export const THEMES = ['auto', 'clair', 'sombre'] as const
export type Theme = (typeof THEMES)[number]

/** What a link of the application says and this page understands, by the key of the link. */
const DU_LIEN = ['territoire', 'filtres', 'agenda', 'periode'] as const
/** What is of this page alone: its values, the first one where nothing is said. */
const PROPRES = {
  vue: VUES,
  theme: THEMES,
  carte: ['non', 'oui'],
  voisins: ['non', 'oui'],
  langue: ['auto', ...LANGUES],
} as const
type Propre = keyof typeof PROPRES
/** Every parameter of `embed.html`; the element `<a-portee>` has attributes of the same names. */
export const PARAMETRES = [...DU_LIEN, ...(Object.keys(PROPRES) as Propre[])] as const

export interface Parametres {
  readonly etat: Pick<ShareState, 'territoire' | 'filtres' | 'filtresSeances' | 'periode'>
  readonly vue: Vue
  readonly theme: Theme
  /** The map is opened at once. */
  readonly carte: boolean
  /** Places and dates within 60 km of the territory too. */
  readonly voisins: boolean
  /** `auto`: what the browser wants. */
  readonly langue: CodeLangue | 'auto'
  /** Parameters that are not ours, or whose value is not one: told, and left at what they are by themselves. */
  readonly ignores: readonly string[]
}

const MAX_KEY = 40
const isIn = (keys: readonly string[], key: string) => keys.includes(key)

/** Reads the query string of `embed.html`. Never throws. */
export function readParametres(search: string): Parametres {
  const params = new URLSearchParams(search)
  const link = new URLSearchParams([...params].filter(([key]) => isIn(DU_LIEN, key)))
  const { state, damaged } = parseLink(`?v=2&${link}`)
  const ignores = [...params.keys()].filter((key) => !isIn(PARAMETRES, key) && key !== 'v')
  const read = <K extends Propre>(key: K): (typeof PROPRES)[K][number] => {
    const values: readonly (typeof PROPRES)[K][number][] = PROPRES[key]
    const said = params.get(key)
    const found = values.find((value) => value === said)
    if (said !== null && said !== '' && found === undefined) ignores.push(key)
    return found ?? (values[0] as (typeof PROPRES)[K][number])
  }
  const { territoire, filtres, filtresSeances, periode } = state
  return {
    etat: { territoire, filtres, filtresSeances, periode },
    vue: read('vue'),
    theme: read('theme'),
    langue: read('langue'),
    carte: read('carte') === 'oui',
    voisins: read('voisins') === 'oui',
    ignores: [...new Set([...ignores.map((key) => key.slice(0, MAX_KEY)), ...damaged])],
  }
}

type Parametre = (typeof PARAMETRES)[number]
export type Dits = Readonly<Partial<Record<Parametre, string>>>

/** What of these says something that is not said by itself, in order. */
export const saidOf = (dits: Dits): (readonly [Parametre, string])[] =>
  PARAMETRES.flatMap((key) => {
    const value = dits[key] ?? ''
    const usual = isIn(Object.keys(PROPRES), key) ? PROPRES[key as Propre][0] : ''
    return value === '' || value === usual ? [] : [[key, value] as const]
  })

/**
 * The application beside this page, which shows the same, with more said of it; in the language that was asked for here. In
 * French it keeps the one that its reader chose there: who embeds a page in French chooses for nobody.
 */
export function lienComplet(
  { etat, langue }: Pick<Parametres, 'etat' | 'langue'>,
  more: Partial<ShareState> = {},
): string {
  const link = `./${formatLink({ ...DEFAULT_STATE, ...etat, ...more })}`
  return lienDeFeuille(link, langue === 'auto' ? 'fr' : langue)
}
