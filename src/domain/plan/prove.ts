import type { Highs } from 'highs'
import { seatsOf, valuesOf } from './evaluate.ts'
import { compareOrders, orderOf } from './first-plan.ts'
import { notFound, whyImpossible } from './impossible.ts'
import { perCycle } from './instance.ts'
import { ETAPES, type Etape, type Programme, writeProgramme } from './model/model.ts'
import type { Plan, Probleme } from './problem.ts'
import { type Chercheur, openSearch } from './search.ts'
import { openSeats, SINK, SOURCE, seatsWith } from './seats.ts'

/** What one stage is worth, what nothing can be better than, and whether they are the same. */
export interface EtapeDite {
  readonly nom: Etape
  readonly valeur: number
  readonly borne: number
  readonly prouve: boolean
  /** The bound is that of half-days in fractions: too many whole numbers for a search. */
  readonly relache?: true
}

export interface Preuve {
  readonly plan: Plan
  readonly etapes: readonly EtapeDite[]
}

export interface Conditions {
  readonly limiteS: number
  /** Milliseconds, of any start. */
  readonly now: () => number
  /** A better plan, or a bound that fell, as they are found. */
  readonly onAvance?: (preuve: Preuve) => void
  /** Bounds by the relaxation only; absent: where the whole numbers are too many. */
  readonly relache?: boolean
  /** The first stages only; absent: all. */
  readonly etapes?: number
}

/** Columns beyond which only the relaxation is solved: 2,000 cells that reach half of 60 rooms make 18,000. */
const MAX_COLONNES = 60_000

/** Two values that differ by less are the same: what whole numbers give, not what the solver allows itself. */
const SAME = 1e-6
const isSame = (a: number, b: number) => Math.abs(a - b) <= SAME * Math.max(1, Math.abs(a), Math.abs(b))

/**
 * Takes a plan through the stages of its goal: each is made as good as the solver finds, with the earlier ones kept. Every
 * value is computed again from the whole numbers. Out of time, the last plan stands with what bounds it. Throws
 * PlancherImpossible.
 */
export function provePlan(
  highs: Highs,
  probleme: Probleme,
  first: Plan,
  { limiteS, now, onAvance, etapes, ...asked }: Conditions,
): Preuve {
  const start = now()
  const left = () => limiteS - (now() - start) / 1000
  // Reach and half-days need no seats: their model is a tenth of the other.
  const isAboutSeats = (nom: Etape) =>
    probleme.instance.objectif === 'A' || nom === 'places' || probleme.instance.plancherPlaces !== null
  const programmes = new Map<boolean, Programme>()
  const programmeFor = (nom: Etape): Programme => {
    const assis = isAboutSeats(nom)
    const programme = programmes.get(assis) ?? writeProgramme(probleme, null, assis)
    programmes.set(assis, programme)
    return programme
  }
  const noms = ETAPES[probleme.instance.objectif].slice(0, etapes)
  const { acquis, colonnes } = programmeFor(noms[0] ?? 'places')
  const { relache = colonnes > MAX_COLONNES } = asked
  const trivial = trivialBounds(probleme, programmeFor(noms[0] ?? 'places'))
  const done: EtapeDite[] = []
  let plan = first
  let valeurs = valuesOf(probleme, plan)
  const opened = new Map<Programme, Chercheur>()
  try {
    for (const nom of noms) done.push(stage(nom))
    // A plan that misses a floor is none, however long it was looked for.
    if (valeurs.manque > 0) throw notFound(probleme)
    return { plan, etapes: done }
  } finally {
    for (const search of opened.values()) search.close()
  }

  function stage(nom: Etape): EtapeDite {
    const isFree = done.every(({ prouve }) => prouve)
    const programme = programmeFor(nom)
    const but = programme.buts[nom]
    let borne = trivial[nom]
    if (isFree && valeurs.manque === 0 && isSame(valeurs[nom], borne)) return keep(nom, valeurs[nom], true)
    // What one stage does not need, the next have: half of what is left, all of it for the last.
    const timeS = done.length === noms.length - 1 ? left() : left() / 2
    if (timeS <= 0) return { nom, valeur: valeurs[nom], borne, prouve: false }
    const search = opened.get(programme) ?? open(programme)
    const depart = valeurs.manque === 0 ? programme.write(plan, seatedPairs(probleme, plan)) : null
    const report = () =>
      onAvance?.({
        plan,
        etapes: noms.map((other, at) =>
          at < done.length
            ? (done[at] ?? saidOf(other, trivial[other]))
            : saidOf(other, other === nom ? borne : trivial[other]),
        ),
      })
    const found = search.maximise({
      but,
      depart,
      limiteS: timeS,
      relache,
      onTrouve: (colonnes) => {
        if (take(programme.read(colonnes))) report()
      },
      onBorne: (value) => {
        borne = better(nom, borne, saidValue(nom, value))
        report()
      },
    })
    if (found.etat === 'impossible') return refuse()
    if (found.colonnes !== null) take(programme.read(found.colonnes))
    if (Number.isFinite(found.borne)) borne = better(nom, borne, saidValue(nom, found.borne))
    const prouve = (found.etat === 'optimal' || relache) && isFree && isSame(valeurs[nom], borne)
    return keep(nom, prouve ? valeurs[nom] : borne, prouve)
  }

  function open(programme: Programme): Chercheur {
    const search = openSearch(highs, programme)
    opened.set(programme, search)
    for (const { nom } of done) keepRow(programme, search, nom)
    return search
  }

  function keep(nom: Etape, borne: number, prouve: boolean): EtapeDite {
    for (const [programme, search] of opened) keepRow(programme, search, nom)
    return { nom, valeur: valeurs[nom], borne, prouve, ...(relache && !prouve ? { relache } : {}) }
  }

  function keepRow(programme: Programme, search: Chercheur, nom: Etape): void {
    const value = goalValue(nom, valeurs[nom])
    search.keep(programme.buts[nom], value - 1e-7 * Math.max(1, Math.abs(value)))
  }

  /** Keeps a plan that is better, by its own values. */
  function take(other: Plan): boolean {
    const found = valuesOf(probleme, other)
    if (compareOrders(orderOf(probleme, found), orderOf(probleme, valeurs), 2e-7) <= 0) return false
    plan = other
    valeurs = found
    return true
  }

  function saidOf(nom: Etape, borne: number): EtapeDite {
    return { nom, valeur: valeurs[nom], borne, prouve: false }
  }

  function refuse(): never {
    throw whyImpossible(highs, probleme, left)
  }

  /** What the solver's goal leaves out, or turns round. */
  function saidValue(nom: Etape, goal: number): number {
    if (nom === 'portee') return goal + acquis
    return nom === 'places' ? goal : -goal
  }
  function goalValue(nom: Etape, value: number): number {
    if (nom === 'portee') return value - acquis
    return nom === 'places' ? value : -value
  }
}

