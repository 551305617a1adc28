import { fold } from '../../domain/geo/fold.ts'

/** A part longer than this makes a name that some systems cut. */
const PART_MAX = 60

/** `a-portee_haute-vienne_lieux-accompagnement_2026-11-22.csv`: what, where, and the day it was made. */
export function fileName(parts: readonly string[], day: string, extension: string): string {
  const told = parts.map((part) => fold(part).replaceAll(' ', '-').slice(0, PART_MAX)).filter(Boolean)
  return `a-portee_${[...told, day].join('_')}.${extension}`
}
