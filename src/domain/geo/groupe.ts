/** Whom a figure counts: every resident, or those of an age. */
export const GROUPES = ['tous', '65plus', 'moins15'] as const
export type Groupe = (typeof GROUPES)[number]

/** A group that ages make; `tous` is everybody, whatever is known of ages. */
export type GroupeAge = Exclude<Groupe, 'tous'>
export const GROUPES_AGE = ['65plus', 'moins15'] as const satisfies readonly GroupeAge[]

/** Columns of ages, as the census grid names them: in the files that are read and in those published. */
export const COLONNES_AGE = { '65plus': 'pop_65p', moins15: 'pop_lt15' } as const satisfies Record<
  GroupeAge,
  string
>
