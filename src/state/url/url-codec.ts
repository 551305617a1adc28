import { readLangue } from '../../domain/common/langues.ts'
import { DISTANCE_MAX_M, MINUTES_MAX, MODES } from '../../domain/common/mode.ts'
import { CALCULS } from '../../domain/coverage/calcul.ts'
import { COMPARES_MAX } from '../../domain/coverage/counting/ligne-comparee.ts'
import { PAR } from '../../domain/coverage/question.ts'
import { isCodeInsee, isCodeQpv } from '../../domain/geo/codes.ts'
import { GROUPES } from '../../domain/geo/groupe.ts'
import { formatTerritoire, parseTerritoire, type Territoire } from '../../domain/geo/territoire.ts'
import { type FiltresSeances, PERIODES } from '../../domain/orientation/filtres-seances.ts'
import { AGE_MAX_ANS } from '../../domain/places/age.ts'
import type { Filtres } from '../../domain/places/filters/filtres.ts'
import { OFFRES } from '../../domain/places/offre.ts'
import { TYPES_COMPTES } from '../../domain/sessions/window.ts'
import { type Codec, identifier, integer, oneOf, optional, someOf } from './codecs.ts'
import {
  formatFenetre,
  formatFiltres,
  formatFiltresSeances,
  parseFenetre,
  parseFiltres,
  parseFiltresSeances,
} from './link-filters.ts'
import { DEFAULT_STATE, FORMER_STATE, type ShareState, VALEURS } from './share-state.ts'

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

/** Ids of places, at most as many as a sheet holds; a comma within one is written as a page would. */
const lieux: Codec<readonly string[]> = {
  key: 'lieux',
  format: (ids) => ids.map(encodeURIComponent).join(','),
  parse: (text) => {
    const { parse } = identifier('lieux')
    const ids = text.split(',').flatMap((part) => parse(decode(part)) ?? [])
    return ids.length === 0 ? null : [...new Set(ids)].slice(0, 5)
  },
}

/** Territories beside the first, at most as many as the table of a comparison holds. */
const avec: Codec<readonly Territoire[]> = {
  key: 'avec',
  format: (all) => all.map(formatTerritoire).join(','),
  parse: (text) => {
    const known = new Map(
      text.split(',').flatMap((one) => {
        const found = parseTerritoire(one)
        return found === null ? [] : [[formatTerritoire(found), found] as const]
      }),
    )
    return known.size === 0 ? null : [...known.values()].slice(0, COMPARES_MAX - 1)
  },
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** Exhaustive by type: a field of ShareState cannot exist without its form in a link. Keys never change. */
const CODECS: { readonly [K in keyof ShareState]: Codec<ShareState[K]> } = {
  onglet: oneOf('onglet', VALEURS.onglet),
  territoire: optional(territoire),
  offre: oneOf('offre', OFFRES),
  types: oneOf('types', TYPES_COMPTES),
  mode: oneOf('mode', MODES),
  minutes: integer('minutes', 1, MINUTES_MAX),
  distanceM: optional(integer('seuil_m', 100, DISTANCE_MAX_M)),
  par: optional(oneOf('par', PAR)),
  couches: someOf('couches', VALEURS.couches),
  lieu: optional(identifier('lieu')),
  commune: optional(codeCommune('commune')),
  depart: optional({
    ...codeCommune('depart'),
    parse: (text) => (isCodeInsee(text) || isCodeQpv(text) ? text : null),
  }),
  filtres,
  volet: oneOf('volet', VALEURS.volet),
  page: optional(oneOf('page', VALEURS.page)),
  filtresSeances,
  periode: oneOf('periode', PERIODES),
  ordre: optional(oneOf('ordre', VALEURS.ordre)),
  seances,
  lieux,
  age: optional(integer('age', 1, AGE_MAX_ANS)),
  calcul: optional(oneOf('calcul', CALCULS)),
  avec,
  groupe: oneOf('groupe', GROUPES),
  fenetre: optional({ key: 'fenetre', format: formatFenetre, parse: parseFenetre }),
}

export interface ParsedLink {
  readonly state: ShareState
  /** Keys that are not ours, or whose value could not be read whole: the page says so and shows what it could read. */
  readonly damaged: readonly string[]
}

/** Written in each link: what it leaves out has the defaults of this version. */
const VERSION = '2'

/**
 * Links of before the versions that hold a part of the question: what they leave out has the defaults of then. The
 * others only open a view, which asks what is asked today.
 */
function isFormer(params: URLSearchParams): boolean {
  if (params.has('v')) return false
  const volet = params.get('volet')
  return (
    volet === 'simuler' ||
    volet === 'rapport' ||
    ['territoire', 'mode', 'minutes', 'par'].some((key) => (params.get(key) ?? '') !== '')
  )
}

/** Keys that other programs add to any link: mail campaigns and networks, which ask nothing of us. */
const FOREIGN = /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|msclkid|_)$/
const MAX_KEY = 40

