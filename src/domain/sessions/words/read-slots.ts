import type { Moment } from '../table/table-values.ts'
import type { CodeDrapeau, Sens } from './model.ts'

/** Hours or a half-day of one session; all null: nothing of it is written. */
type Creneau = {
  readonly startMin: number | null
  readonly endMin: number | null
  readonly moment: Moment | null
}

const UNKNOWN: Creneau = { startMin: null, endMin: null, moment: null }

/** Bounds of the start of a session of each half-day, in minutes; wide on purpose. */
const STARTS: Readonly<Record<Moment, readonly [number, number]>> = {
  matin: [6 * 60, 12 * 60 + 15],
  'apres-midi': [11 * 60 + 30, 19 * 60],
  soir: [16 * 60, 22 * 60],
  journee: [6 * 60, 22 * 60],
}

/** Whether a start lies in a half-day as people speak of it. */
export function isInMoment(startMin: number, moment: Moment): boolean {
  const [low, high] = STARTS[moment]
  return startMin >= low && startMin <= high
}

/**
 * Sessions of a group of days, from its half-days and hours in the order of the sentence. A half-day with
 * hours beside it gives way to them; hours that contradict their half-day are dropped with a flag, because
 * an unknown hour is better than a wrong one.
 */
export function readSlots(sens: readonly Sens[]): { creneaux: Creneau[]; codes: CodeDrapeau[] } {
  const creneaux: Creneau[] = []
  const codes: CodeDrapeau[] = []
  let pending: Moment | null = null
  let used: Moment | null = null
  const flush = () => {
    if (pending !== null) creneaux.push({ ...UNKNOWN, moment: pending })
    pending = null
  }
  for (const [index, item] of sens.entries()) {
    if (item.sorte === 'moment') {
      const last = sens[index - 1]
      const explains =
        last?.sorte === 'creneau' && used === null && item.moment !== null && last.startMin !== null
      if (explains && isInMoment(last.startMin ?? 0, item.moment ?? 'journee')) continue
      flush()
      used = null
      if (item.moment === null) codes.push('moment-non-lu')
      pending = item.moment
    } else if (item.sorte === 'creneau') {
      const moment: Moment | null = pending
      pending = null
      if (item.startMin === null) {
        codes.push('heure-approchee')
        creneaux.push({ ...UNKNOWN, moment })
      } else if (moment === null || isInMoment(item.startMin, moment)) {
        creneaux.push({ startMin: item.startMin, endMin: item.endMin, moment: null })
        used = moment
      } else {
        codes.push('creneau-incoherent')
        creneaux.push(UNKNOWN)
      }
    } else if (item.sorte === 'creneau-douteux') {
      codes.push(item.code)
      creneaux.push({ ...UNKNOWN, moment: pending })
      pending = null
    }
  }
  flush()
  return { creneaux: creneaux.length === 0 ? [UNKNOWN] : creneaux, codes }
}
