import type { Bande } from '../../domain/plan/courbe/bande.ts'
import type { Courbe, PointCourbe } from '../../domain/plan/courbe/curve.ts'
import type { Gain, UnDePlus } from '../../domain/plan/courbe/one-more.ts'
import { nombre, pluriel, unChiffre } from '../fr/format.ts'

/** Sentences of the page around the curve of a plan. */
export const courbePlan = {
  titre: 'Et avec plus de moyens ?',
  intro:
    'Calculer ce qu’apporteraient d’autres demi-journées, une salle de plus, une place de plus dans chaque groupe. Le plan est refait pour chacune : cela peut prendre une minute ou deux.',
  bouton: 'Calculer avec plus ou moins de moyens',
  cherche: (fait: number, sur: number) =>
    sur === 0 ? 'Calcul en cours…' : `Calcul en cours… ${nombre(fait)} sur ${nombre(sur)}`,
  perdu: 'Le calcul s’est arrêté. Réessayez.',
  tableau: 'Les chiffres, demi-journée par demi-journée',
  axe: 'demi-journées par semaine',
  trait: { places: 'Personnes assises', portee: 'Personnes à portée d’une séance' },
  decrit: (quoi: string, de: string, a: string, n: number) =>
    `${quoi} selon les demi-journées par semaine : ${de} avec une, ${a} avec ${nombre(n)}. Le tableau donne tous les chiffres.`,
  aujourdhui: (n: string) => `aujourd’hui : ${n}`,
  colonnes: { demiJournees: 'Demi-journées par semaine', places: 'Assises', portee: 'À portée' },
}

/** A proven value, else between what it lies. */
export const sayBande = ({ valeur, borne, prouve }: Bande): string =>
  prouve ? unChiffre(valeur) : `${unChiffre(valeur)} à ${unChiffre(borne)}`

const COMBIEN = (n: number) => pluriel(n, 'demi-journée par semaine', 'demi-journées par semaine')

/** One point of the curve: how many half-days a week, how many seated and in reach. */
export function sayPoint({ demiJournees, places, portee }: PointCourbe): string {
  return places === null || portee === null
    ? `${COMBIEN(demiJournees)} : aucun plan trouvé avec les planchers demandés`
    : `${COMBIEN(demiJournees)} : ${sayBande(places)} assises, ${sayBande(portee)} à portée`
}

/** Where one more half-day begins to bring little. */
export function sayCoude({ coude, points }: Courbe): string[] {
  const isProven = points.every(({ places, portee }) => places?.prouve !== false && portee?.prouve !== false)
  const hedge = isProven ? '' : ' (d’après les valeurs trouvées, pas toutes prouvées)'
  const said = { places: 'assises', portee: 'mises à portée' } as const
  return (['places', 'portee'] as const).map((nom) => {
    const h = coude[nom]
    return h === null
      ? `Pas de coude pour les personnes ${said[nom]} : aucune demi-journée n’apporte moins de la moitié de la première${hedge}.`
      : `Coude pour les personnes ${said[nom]} à ${COMBIEN(h)} : la suivante apporte moins de la moitié de ce qu’apporte la première${hedge}.`
  })
}

const QUOI: Readonly<Record<UnDePlus['quoi'], string>> = {
  demiJournee: 'Une demi-journée de plus par semaine',
  salle: 'Une salle de plus',
  place: 'Une place de plus dans chaque groupe',
}

export const sayUnDePlus = ({ quoi, places, portee }: UnDePlus): string =>
  `${QUOI[quoi]} : ${sayGain(places)} personnes assises, ${sayGain(portee)} à portée`

const signed = (value: number) => (value > 0 ? `+${unChiffre(value)}` : unChiffre(value))

const sayGain = ({ valeur, auMoins, auPlus, prouve }: Gain) =>
  prouve ? signed(valeur) : `de ${signed(auMoins)} à ${signed(auPlus)}`

/** The whole curve in lines, with what one more would bring. */
export function sayCourbe(courbe: Courbe, unDePlus: readonly UnDePlus[]): string[] {
  return [
    `Ce qu’apporteraient d’autres demi-journées (aujourd’hui ${unChiffre(courbe.aujourdhui)} par semaine), qui que ce soit qui les ait :`,
    ...courbe.points.map((point) => `  ${sayPoint(point)}`),
    ...sayCoude(courbe),
    ...unDePlus.map(sayUnDePlus),
  ]
}
