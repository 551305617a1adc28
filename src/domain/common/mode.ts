/** Ways to travel, as links, files and command lines write them. */
export const MODES = ['marche', 'velo', 'voiture'] as const
export type Mode = (typeof MODES)[number]