const better = (nom: Etape, a: number, b: number) =>
  nom === 'places' || nom === 'portee' ? Math.min(a, b) : Math.max(a, b)

/** What nothing can be better than, without any search. */
function trivialBounds(
  { classes, groupes, unites, instance, parSeance, parArret, existants, tournees }: Probleme,
  { acquis }: Programme,
): Readonly<Record<Etape, number>> {
  const within = classes.reduce((sum, { besoin, vers }) => sum + (vers.length > 0 ? besoin : 0), 0)
  const useful = new Uint8Array(instance.salles.length)
  for (const { salle } of unites) useful[salle] = 1
  for (const { arrets } of tournees) for (const stop of arrets) useful[stop] = 1
  const reachable = classes.reduce(
    (sum, { besoin, vers, existe }) => sum + (!existe && vers.some((j) => useful[j] === 1) ? besoin : 0),
    acquis,
  )
  const mostOf = (of: (groupe: number) => boolean) =>
    unites.reduce((s, { groupe, s: sessions }) => (of(groupe) ? Math.max(s, sessions) : s), 0) * parSeance
  const each = groupes.reduce(
    (sum, { parCycle }, at) => sum + parCycle * mostOf((groupe) => groupe === at),
    0,
  )
  const { enTout } = instance
  const seats = enTout === null ? each : Math.min(each, perCycle(instance, enTout) * mostOf(() => true))
  const stops = tournees.reduce((most, { arrets }) => Math.max(most, arrets.length), 0)
  const aboard = stops * parArret * perCycle(instance, instance.bus?.h ?? 0)
  const known = existants.reduce((a, b) => a + b, 0)
  return { places: Math.min(within, seats + aboard + known), portee: reachable, trajet: 0, demiJournees: 0 }
}

/** Who goes where in one assignment with the most seated: the start of a search. */
function seatedPairs(probleme: Probleme, plan: Plan): number[] {
  const { flow, paires } = openSeats(probleme, seatsWith(probleme, seatsOf(probleme, plan)))
  flow.push(SOURCE, SINK)
  return paires.map((arc) => flow.through(arc))
}
