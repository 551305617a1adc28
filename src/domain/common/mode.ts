/** Ways to travel, as links, files and command lines write them. */
export const MODES = ['marche', 'velo', 'voiture'] as const
export type Mode = (typeof MODES)[number]

/** The most that a question may ask for. */
export const MINUTES_MAX = 60
export const DISTANCE_MAX_M = 2_000_000
