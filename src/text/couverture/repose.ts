import type { Population } from '../../domain/coverage/report.ts'
import type { Repose } from '../../domain/coverage/repose.ts'
import { dateLongue, nombre, pluriel, pourcent } from '../fr/format.ts'
import { partsDe } from './parts.ts'

/** Words of what a figure rests on: the page, the command line and the printed report say the same. */
export const repose = {
  titre: 'Sur quoi repose ce chiffre',
  attente: 'On cherche de quand datent les fiches…',
  chercher: 'De quand datent les fiches ?',
  age: 'Âge des fiches',
  tousAges: 'toutes les fiches, même anciennes',
  ageMax: (ans: number) => `seulement celles de ${pluriel(ans, 'an', 'ans')} au plus`,
} as const

/** The age of the records that count, then what the figure would be without the old, the deduced, the made up. */
export function sayRepose(
  r: Repose,
  population: (Pick<Population, 'atteinte' | 'totale'> & Partial<Pick<Population, 'inconnue'>>) | null,
): string[] {
  if (population === null || population.atteinte === 0) return []
  const { atteinte, totale, inconnue = 0 } = population
  // Those within reach have the share that the figure says.
  const shareOf = (n: number) =>
    n === atteinte ? partsDe({ atteinte, totale, inconnue }).atteinte : pourcent(n, totale)
  const people = (n: number) => `${pluriel(n, 'habitant', 'habitants')} (${shareOf(n)})`
  const undated = r.sansDate ? ` ; ${nombre(r.sansDate)} sans date` : ''
  const lost = r.perteSansAnciens ?? 0
  return [
    r.plusRecente === null || r.mediane === null
      ? 'Aucune fiche des lieux qui comptent ici ne dit sa date.'
      : `Fiches des lieux qui comptent ici : la plus récente est du ${dateLongue(r.plusRecente)}, la moitié date du ${dateLongue(r.mediane)} ou d’avant${undated}.`,
    lost === 0
      ? 'Sans les fiches de plus de 3 ans ou sans date, autant d’habitants seraient à portée.'
      : `Sans les fiches de plus de 3 ans ou sans date, ${people(lost)} de moins ${lost === 1 ? 'serait' : 'seraient'} à portée.`,
    ...only(r.surDeduit, 'de séances déduites de phrases : à vérifier'),
    ...only(r.surExemple, 'de séances données en exemple, qui ne sont pas réelles'),
  ]

  function only(residents: number | null, what: string): string[] {
    if (residents === null || residents === 0) return []
    return [`${people(residents)} ${residents === 1 ? 'n’est' : 'ne sont'} à portée que ${what}.`]
  }
}
