import type { Groupe } from '../../domain/geo/groupe.ts'
import { pluriel } from '../fr/format.ts'

/** Words of whom a figure counts. */
export const groupe = {
  titre: 'Qui compter ?',
  choix: { tous: 'Tout le monde', '65plus': '65 ans et plus', moins15: 'Moins de 15 ans' } satisfies Record<
    Groupe,
    string
  >,
  /** Where no age is known. */
  inconnu: 'L’âge des habitants n’est pas connu ici : on ne sait pas qui est à portée.',
  /** Beside figures that say "habitants". */
  note: (qui: Groupe) => `Ici, seuls comptent les ${habitantsDe(qui)}.`,
  colonnes: (qui: Groupe) => `Les colonnes comptent les ${habitantsDe(qui)}, ceux des carreaux.`,
  sansAge: 'âges inconnus',
  tous: (n: string, total: string, part: string) =>
    `Tous âges réunis : ${n} habitants sur ${total} (${part}).`,
} as const

const AGE: Readonly<Record<Groupe, string>> = {
  tous: '',
  '65plus': ' de 65 ans ou plus',
  moins15: ' de moins de 15 ans',
}

/** "habitants de 65 ans ou plus". */
export const habitantsDe = (qui: Groupe = 'tous'): string => `habitants${AGE[qui]}`

/** "habitant de 65 ans ou plus". */
export const habitantDe = (qui: Groupe = 'tous'): string => `habitant${AGE[qui]}`

/** "3 habitants de 65 ans ou plus". */
export const compteDe = (n: number, qui: Groupe = 'tous'): string =>
  pluriel(n, habitantDe(qui), habitantsDe(qui))
