import { MODES } from '../../common/mode.ts'
import { CALCULS } from '../../coverage/calcul.ts'
import { GROUPES } from '../../geo/groupe.ts'
import { formatTerritoire, parseTerritoire } from '../../geo/territoire.ts'
import type { Fail } from '../defaut.ts'
import { isDay, isNumber, isWhole } from '../read-valeurs.ts'
import type { PlanDuScenario, Reguliers, Seuils } from './plan-du-scenario.ts'
import { dayOf, MAX_JOURS } from './prevues.ts'

const MAX_HABITANTS = 100_000_000
const MAX_SEANCES = 100
const OBJECTIFS = ['A', 'B'] as const

/**
 * The third part of a scenario of version 3: `[territoire, groupe, taux, mode, minutes, calcul, q, existants, du, au, besoin,
 * assis, borne, portee, prouve, objectif, planchers]`; groups, modes and ways of computing by rank, what is or is not as 1 or 0.
 * Floors are 0, 1 (which ones is not said) or `[places, portee, qpv, commune, people, commune, people…]`. Then, where existing places must be regular, `[cycle, ...semaines]`.
 */
export function compactPlan(plan: PlanDuScenario): unknown[] {
  const { territoire, groupe, taux, mode, minutes, calcul, q, existants, du, au } = plan
  const asked = [
    territoire,
    GROUPES.indexOf(groupe),
    taux,
    MODES.indexOf(mode),
    minutes,
    CALCULS.indexOf(calcul),
  ]
  const promised = [
    plan.besoin,
    plan.assis,
    plan.borne,
    plan.portee,
    flag(plan.prouve),
    OBJECTIFS.indexOf(plan.objectif),
    compactSeuils(plan),
  ]
  const { reguliers } = plan
  const steady = reguliers === undefined ? [] : [[reguliers.cycle, ...reguliers.semaines]]
  return [...asked, q, flag(existants), du, au, ...promised, ...steady]
}

const flag = (is: boolean) => (is ? 1 : 0)

/** Reads that part; null, and the reason told, where it is none. */
export function expandPlan(json: unknown, fail: Fail): PlanDuScenario | null {
  const bad = (value: unknown, attendu: 'plan' | 'jour' | 'dernierJour' = 'plan') =>
    fail('plan', value, attendu)
  if (!Array.isArray(json)) return bad(json)
  const [territoire, g, taux, m, minutes, c, q, existants, du, au, ...promised] = json as unknown[]
  const asked = typeof territoire === 'string' ? parseTerritoire(territoire) : null
  if (asked === null) return bad(territoire)
  const [groupe, mode, calcul] = [at(GROUPES, g), at(MODES, m), at(CALCULS, c)]
  if (groupe === undefined) return bad(g)
  if (!isNumber(taux, 0, 1)) return bad(taux)
  if (mode === undefined) return bad(m)
  if (!isNumber(minutes, 0, 60)) return bad(minutes)
  if (calcul === undefined) return bad(c)
  if (!isWhole(q, 1, MAX_SEANCES)) return bad(q)
  if (!isFlag(existants)) return bad(existants)
  if (!isDay(du)) return bad(du, 'jour')
  if (!isDay(au)) return bad(au, 'jour')
  if (dayOf(au) < dayOf(du) || dayOf(au) > dayOf(du) + MAX_JOURS) return bad(au, 'dernierJour')
  const [besoin, assis, borne, portee, prouve, o, planchers, steady] = promised
  for (const people of [besoin, assis, borne, portee])
    if (!isWhole(people, 0, MAX_HABITANTS)) return bad(people)
  if (!isFlag(prouve)) return bad(prouve)
  const objectif = at(OBJECTIFS, o)
  if (objectif === undefined) return bad(o)
  const seuils = isFlag(planchers) ? null : readSeuils(planchers)
  if (seuils === undefined) return bad(planchers)
  const reguliers = steady === undefined ? null : readReguliers(steady, dayOf(au) - dayOf(du))
  if (reguliers === undefined) return bad(steady)
  return {
    ...{ territoire: formatTerritoire(asked), groupe, taux, mode, minutes, calcul, q },
    ...{ existants: existants === 1, du, au, besoin: Number(besoin), assis: Number(assis) },
    ...{ borne: Number(borne), portee: Number(portee), prouve: prouve === 1 },
    ...{ objectif, planchers: planchers !== 0 },
    ...(seuils === null ? {} : { seuils }),
    ...(reguliers === null ? {} : { reguliers }),
  }
}

const compactSeuils = ({ planchers, seuils }: PlanDuScenario): unknown =>
  seuils === undefined
    ? flag(planchers)
    : [seuils.places, seuils.portee, flag(seuils.qpv), ...seuils.horsPortee.flat()]

/** Undefined where they are none: shares from 0 to 1, then communes, each once, with people. */
function readSeuils(json: unknown): Seuils | undefined {
  if (!Array.isArray(json)) return undefined
  const [places, portee, qpv, ...communes] = json as unknown[]
  const isShare = (value: unknown): value is number | null => value === null || isNumber(value, 0, 1)
  if (!isShare(places) || !isShare(portee) || !isFlag(qpv) || communes.length % 2 === 1) return undefined
  if (places === null && portee === null && qpv === 0) return undefined
  const horsPortee = new Map<string, number>()
  for (let i = 0; i < communes.length; i += 2) {
    const [code, people] = [communes[i], communes[i + 1]]
    if (typeof code !== 'string' || !/^\w{1,10}$/.test(code) || horsPortee.has(code)) return undefined
    if (!isNumber(people, 0, MAX_HABITANTS)) return undefined
    horsPortee.set(code, people)
  }
  return { places, portee, qpv: qpv === 1, horsPortee: [...horsPortee] }
}

/** Undefined where they are none: weeks in order, all within so many days. */
function readReguliers(json: unknown, jours: number): Reguliers | undefined {
  if (!Array.isArray(json)) return undefined
  const [cycle, ...semaines] = json as unknown[]
  const max = Math.floor(jours / 7)
  const all = semaines.filter((week, i) => isWhole(week, i === 0 ? 0 : Number(semaines[i - 1]) + 1, max))
  if (!isWhole(cycle, 1, all.length) || all.length < semaines.length) return undefined
  return { cycle: Number(cycle), semaines: all.map(Number) }
}

const at = <T>(list: readonly T[], rank: unknown): T | undefined =>
  typeof rank === 'number' ? list[rank] : undefined

const isFlag = (value: unknown): value is 0 | 1 => value === 0 || value === 1
