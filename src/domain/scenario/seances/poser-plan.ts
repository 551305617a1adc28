import { type CivilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import type { Calcul } from '../../coverage/calcul.ts'
import type { Groupe } from '../../geo/groupe.ts'
import { formatTerritoire, type Territoire } from '../../geo/territoire.ts'
import type { ReponsePlan } from '../../plan/answer.ts'
import { cyclesOf, type Instance } from '../../plan/instance.ts'
import { wholePeople } from '../../plan/round-people.ts'
import type { PlanDuTerritoire } from '../../plan/territoire/instance-of.ts'
import type { Moyens } from '../../plan/territoire/moyens.ts'
import { MAX_MODIFICATIONS, MAX_NOM, roundDegree } from '../scenario.ts'
import type { PlanDuScenario } from './plan-du-scenario.ts'
import { heureOfMinute, type SeancesPrevues } from './prevues.ts'
import { groupJours } from './regrouper.ts'
import { type Semaines, semainesDuPlan } from './semaines.ts'
import { type Tenue, tenuesDuCycle } from './tenues-du-cycle.ts'

/** A plan that was answered, with the territory and the means it was asked for. */
export interface PlanRepondu {
  readonly plan: Pick<PlanDuTerritoire, 'instance' | 'salles' | 'moments'>
  readonly reponse: ReponsePlan
  readonly moyens: Pick<Moyens, 'mode' | 'minutes' | 'existants'>
  /** As links write it. */
  readonly territoire: string
  readonly groupe: Groupe
  readonly taux: number
  readonly calcul: Calcul
  /** First day that may hold a session; the plan begins on the Monday from then on. */
  readonly du: CivilDate
  /** Code of a commune or département whose school holidays are closed; null: sessions are held in them. */
  readonly vacances: string | null
  /** Mondays of its weeks where they are known already; null: the first that count from `du` on. */
  readonly lundis?: readonly CivilDate[] | null
}

/** What a plan was found in: its territory, with whose need and how far. */
type Prepare = PlanRepondu['plan'] &
  Pick<PlanRepondu, 'groupe' | 'taux' | 'calcul'> & {
    readonly semaines: Pick<PlanDuTerritoire['semaines'], 'comptees'>
    readonly communes: readonly { readonly code: string }[]
  }

/** The plan on the weeks that it counts, from `today` on where its means say no day; holidays are those of its first commune. */
export function planRepondu(
  plan: Prepare,
  reponse: ReponsePlan,
  moyens: PlanRepondu['moyens'] & Pick<Moyens, 'du' | 'vacances'>,
  territoire: Territoire,
  today: CivilDate,
): PlanRepondu {
  const { groupe, taux, calcul, semaines, communes } = plan
  return {
    ...{ plan, reponse, moyens, groupe, taux, calcul },
    territoire: formatTerritoire(territoire),
    du: moyens.du ?? today,
    lundis: semaines.comptees,
    vacances: moyens.vacances === 'ferme' ? (communes[0]?.code ?? null) : null,
  }
}

/** A plan as lines of a scenario. */
export interface PlanPose {
  readonly seances: readonly SeancesPrevues[]
  readonly plan: PlanDuScenario
  readonly semaines: Semaines
  /** Lines that a scenario has no room for: never left out without a word. */
  readonly enTrop: number
}

/**
 * Puts a plan's cycle on the days of its period, R times, as lines of every 1, 2 or 4 weeks: same adviser, room, day
 * and hour. Nothing is avoided: days that turn out closed keep their session (`jours-fermes.ts` lists them). Advisers become
 * numbers; their bases only say at what hour they can begin.
 */
export function poserPlan(entree: PlanRepondu): PlanPose {
  const { plan, reponse, vacances, du } = entree
  const { instance } = plan
  const cycles = cyclesOf(instance)
  const semaines = entree.lundis
    ? { lundis: entree.lundis, sautees: [] }
    : semainesDuPlan(du, cycles * instance.C, vacances)
  const lines = new Map<string, { readonly tenue: Tenue; readonly days: Set<CivilDate> }>()
  for (const tenue of tenuesDuCycle(plan, reponse)) {
    const key = [tenue.salle, tenue.conseiller, tenue.jour, tenue.minute].join(' ')
    const line = lines.get(key) ?? { tenue, days: new Set<CivilDate>() }
    for (let cycle = 0; cycle < cycles; cycle++) {
      const lundi = semaines.lundis[cycle * instance.C + tenue.semaine - 1]
      if (lundi !== undefined) line.days.add(lundi + tenue.jour)
    }
    lines.set(key, line)
  }
  const all = [...lines.values()].flatMap(({ tenue, days }) =>
    groupJours(days).map((suite) => ({ tenue, suite })),
  )
  all.sort(
    (a, b) =>
      a.suite.debut - b.suite.debut ||
      a.tenue.minute - b.tenue.minute ||
      a.tenue.conseiller - b.tenue.conseiller,
  )
  const seances = all.map(
    ({ tenue, suite }, i): SeancesPrevues => ({
      type: 'seances',
      id: `p${i + 1}`,
      ...ouDe(plan, tenue.salle),
      debut: formatIsoDate(suite.debut),
      heure: heureOfMinute(tenue.minute),
      minutes: tenue.minutes,
      semaines: suite.semaines,
      fin: formatIsoDate(suite.fin),
      places: tenue.places,
      conseiller: tenue.conseiller,
      niveau: null,
      fermeVacances: vacances !== null,
    }),
  )
  return {
    seances: seances.slice(0, MAX_MODIFICATIONS),
    plan: promiseOf(entree, semaines),
    semaines,
    enTrop: Math.max(0, seances.length - MAX_MODIFICATIONS),
  }
}

/** Where a room is: a listed place by its id, else a point. The name of a commune's room is its commune's. */
function ouDe(
  { salles }: PlanRepondu['plan'],
  id: string,
): Pick<SeancesPrevues, 'lieu' | 'at' | 'commune' | 'nom'> {
  const room = salles.find((one) => one.id === id)
  if (room === undefined) throw new Error(`room ${id} of the plan is not among its rooms`)
  if (room.genre === 'lieu') return { lieu: id, at: null, commune: '', nom: '' }
  const at = { lon: roundDegree(room.lon), lat: roundDegree(room.lat) }
  const nom = room.genre === 'point' ? room.nom.slice(0, MAX_NOM) : ''
  return { lieu: '', at, commune: room.commune, nom }
}

/** What the plan promised, in whole people; a bound that nobody has is the whole need. */
function promiseOf(entree: PlanRepondu, { lundis }: Semaines): PlanDuScenario {
  const { plan, reponse, moyens, territoire, groupe, taux, calcul } = entree
  const { instance } = plan
  const stageOf = (nom: 'places' | 'portee') => reponse.etapes.find((etape) => etape.nom === nom)
  const besoin = wholePeople(instance.classes.reduce((sum, one) => sum + one.besoin, 0))
  const [first = entree.du] = lundis
  const people = (value: number | undefined) => Math.max(0, Math.min(besoin, wholePeople(value ?? 0)))
  const assis = people(stageOf('places')?.valeur)
  return {
    territoire,
    groupe,
    taux,
    mode: moyens.mode,
    minutes: moyens.minutes,
    calcul,
    q: instance.q,
    existants: moyens.existants,
    du: formatIsoDate(first),
    au: formatIsoDate((lundis.at(-1) ?? first) + 6),
    besoin,
    assis,
    borne: Math.max(assis, people(stageOf('places')?.borne)),
    portee: people(stageOf('portee')?.valeur),
    prouve: reponse.etapes.every(({ prouve }) => prouve),
    objectif: instance.objectif,
    ...seuilsOf(instance),
    ...(moyens.existants && instance.objectif === 'B'
      ? { reguliers: { cycle: instance.C, semaines: lundis.map((monday) => (monday - first) / 7) } }
      : {}),
  }
}

/** The floors of a plan, with what an edited plan needs to weigh them again. */
function seuilsOf({
  plancherPlaces: places,
  plancherPortee: portee,
  qpv,
  classes,
}: Instance): Pick<PlanDuScenario, 'planchers' | 'seuils'> {
  if (places === null && portee === null && qpv.length === 0) return { planchers: false }
  const horsPortee = new Map<string, number>()
  if (places !== null || portee !== null)
    for (const { besoin, commune, salles, existants } of classes)
      if (salles.length + existants.length === 0 && besoin > 0)
        horsPortee.set(commune, (horsPortee.get(commune) ?? 0) + besoin)
  return { planchers: true, seuils: { places, portee, qpv: qpv.length > 0, horsPortee: [...horsPortee] } }
}
