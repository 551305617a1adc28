import { formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import { type Generation, seancesOf } from './generation.ts'

/** Sessions are compared from the day of the build to two months after. */
const DAYS_AHEAD = 61
/** A list holds at most this many; `nombre` counts all. */
export const LISTE_MAX = 2000

/** One record that came, went or changed. */
export interface Fiche {
  readonly id: string
  readonly nom: string
  readonly commune: string
  readonly codeInsee: string
}
interface Modifiee extends Fiche {
  /** Names of the fields that changed. */
  readonly champs: readonly string[]
}
interface Liste<T> {
  readonly nombre: number
  readonly premiers: readonly T[]
}
export interface Ecarts {
  readonly ajoutes: Liste<Fiche>
  readonly retires: Liste<Fiche>
  readonly modifies: Liste<Modifiee>
}
interface Zones {
  readonly ajoutees: readonly string[]
  readonly retirees: readonly string[]
}

/** What changed since the generation before: published as `nouveautes.json` (geo/FORMAT.md). */
export interface Nouveautes {
  readonly version: string
  readonly construitLe: string
  /** Null: nothing to compare with. */
  readonly avant: { readonly version: string; readonly construitLe: string } | null
  readonly lieux: Ecarts
  readonly series: Ecarts
  readonly seances: {
    readonly du: string
    readonly au: string
    readonly ajoutees: number
    readonly retirees: number
    readonly modifiees: number
  }
  readonly zones: Readonly<Record<'departements' | 'epci' | 'qpv', Zones>>
  /** Territories whose figure changed, in the order of COLONNES_HISTORIQUE; null: it has none. */
  readonly chiffres: readonly {
    readonly territoire: string
    readonly avant: readonly number[] | null
    readonly apres: readonly number[] | null
  }[]
}

/**
 * Compares two generations. Records of a département that only one of them holds are told by the département alone: they
 * neither came nor went.
 */
export function compareGenerations(avant: Generation | null, apres: Generation): Nouveautes {
  const { version, construitLe } = apres
  const before = avant ?? { ...apres, construitLe: '', version: '' }
  const du = instantToLocal(Date.parse(construitLe), FUSEAU_METROPOLE).date
  const fenetre = { du, au: du + DAYS_AHEAD }
  const shared = new Set(before.departements.filter((code) => apres.departements.includes(code)))
  const isShared = shared.size === before.departements.length && shared.size === apres.departements.length
  const [was, is] = isShared ? [before, apres] : [onlyOf(before, shared), onlyOf(apres, shared)]
  return {
    version,
    construitLe,
    avant: avant === null ? null : { version: avant.version, construitLe: avant.construitLe },
    lieux: diff(was.lieux, is.lieux, ({ id, nom = '', commune = '', codeInsee = '' }) => ({
      ...{ id, nom, commune, codeInsee },
    })),
    series: diff(was.series, is.series, ([first]) => ({
      id: first?.id ?? '',
      nom: first?.titre ?? '',
      commune: first?.commune ?? '',
      codeInsee: first?.codeInsee ?? '',
    })),
    seances: {
      ...{ du: formatIsoDate(fenetre.du), au: formatIsoDate(fenetre.au) },
      ...countMoves(seancesOf(was, fenetre), seancesOf(is, fenetre)),
    },
    zones: {
      departements: keys(before.departements, apres.departements),
      epci: keys([...before.epci], [...apres.epci]),
      qpv: keys([...before.qpv.keys()], [...apres.qpv.keys()]),
    },
    chiffres: keysOf(was.chiffres, is.chiffres).flatMap((territoire) => {
      const [old, now] = [was.chiffres.get(territoire) ?? null, is.chiffres.get(territoire) ?? null]
      return JSON.stringify(old) === JSON.stringify(now) ? [] : [{ territoire, avant: old, apres: now }]
    }),
  }
}

/** The same without the records of other départements: their places alone say where they are. */
function onlyOf(generation: Generation, departements: ReadonlySet<string>): Generation {
  const isIn = (codeInsee = '') =>
    departements.has(codeInsee.slice(0, 2)) || departements.has(codeInsee.slice(0, 3))
  const lieux = new Map([...generation.lieux].filter(([, { codeInsee }]) => isIn(codeInsee)))
  const series = new Map(
    [...generation.series].filter(([, lines]) =>
      lines.some(({ codeInsee, lieuId }) => isIn(codeInsee) || lieux.has(lieuId)),
    ),
  )
  return { ...generation, lieux, series }
}

const keysOf = (a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>) =>
  [...new Set([...a.keys(), ...b.keys()])].sort()

function keys(a: readonly string[], b: readonly string[]): Zones {
  const [was, is] = [new Set(a), new Set(b)]
  return {
    ajoutees: [...is].filter((code) => !was.has(code)).sort(),
    retirees: [...was].filter((code) => !is.has(code)).sort(),
  }
}

function diff<T extends object>(
  was: ReadonlyMap<string, T>,
  is: ReadonlyMap<string, T>,
  ficheOf: (record: T) => Fiche,
): Ecarts {
  const added: Fiche[] = []
  const gone: Fiche[] = []
  const changed: Modifiee[] = []
  for (const id of keysOf(was, is)) {
    const [old, now] = [was.get(id), is.get(id)]
    if (old === undefined && now !== undefined) added.push(ficheOf(now))
    else if (now === undefined && old !== undefined) gone.push(ficheOf(old))
    else if (old !== undefined && now !== undefined) {
      const champs = changedFields(old, now)
      if (champs.length > 0) changed.push({ ...ficheOf(now), champs })
    }
  }
  return { ajoutes: cut(added), retires: cut(gone), modifies: cut(changed) }
}

const cut = <T>(list: readonly T[]): Liste<T> => ({
  nombre: list.length,
  premiers: list.slice(0, LISTE_MAX),
})

/** Fields that say something else; of a series of several lines, those of any line. */
function changedFields(old: object, now: object): string[] {
  if (Array.isArray(old) && Array.isArray(now)) {
    if (old.length !== now.length) return ['lignes']
    return [...new Set(old.flatMap((line: object, i) => changedFields(line, now[i] as object)))].sort()
  }
  const [a, b] = [new Map(Object.entries(old)), new Map(Object.entries(now))]
  return keysOf(a, b).filter((field) => JSON.stringify(a.get(field)) !== JSON.stringify(b.get(field)))
}

function countMoves(was: ReadonlyMap<string, string>, is: ReadonlyMap<string, string>) {
  const all = keysOf(was, is)
  return {
    ajoutees: all.filter((uid) => !was.has(uid)).length,
    retirees: all.filter((uid) => !is.has(uid)).length,
    modifiees: all.filter((uid) => was.has(uid) && is.has(uid) && was.get(uid) !== is.get(uid)).length,
  }
}
