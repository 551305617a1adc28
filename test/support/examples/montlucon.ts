import { civilDate } from '../../../src/domain/calendar/civil-date.ts'

/** The territory on which the pilot opens. */
export const MONTLUCON = { type: 'epci', code: '200071082' } as const
/** A day on which the pilot has sessions to come. */
export const TODAY = civilDate(2026, 11, 28)
