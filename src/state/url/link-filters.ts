import { DAY_IDS, formatIsoDate, parseIsoDate } from '../../domain/calendar/civil-date.ts'
import {
  CHOIX,
  FILTRES_SEANCES_VIDES,
  type FiltresSeances,
  PUBLICS_VISES,
  type PublicVise,
} from '../../domain/orientation/filtres-seances.ts'
import { FAMILLES, FILTRES_VIDES, type Filtres } from '../../domain/places/filters/filtres.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES } from '../../domain/sessions/table/table-values.ts'
import { type FenetreAteliers, isFenetre } from '../../domain/sessions/window.ts'

/*
 * What is asked of places, of sessions and of a window, as a link writes it: parts `key:id,id` put together
 * by `~`. Keys and ids never change. Each `format` gives an empty text when nothing is asked, each `parse`
 * null when nothing can be read.
 */
type Part = readonly [key: string, ids: readonly string[]]

const NIVEAUX_IDS: readonly string[] = ['debutant', 'intermediaire', 'avance']
const PUBLIC_ID: Readonly<Record<PublicVise, string>> = {
  Jeunes: 'jeunes',
  Étudiants: 'etudiants',
  Adultes: 'adultes',
  'Familles et/ou enfants': 'familles',
  Seniors: 'seniors',
  Femmes: 'femmes',
}
const ID = /^[a-z0-9-]{1,40}$/
const MAX_PLACES_TEXT = 4000
const MAX_SESSIONS_TEXT = 1000
const MAX_WINDOW_TEXT = 200

function joinParts(parts: readonly Part[]): string {
  const said = parts.filter(([, ids]) => ids.length > 0)
  return said.map(([key, ids]) => `${key}:${ids.join(',')}`).join('~')
}

function splitParts(text: string): Map<string, string> {
  return new Map(
    text.split('~').map((part) => {
      const colon = part.indexOf(':')
      return [part.slice(0, Math.max(0, colon)), part.slice(colon + 1)]
    }),
  )
}

/** `services:outils,demarches~frais:gratuit~ouvert:je-14h30~trajet:20min`. */
export function formatFiltres({ choix, ouvert, limite }: Filtres): string {
  const families = FAMILLES.map((famille): Part => [famille, [...(choix[famille] ?? [])].sort()])
  return joinParts([
    ...families,
    ['ouvert', ouvert === null ? [] : [formatOuvert(ouvert)]],
    ['trajet', limite === null ? [] : [formatLimite(limite)]],
  ])
}

/** Reads what `formatFiltres` wrote; parts it cannot read are dropped. */
export function parseFiltres(text: string): Filtres | null {
  if (text.length > MAX_PLACES_TEXT) return null
  const parts = splitParts(text)
  const choix = FAMILLES.flatMap((famille) => {
    const ids = [...new Set(parts.get(famille)?.split(','))].filter((id) => ID.test(id)).sort()
    return ids.length === 0 ? [] : [[famille, ids] as const]
  })
  const filtres: Filtres = {
    ...FILTRES_VIDES,
    choix: Object.fromEntries(choix),
    ouvert: parseOuvert(parts.get('ouvert') ?? ''),
    limite: parseLimite(parts.get('trajet') ?? ''),
  }
  return formatFiltres(filtres) === '' ? null : filtres
}

function formatOuvert(ouvert: NonNullable<Filtres['ouvert']>): string {
  if (ouvert.type === 'maintenant') return 'maintenant'
  const { jour, minute } = ouvert
  const hour = minute === null ? '' : `-${Math.floor(minute / 60)}h${String(minute % 60).padStart(2, '0')}`
  return `${DAY_IDS[jour]}${hour}`
}

function parseOuvert(text: string): Filtres['ouvert'] {
  if (text === 'maintenant') return { type: 'maintenant' }
  const match = /^([a-z]{2})(?:-(\d{1,2})h([0-5]\d))?$/.exec(text)
  const jour = DAY_IDS.indexOf(match?.[1] ?? '')
  if (match === null || jour === -1) return null
  if (match[2] === undefined) return { type: 'creneau', jour, minute: null }
  const minute = Number(match[2]) * 60 + Number(match[3])
  return minute < 1440 ? { type: 'creneau', jour, minute } : null
}

