import { type CivilDate, toYmd, weekday } from '../../../src/domain/calendar/civil-date.ts'

/** Every `pas` weeks on one day of the week; or on its nth days of the month (`rangs`, 1 to 5). 0 = Monday. */
export type Rythme =
  | { readonly type: 'semaines'; readonly pas: number; readonly jour: number }
  | { readonly type: 'mois'; readonly rangs: readonly number[]; readonly jour: number }

/** Days that a rhythm gives from the first to the last of them, less those that are missing. */
export interface Suite {
  /** null: one day alone. */
  readonly rythme: Rythme | null
  readonly jours: readonly CivilDate[]
  readonly manques: readonly CivilDate[]
}

/** Fewer days are told one by one. */
const MIN_JOURS = 3
/** A longer pause ends a run: a summer of school holidays is eight weeks. */
const MAX_PAUSE = 9

/**
 * Days told again as few rhythms, whatever rule gave them: together, each less its missing days, they give exactly the
 * days asked for. `jours`: in order, each once. `avecManques`: a run may go over a missing day, where most are held; else
 * it ends there, for a standard that knows no exception.
 */
export function suitesOf(jours: readonly CivilDate[], avecManques: boolean): Suite[] {
  const suites = Array.from({ length: 7 }, (_, day) => day).flatMap((day) =>
    suitesOfWeekday(
      jours.filter((jour) => weekday(jour) === day),
      avecManques,
    ),
  )
  return suites.sort((a, b) => (a.jours[0] ?? 0) - (b.jours[0] ?? 0))
}

function suitesOfWeekday(jours: readonly CivilDate[], avecManques: boolean): Suite[] {
  const suites: Suite[] = []
  for (let rest = jours; rest.length > 0; ) {
    const runs = rythmesOf(rest).map((rythme) => longestRun(rest, rythme, avecManques))
    const best = runs.reduce((a, b) => (b.jours.length > a.jours.length ? b : a))
    const suite =
      best.jours.length >= MIN_JOURS ? best : { rythme: null, jours: rest.slice(0, 1), manques: [] }
    suites.push(suite)
    rest = rest.slice(suite.jours.length)
  }
  return suites
}

/** Rhythms that the first days may belong to, the plainest first. */
function rythmesOf(jours: readonly CivilDate[]): Rythme[] {
  const [first = 0, second = first + 7, third = second] = jours
  const jour = weekday(first)
  const pas = new Set([1, 2, (second - first) / 7])
  const ofFirst = [rangOf(first)]
  const rangs = [
    ofFirst,
    [...new Set([...ofFirst, rangOf(second)])],
    [...new Set([...ofFirst, rangOf(third)])],
  ]
  return [
    ...[...pas].map((n) => ({ type: 'semaines' as const, pas: n, jour })),
    ...rangs.map((own) => ({ type: 'mois' as const, rangs: own.sort((a, b) => a - b), jour })),
  ]
}

/** Of a day, how many of its weekday its month has had, itself counted: 1 to 5. */
const rangOf = (jour: CivilDate): number => Math.ceil(toYmd(jour).day / 7)

const isGiven = (rythme: Rythme, jour: CivilDate, first: CivilDate): boolean =>
  rythme.type === 'mois' ? rythme.rangs.includes(rangOf(jour)) : (jour - first) % (7 * rythme.pas) === 0

/** The longest beginning of the days that a rhythm gives. */
function longestRun(jours: readonly CivilDate[], rythme: Rythme, avecManques: boolean): Suite {
  const [first = 0] = jours
  const manques: CivilDate[] = []
  let kept = { held: 0, missing: 0 }
  let held = 0
  let pause = 0
  for (let jour = first; held < jours.length; jour += 7) {
    const isHeld = jours[held] === jour
    if (!isGiven(rythme, jour, first)) {
      if (isHeld) break
      continue
    }
    if (!isHeld) {
      pause++
      manques.push(jour)
      if (!avecManques || pause > MAX_PAUSE) break
      continue
    }
    pause = 0
    held++
    // A pause that few days follow is better told as an end.
    if (manques.length * 2 <= held) kept = { held, missing: manques.length }
  }
  return { rythme, jours: jours.slice(0, kept.held), manques: manques.slice(0, kept.missing) }
}
