import { latinDigits } from '../../common/chiffres.ts'
import type { Moment } from '../../sessions/table/table-values.ts'

/** Minutes after midnight; the end may be unknown. */
export interface Creneau {
  readonly debut: number
  readonly fin: number | null
}
export interface HeuresLues {
  readonly creneaux: readonly Creneau[]
  readonly moment: Moment | null
  /** An hour or a range is written that cannot be: 25 h, or an end before its start. */
  readonly fautif: boolean
  /** What is neither hours nor a part of the day. */
  readonly reste: string
}

const DAY_MIN = 1440
const CLOCK = String.raw`(\d{1,2})\s*(?:h(?:eures?)?|:)\s*(\d{2})?(?::\d{2})?|((?<!apr[eè]s[\s-]{0,2})midi)`
const RANGE = new RegExp(
  String.raw`(?:de\s+)?(?:${CLOCK}|(\d{1,2}))\s*(?:-|–|—|/|à|a|jusqu['’]?\s?à|>|→)\s*(?:${CLOCK})`,
  'gi',
)
const ALONE = new RegExp(String.raw`(?:à\s+|a\s+|dès\s+|à partir de\s+)?(?:${CLOCK})`, 'gi')
const MOMENTS: readonly (readonly [RegExp, Moment])[] = [
  [/apr[eè]s[- ]?midi|\bapr[eè]m\b/i, 'apres-midi'],
  [/matin(?:[ée]e)?s?/i, 'matin'],
  [/soir(?:[ée]e)?/i, 'soir'],
  [/journ[ée]e/i, 'journee'],
]

const minutes = (hour = '', minute = '', noon = ''): number | null => {
  const total = noon !== '' ? 720 : Number(hour) * 60 + Number(minute || 0)
  return total > 24 * 60 || Number(minute || 0) > 59 ? null : total
}

/**
 * Hours of a cell: "14h-16h", "de 9 h 30 à 12h", "14 à 16h", "10h-12h / 14h-16h", "14:00", "après-midi", or the part
 * of a day that a spreadsheet keeps (0.58333).
 */
export function readHeures(text: string): HeuresLues {
  const plain = latinDigits(text)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
  const fraction = /^0?[.,]\d{1,17}$/.test(plain) ? Number(plain.replace(',', '.')) : Number.NaN
  if (fraction > 0 && fraction < 1)
    return {
      creneaux: [{ debut: Math.round(fraction * DAY_MIN), fin: null }],
      ...{ moment: null, fautif: false, reste: '' },
    }
  const creneaux: Creneau[] = []
  let fautif = false
  const take = (whole: string, debut: number | null, fin: number | null, isRange: boolean): string => {
    const isBad = debut === null || debut >= DAY_MIN || (isRange && (fin === null || fin <= debut))
    if (isBad) fautif = true
    if (isBad || debut === null) return whole
    creneaux.push({ debut, fin })
    return ' '
  }
  const withoutRanges = plain.replace(RANGE, (whole, h, m, noon, bare, h2, m2, noon2) =>
    take(whole, bare === undefined ? minutes(h, m, noon) : minutes(bare), minutes(h2, m2, noon2), true),
  )
  const rest =
    creneaux.length > 0
      ? withoutRanges
      : withoutRanges.replace(ALONE, (whole, h, m, noon) => take(whole, minutes(h, m, noon), null, false))
  const said = MOMENTS.find(([word]) => word.test(rest))
  const moment = creneaux.length > 0 ? null : (said?.[1] ?? null)
  const reste = said === undefined ? rest : rest.replace(said[0], ' ')
  return { creneaux: creneaux.sort((a, b) => a.debut - b.debut), moment, fautif, reste: reste.trim() }
}
