import { formatIsoDate } from './civil-date.ts'
import { FUSEAU_METROPOLE, instantToLocal } from './fuseau.ts'

/**
 * The day of an instant (ms since 1970, or as ISO 8601 with its offset), as people in `zone` say it: "2026-11-29" from
 * 23:00 UTC of the 28th in winter. Cutting the text of the instant would give the day before for one or two hours.
 */
export const jourDe = (instant: number | string, zone: string = FUSEAU_METROPOLE): string =>
  formatIsoDate(instantToLocal(typeof instant === 'string' ? Date.parse(instant) : instant, zone).date)