const formatLimite = (limite: NonNullable<Filtres['limite']>): string =>
  limite.type === 'minutes' ? `${limite.minutes}min` : `${limite.distanceM}m`

function parseLimite(text: string): Filtres['limite'] {
  const match = /^(\d{1,6})(min|m)$/.exec(text)
  const value = Number(match?.[1])
  if (match === null || value < 1) return null
  if (match[2] === 'm') return value > 200_000 ? null : { type: 'distance', distanceM: value }
  return value > 600 ? null : { type: 'minutes', minutes: value }
}

const SESSION_KEYS: readonly (readonly [keyof typeof CHOIX, key: string, ids: readonly string[]])[] = [
  ['besoins', 'theme', CHOIX.besoins],
  ['niveaux', 'niveau', NIVEAUX_IDS],
  ['publics', 'public', PUBLICS_VISES.map((p) => PUBLIC_ID[p])],
  ['jours', 'jour', DAY_IDS],
  ['moments', 'moment', CHOIX.moments],
  ['couts', 'cout', CHOIX.couts],
  ['langues', 'langue', CHOIX.langues],
  ['acces', 'acces', CHOIX.acces],
]

/** `theme:demarches,emploi~jour:lu,ma~cout:gratuit~places:oui`. */
export function formatFiltresSeances(filtres: FiltresSeances): string {
  const families = SESSION_KEYS.map(([famille, key, ids]): Part => {
    const values: readonly (string | number)[] = CHOIX[famille]
    const chosen: readonly (string | number)[] = filtres[famille]
    return [key, ids.filter((_, i) => chosen.includes(values[i] ?? -1))]
  })
  return joinParts([...families, ['places', filtres.places ? ['oui'] : []]])
}

/** Reads what `formatFiltresSeances` wrote; parts it cannot read are dropped. */
export function parseFiltresSeances(text: string): FiltresSeances | null {
  if (text.length > MAX_SESSIONS_TEXT) return null
  const parts = splitParts(text)
  const lists = SESSION_KEYS.map(([famille, key, ids]) => {
    const asked = parts.get(key)?.split(',') ?? []
    const values: readonly (string | number)[] = CHOIX[famille]
    return [famille, values.filter((_, i) => asked.includes(ids[i] ?? ''))] as const
  })
  const filtres = {
    ...FILTRES_SEANCES_VIDES,
    ...Object.fromEntries(lists),
    places: parts.get('places') === 'oui',
  } as FiltresSeances
  return formatFiltresSeances(filtres) === '' ? null : filtres
}

/** `2026-11-23..2026-12-06~theme:Email~niveau:debutant~public:seniors~gratuit:oui`; a theme by its Coop id. */
export function formatFenetre({ du, au, theme, niveau, public: wanted, gratuit }: FenetreAteliers): string {
  const filters = joinParts([
    ['theme', theme ? [theme] : []],
    ['niveau', niveau ? [NIVEAUX_IDS[NIVEAUX.indexOf(niveau)] ?? ''] : []],
    ['public', wanted ? [PUBLIC_ID[wanted]] : []],
    ['gratuit', gratuit === true ? ['oui'] : []],
  ])
  return [`${formatIsoDate(du)}..${formatIsoDate(au)}`, filters].filter(Boolean).join('~')
}

/**
 * Reads exactly what `formatFenetre` writes. Null for any other text: with a filter dropped, the figure would
 * answer another question than the one that was sent.
 */
export function parseFenetre(text: string): FenetreAteliers | null {
  if (text.length > MAX_WINDOW_TEXT) return null
  const [range = ''] = text.split('~', 1)
  const [du = null, au = null] = range.split('..').map(parseIsoDate)
  if (du === null || au === null || !isFenetre(du, au)) return null
  const asked = splitParts(text)
  const fenetre = {
    du,
    au,
    theme: THEMATIQUES.find((value) => value === asked.get('theme')) ?? null,
    niveau: NIVEAUX[NIVEAUX_IDS.indexOf(asked.get('niveau') ?? '')] ?? null,
    public: PUBLICS.find((p) => PUBLIC_ID[p] === asked.get('public')) ?? null,
    gratuit: asked.get('gratuit') === 'oui',
  }
  return formatFenetre(fenetre) === text ? fenetre : null
}
