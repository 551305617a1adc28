import { type CivilDate, parseIsoDate } from '../../calendar/civil-date.ts'
import type { Mode } from '../../common/mode.ts'
import { MODES } from '../../common/mode.ts'
import type { Calcul } from '../../coverage/calcul.ts'
import { withoutAccents } from '../../geo/fold.ts'
import { GROUPES, type Groupe } from '../../geo/groupe.ts'
import type { Instance } from '../instance.ts'
import {
  type Champs,
  MoyensIllisibles,
  optional,
  readFlag,
  readList,
  readObject,
  readReal,
  readText,
  readWhole,
} from '../read-fields.ts'
import { type Base, readBase, readPoint } from './base.ts'
import { type BusDit, readBusDit } from './bus-dit.ts'

export interface ConseillerDit {
  readonly id: string
  readonly h: number
  /** null: the start point of the territory's most inhabited commune. */
  readonly base: Base | null
  /** Numbers of his free slots, of {@link CRENEAUX}. */
  readonly creneaux: readonly number[]
}

/** What a town hall has: every field has a default, so `{}` is means too. */
export interface Moyens
  extends Pick<Instance, 'objectif' | 'W' | 'C' | 'G' | 'q' | 'm' | 'p' | 'L' | 'D' | 'S'> {
  readonly mode: Mode
  readonly minutes: number
  readonly calcul: Calcul | null
  /** null: those of 65 and over where ages are known, else everyone. */
  readonly groupe: Groupe | null
  /** Share of the group that would come; null: 33 % of 65 and over, 7 % of everyone. */
  readonly taux: number | null
  readonly kappa: number
  readonly conseillers: readonly ConseillerDit[]
  /** First day of the period: existing sessions are counted from there; null: today. */
  readonly du: CivilDate | null
  /** Existing workshops count. */
  readonly existants: boolean
  readonly lieux: boolean
  readonly communes: boolean
  readonly points: readonly { readonly id: string; readonly lon: number; readonly lat: number }[]
  /** Rooms left out, by id of a place or code of a commune. */
  readonly sauf: readonly string[]
  readonly coutOuverture: number
  readonly coutAmelioration: number
  readonly budget: number | null
  readonly coutDemiJournee: number
  readonly coutKm: number
  readonly plancherPlaces: number | null
  readonly plancherPortee: number | null
  /** Each priority neighbourhood has an open room, or an existing place, within reach of its start point. */
  readonly plancherQpv: boolean
  readonly bus: BusDit | null
  /** Last day of the period, in place of `W`; null: `W` weeks that count. */
  readonly au: CivilDate | null
  /** Whether one works in school holidays. */
  readonly vacances: (typeof VACANCES)[number]
  /** Days closed, first and last. */
  readonly fermetures: readonly { readonly du: CivilDate; readonly au: CivilDate }[]
}

const VACANCES = ['ouvert', 'ferme'] as const

const JOURS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const
/** Half-days of a week, Monday morning first. */
export const CRENEAUX = JOURS.flatMap((jour) => [`${jour} matin`, `${jour} après-midi`])
const SEMAINE = Array.from({ length: 10 }, (_, slot) => slot)
export const TAUX = { '65plus': 0.33, tous: 0.07, moins15: 0.07 } as const

/** Reads means from a file or a form. Throws MoyensIllisibles. */
export function readMoyens(value: unknown): Moyens {
  const file = readObject('fichier', value)
  const strange = Object.keys(file).find((name) => !CHAMPS.has(name))
  if (strange !== undefined)
    throw new MoyensIllisibles(strange, { sorte: 'parmi', valeurs: [...CHAMPS] }, strange)
  const objectif = optional(file.objectif, (o) => oneOf('objectif', o, ['A', 'B'] as const)) ?? 'A'
  const whole = (name: string, min: number, max: number, absent: number) =>
    optional(file[name], (n) => readWhole(name, n, min, max)) ?? absent
  const real = (name: string, min: number, max: number, absent: number) =>
    optional(file[name], (n) => readReal(name, n, min, max)) ?? absent
  const C = whole('C', 1, 12, 4)
  const W = whole('W', 1, 520, 12)
  if (W < C && (file.au ?? null) === null) throw new MoyensIllisibles('W', { sorte: 'cycle' }, W)
  const G = whole('G', 1, 1000, 6)
  const share = (name: string) => optional(file[name], (n) => readReal(name, n, 0, 1))
  return {
    objectif,
    mode: optional(file.mode, (m) => oneOf('mode', m, MODES)) ?? 'voiture',
    minutes: real('minutes', 0, 60, 15),
    calcul: optional(file.calcul, (c) => oneOf('calcul', c, ['routes', 'direct'] as const)),
    groupe: optional(file.groupe, (g) => oneOf('groupe', g, GROUPES)),
    taux: share('taux'),
    W,
    C,
    G,
    q: whole('q', 1, 100, 1),
    // Goal B counts weeks: one half-day is enough for a room.
    m: whole('m', 1, 100, objectif === 'B' ? 1 : 2),
    p: optional(file.p, (p) => readWhole('p', p, 0, 10_000)),
    kappa: whole('kappa', 1, 100, 1),
    L: real('L', 1, 720, 210),
    D: real('D', 1, 720, 90),
    S: whole('S', 1, 20, 1),
    conseillers: readAdvisers(file.conseillers ?? [{}]),
    du: optional(file.du, (day) => readDay('du', day)),
    existants: optional(file.existants, (flag) => readFlag('existants', flag)) ?? true,
    lieux: optional(file.lieux, (flag) => readFlag('lieux', flag)) ?? true,
    communes: optional(file.communes, (flag) => readFlag('communes', flag)) ?? true,
    points: readList('points', file.points ?? [], 300).map((point, at) => {
      const row = readObject(`points[${at}]`, point)
      const id = optional(row.id, (text) => readText(`points[${at}].id`, text)) ?? `point ${at + 1}`
      return { id, ...readPoint(`points[${at}]`, row) }
    }),
    sauf: readList('sauf', file.sauf ?? [], 20_000).map((id, at) => readText(`sauf[${at}]`, id)),
    coutOuverture: real('coutOuverture', 0, 1e9, 0),
    coutAmelioration: real('coutAmelioration', 0, 1e9, 0),
    budget: optional(file.budget, (n) => readReal('budget', n)),
    coutDemiJournee: real('coutDemiJournee', 0, 1e9, 0),
    coutKm: real('coutKm', 0, 1e6, 0),
    plancherPlaces: share('plancherPlaces'),
    plancherPortee: share('plancherPortee'),
    plancherQpv: optional(file.plancherQpv, (flag) => readFlag('plancherQpv', flag)) ?? false,
    bus: optional(file.bus, (bus) => readBusDit(bus, G)),
    au: readEnd(file),
    vacances: optional(file.vacances, (v) => oneOf('vacances', v, VACANCES)) ?? 'ouvert',
    fermetures: readList('fermetures', file.fermetures ?? [], 100).map((one, at) => {
      const row = readObject(`fermetures[${at}]`, one)
      const du = readDay(`fermetures[${at}].du`, row.du)
      return { du, au: readDay(`fermetures[${at}].au`, row.au ?? row.du, du) }
    }),
  }
}

