import { parseIsoDate } from '../calendar/civil-date.ts'
import { MAX_PLACES } from './scenario.ts'

/** What the cells of a compact scenario may hold: each tells whether a value read from outside is one. */
export const isNumber = (value: unknown, min: number, max: number): value is number =>
  typeof value === 'number' && value >= min && value <= max

export const isWhole = (value: unknown, min: number, max: number): value is number =>
  Number.isInteger(value) && isNumber(value, min, max)

export const isSeats = (value: unknown): value is number => isWhole(value, 0, MAX_PLACES)

export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && parseIsoDate(value) !== null

/** `HH:MM`. */
export const isHeure = (value: unknown): value is string =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
