import { PARTS_TEMPS, type Temps, type TempsRang } from '../../domain/coverage/counting/temps.ts'
import type { GroupeAge } from '../../domain/geo/groupe.ts'
import { minutes, nombre, pourcent, unChiffre } from '../fr/format.ts'
import { compteDe, habitantsDe } from './groupe.ts'

/** Words of the times that people ask for; the page, the command line and the portrait say the same. */
export const temps = {
  titre: 'Combien de temps pour y aller ?',
  chercher: 'Calculer les temps de trajet',
  fichier: 'temps',
  attente: 'Calcul des temps de trajet…',
  rang: 'Le lieu',
  rangs: ['Le plus proche', 'Le deuxième', 'Le troisième'],
  part: (percent: number) => `${percent} % des habitants`,
  moyenne: 'en moyenne',
  jamais: 'jamais',
  note: 'Deux lieux à 30 m ou moins comptent une fois. « Jamais » : trop d’habitants n’ont aucun chemin. La moyenne ne compte que ceux qui en ont un.',
} as const

/** "12 minutes", "jamais". */
export const sayMinutes = (n: number | null): string => (n === null ? temps.jamais : minutes(n))

/** "8,4 minutes, pour 364 002 habitants". */
export const sayMoyenne = ({ moyenne, habitants }: TempsRang, groupe?: GroupeAge): string =>
  moyenne === null ? temps.jamais : `${unChiffre(moyenne)} minutes, pour ${compteDe(habitants, groupe)}`

const keyOf = (percent: (typeof PARTS_TEMPS)[number]) => `p${percent}` as const

/** The times in sentences, the nearest place first. */
export function sayTemps({ rangs, seulLieu, totale }: Temps, groupe?: GroupeAge): string[] {
  const [premier] = rangs
  const partsOf = (rang: TempsRang) =>
    PARTS_TEMPS.map((p) => `${p} % : ${sayMinutes(rang[keyOf(p)])}`).join(' ; ')
  return [
    `Temps pour que cette part des ${habitantsDe(groupe)} ait un lieu : ${partsOf(premier)}.`,
    `Temps moyen : ${sayMoyenne(premier, groupe)}.`,
    ...rangs
      .slice(1)
      .map(
        (rang, i) =>
          `${temps.rangs[i + 1]} lieu : ${partsOf(rang)} ; en moyenne ${sayMoyenne(rang, groupe)}.`,
      ),
    saySeulLieu(seulLieu, totale, groupe),
  ]
}

/** Who would lose everything with one place. */
export function saySeulLieu(seulLieu: number, totale: number, groupe?: GroupeAge): string {
  if (seulLieu === 0) return `Aucun des ${habitantsDe(groupe)} à portée ne dépend d’un seul lieu.`
  const verb = seulLieu === 1 ? 'n’a' : 'n’ont'
  return `${compteDe(seulLieu, groupe)} (${pourcent(seulLieu, totale)}, sur ${nombre(totale)}) ${verb} qu’un lieu à portée : s’il ferme, il n’y en a plus.`
}