const CHAMPS = new Set(
  (
    'objectif mode minutes calcul groupe taux W C G q m p kappa L D S conseillers du existants lieux communes points sauf ' +
    'coutOuverture coutAmelioration budget coutDemiJournee coutKm plancherPlaces plancherPortee plancherQpv bus au vacances fermetures'
  ).split(' '),
)

/** A day as 2027-01-04, not before another. */
function readDay(champ: string, value: unknown, from = Number.NEGATIVE_INFINITY): CivilDate {
  const date = parseIsoDate(readText(champ, value))
  if (date === null || date < from) throw new MoyensIllisibles(champ, { sorte: 'jour' }, value)
  return date
}

/** The last day, which goes with a first one and without a number of weeks. */
function readEnd({ du, au, W }: Champs): CivilDate | null {
  if (au === undefined || au === null) return null
  if (W !== undefined && W !== null) throw new MoyensIllisibles('au', { sorte: 'seul', avec: 'W' }, au)
  return readDay('au', au, readDay('du', du))
}

function oneOf<T extends string>(champ: string, value: unknown, valeurs: readonly T[]): T {
  const known = valeurs.find((one) => one === value)
  if (known === undefined) throw new MoyensIllisibles(champ, { sorte: 'parmi', valeurs }, value)
  return known
}

function readAdvisers(value: unknown): ConseillerDit[] {
  const rows = readList('conseillers', value, 60).map((row, at) => readObject(`conseillers[${at}]`, row))
  if (rows.length === 0) throw new MoyensIllisibles('conseillers', { sorte: 'pasVide' }, value)
  const seen = new Set<string>()
  return rows.map((row, at) => {
    const champ = `conseillers[${at}]`
    const id = optional(row.id, (text) => readText(`${champ}.id`, text)) ?? `Conseiller ${at + 1}`
    if (seen.has(id)) throw new MoyensIllisibles(`${champ}.id`, { sorte: 'unique' }, id)
    seen.add(id)
    const free = optional(row.creneaux, (list) => readSlots(`${champ}.creneaux`, list)) ?? SEMAINE
    const off = new Set(optional(row.repos, (list) => readSlots(`${champ}.repos`, list)) ?? [])
    const creneaux = free.filter((slot) => !off.has(slot))
    return {
      id,
      h:
        optional(row.h, (h) => readReal(`${champ}.h`, h, 0, creneaux.length)) ?? Math.min(4, creneaux.length),
      base: optional(row.base, (base) => readBase(`${champ}.base`, base)),
      creneaux,
    }
  })
}

/** Slots ("lundi matin") and whole days ("lundi"), with or without accents. */
function readSlots(champ: string, value: unknown): number[] {
  const slots = readList(champ, value, 24).flatMap((one) => {
    const said = withoutAccents(readText(champ, one)).replace(/[\s-]+/g, ' ')
    const own = CRENEAUX.flatMap((name, slot) => {
      const known = withoutAccents(name).replace(/-/g, ' ')
      return known === said || known.split(' ')[0] === said ? [slot] : []
    })
    if (own.length === 0) throw new MoyensIllisibles(champ, { sorte: 'parmi', valeurs: CRENEAUX }, one)
    return own
  })
  return [...new Set(slots)].sort((a, b) => a - b)
}