/** A link copied from the source of a page, once or twice: `&amp;` is `&`. No value we write holds a bare `&`. */
const withoutEntities = (search: string): string => search.replace(/&(?:amp;|#38;|#x26;)+/gi, '&')

/**
 * What is asked by a link and not answered: unknown keys, and the values that a list or a set of filters dropped.
 * Order and repeats of what is kept are nothing lost.
 */
function lostOf(params: URLSearchParams): string[] {
  const fields = Object.keys(CODECS) as (keyof ShareState)[]
  return [...new Set(params.keys())].flatMap((key) => {
    const field = fields.find((one) => CODECS[one].key === key)
    if (field === undefined) {
      return key === 'v' ||
        key === '' ||
        (key === 'langue' && readLangue(params.get(key)) !== null) ||
        FOREIGN.test(key)
        ? []
        : [key.slice(0, MAX_KEY)]
    }
    const isTwice = params.getAll(key).length > 1
    return isTwice || (LISTS.has(key) && isCut(field, params.get(key) ?? '')) ? [key] : []
  })
}

function isCut<K extends keyof ShareState>(field: K, text: string): boolean {
  const codec: Codec<ShareState[K]> = CODECS[field]
  const value = codec.parse(text)
  if (value === null) return false
  const kept = new Set(itemsOf(codec.format(value)))
  return itemsOf(text).some((item) => !kept.has(item))
}

/** Keys that hold several values. */
const LISTS: ReadonlySet<string> = new Set(['couches', 'filtres', 'agenda', 'seances', 'lieux', 'avec'])

/** `a:b,c~d:e` as `a:b`, `a:c`, `d:e`. */
const itemsOf = (text: string): string[] =>
  text.split('~').flatMap((part) => {
    const colon = part.indexOf(':') + 1
    return part
      .slice(colon)
      .split(',')
      .map((item) => part.slice(0, colon) + item)
  })

/** Reads a query string. Never throws: what cannot be read becomes the default and is named. */
export function parseLink(search: string): ParsedLink {
  const params = new URLSearchParams(withoutEntities(search))
  const defaults = isFormer(params) ? FORMER_STATE : DEFAULT_STATE
  const damaged: string[] = []
  if ((params.get('v') ?? VERSION) !== VERSION) damaged.push('v')
  const read = <K extends keyof ShareState>(field: K): ShareState[K] => {
    const codec: Codec<ShareState[K]> = CODECS[field]
    const text = params.get(codec.key)
    if (text === null || text === '') return defaults[field]
    const value = codec.parse(text)
    if (value !== null) return value
    damaged.push(codec.key)
    return defaults[field]
  }
  const fields = Object.keys(CODECS) as (keyof ShareState)[]
  const state = Object.fromEntries(fields.map((field) => [field, read(field)])) as unknown as ShareState
  return { state, damaged: [...new Set([...damaged, ...lostOf(params)])] }
}

interface LinkOptions {
  /** The territory that the data set shows first: a whole question names it. */
  readonly accueil?: Territoire | null
  /** The whole question even where the view would not write it: a code printed on paper. */
  readonly whole?: boolean
}

/**
 * Writes the canonical query string: defaults are left out, keys in the order of the codecs. In Couverture and its
 * views the whole question is written, so that the link asks the same for ever.
 */
export function formatLink(state: ShareState, { accueil = null, whole = false }: LinkOptions = {}): string {
  const isWhole = whole || state.onglet === 'couverture'
  const asked = isWhole ? wholeQuestion(state) : []
  const shown = isWhole ? { ...state, territoire: state.territoire ?? accueil } : state
  const parts = (Object.keys(CODECS) as (keyof ShareState)[]).flatMap((field) => {
    const text = formatField(field, shown)
    const isSaid = text !== '' && (asked.includes(field) || text !== formatField(field, DEFAULT_STATE))
    return isSaid ? [`${CODECS[field].key}=${encode(text)}`] : []
  })
  return parts.length === 0 ? '' : `?v=${VERSION}&${parts.join('&')}`
}

/** What a whole question says; the window, the age, the group and the way to calculate are said whenever there is one. */
const wholeQuestion = ({ distanceM, fenetre }: ShareState): readonly (keyof ShareState)[] => [
  'territoire',
  'offre',
  ...(distanceM === null ? (['mode', 'minutes'] as const) : (['distanceM'] as const)),
  ...(fenetre === null ? [] : (['types'] as const)),
]

function formatField<K extends keyof ShareState>(field: K, state: ShareState): string {
  return CODECS[field].format(state[field])
}

/** Links are read aloud and pasted: `:` and `,` stay readable. */
const encode = (text: string): string =>
  encodeURIComponent(text).replaceAll('%3A', ':').replaceAll('%2C', ',')
