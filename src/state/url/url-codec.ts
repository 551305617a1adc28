import { DISTANCE_MAX_M, MINUTES_MAX, MODES } from '../../domain/coverage/modes.ts'
import { PAR } from '../../domain/coverage/question.ts'
import { isCodeInsee } from '../../domain/geo/codes.ts'
import { formatTerritoire, parseTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import type { FiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import type { Filtres } from '../../domain/places/filters/filtres.ts'
import { OFFRES } from '../../domain/places/offre.ts'
import { type Codec, identifier, integer, oneOf, optional, someOf } from './codecs.ts'
import {
  formatFenetre,
  formatFiltres,
  formatFiltresSeances,
  parseFenetre,
  parseFiltres,
  parseFiltresSeances,
} from './link-filters.ts'
import { COUCHES, DEFAULT_STATE, ONGLETS, type ShareState, VOLETS } from './share-state.ts'

const territoire: Codec<Territoire> = { key: 'territoire', format: formatTerritoire, parse: parseTerritoire }
const codeCommune = (key: string): Codec<string> => ({
  key,
  format: (code) => code,
  parse: (text) => (isCodeInsee(text) ? text : null),
})
const filtres: Codec<Filtres> = { key: 'filtres', format: formatFiltres, parse: parseFiltres }
const filtresSeances: Codec<FiltresSeances> = {
  key: 'agenda',
  format: formatFiltresSeances,
  parse: parseFiltresSeances,
}
/** Keys of sessions, at most as many as a sheet holds. */
const seances: Codec<readonly string[]> = {
  key: 'seances',
  format: (keys) => keys.join(','),
  parse: (text) => {
    const keys = [...new Set(text.split(',').filter((key) => /^[0-9a-z]{7}$/.test(key)))].slice(0, 5)
    return keys.length === 0 ? null : keys
  },
}

/** Exhaustive by type: a field of ShareState cannot exist without its form in a link. Keys never change. */
const CODECS: { readonly [K in keyof ShareState]: Codec<ShareState[K]> } = {
  onglet: oneOf('onglet', ONGLETS),
  territoire: optional(territoire),
  offre: oneOf('offre', OFFRES),
  mode: oneOf('mode', MODES),
  minutes: integer('minutes', 1, MINUTES_MAX),
  distanceM: optional(integer('seuil_m', 100, DISTANCE_MAX_M)),
  par: optional(oneOf('par', PAR)),
  couches: someOf('couches', COUCHES),
  lieu: optional(identifier('lieu')),
  commune: optional(codeCommune('commune')),
  depart: optional(codeCommune('depart')),
  filtres,
  volet: oneOf('volet', VOLETS),
  filtresSeances,
  seances,
  fenetre: optional({ key: 'fenetre', format: formatFenetre, parse: parseFenetre }),
}

export interface ParsedLink {
  readonly state: ShareState
  /** Keys whose value could not be read: the page says so and shows its default instead. */
  readonly damaged: readonly string[]
}

/** Reads a query string. Never throws: what cannot be read becomes the default and is named. */
export function parseLink(search: string): ParsedLink {
  const params = new URLSearchParams(search)
  const damaged: string[] = []
  const read = <K extends keyof ShareState>(field: K): ShareState[K] => {
    const codec: Codec<ShareState[K]> = CODECS[field]
    const text = params.get(codec.key)
    if (text === null || text === '') return DEFAULT_STATE[field]
    const value = codec.parse(text)
    if (value !== null) return value
    damaged.push(codec.key)
    return DEFAULT_STATE[field]
  }
  const fields = Object.keys(CODECS) as (keyof ShareState)[]
  const state = Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as ShareState
  return { state, damaged }
}

/** Writes the canonical query string: defaults are left out, keys in the order of the codecs. */
export function formatLink(state: ShareState): string {
  const parts = (Object.keys(CODECS) as (keyof ShareState)[]).flatMap((field) => {
    const text = formatField(field, state)
    return text === '' || text === formatField(field, DEFAULT_STATE)
      ? []
      : [`${CODECS[field].key}=${encode(text)}`]
  })
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

function formatField<K extends keyof ShareState>(field: K, state: ShareState): string {
  return CODECS[field].format(state[field])
}

/** Links are read aloud and pasted: `:` and `,` stay readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
