import type { SeancesPrevues } from './prevues.ts'

const SALLE = 'salle:'

/** What identifies the place or room of sessions: those of the same one share it. */
export const cleSalle = ({ lieu, at }: Pick<SeancesPrevues, 'lieu' | 'at'>): string =>
  at === null ? lieu : `${SALLE}${at.lon}:${at.lat}`

/** Whether it is a room of its own, not a listed place. */
export const isSalle = (cle: string): boolean => cle.startsWith(SALLE)
