import type { Avertissement } from '../../domain/coverage/report.ts'
import { distance, nombre, pluriel } from '../fr/format.ts'

/** A remark that goes with a figure, in words: the page and the command line say the same. */
export function sayAvertissement(a: Avertissement): string {
  switch (a.type) {
    case 'sansGrille':
      return `Il n’y a pas de population par carreau pour ce territoire : aucun chiffre d’habitants. ${lieuxRecenses(a.lieux)}`
    case 'communesSansCarreau':
      return `${pluriel(a.noms.length, 'commune', 'communes')} sans population dans la grille : ${listNoms(a.noms)}.`
    case 'porteeCourte':
      return `Portée de ${distance(a.distanceM)} sur des carreaux de ${distance(a.tailleM)} : le centre d’un carreau peut être à 700 m de ses habitants. Le chiffre est indicatif.`
    case 'qpvSansChiffre':
      return `Quartiers prioritaires sans chiffre, population inconnue : ${nombre(a.sansPerimetre)} sans périmètre dans les données, ${nombre(a.sansCarreau)} sans carreau de population.`
    case 'estimationQpv':
      return `Les habitants des quartiers prioritaires sont une estimation : ${a.grille}.`
    case 'lieuxAuDela':
      return `Les données s’arrêtent aux lieux à moins de ${distance(a.rayonM)} du département : plus loin, des lieux peuvent manquer.`
    case 'sansVoisinage':
      return `Ces données ne connaissent ni les lieux ni les habitants des communes autour : près de la limite, un lieu voisin peut manquer, et les places ne sont partagées qu’entre les habitants connus.`
    case 'placesInconnues':
      return `Pour ${pluriel(a.residents, 'habitant', 'habitants')}, le nombre de places de l’atelier est inconnu.`
    case 'agesInconnus':
      return `L’âge de ${pluriel(a.residents, 'habitant', 'habitants')} n’est pas connu : ils ne sont pas dans ce chiffre.`
    case 'agesPerturbes':
      return `Les âges sont ceux des carreaux de ${distance(a.tailleM)}. Dans un petit carreau, le recensement les modifie un peu pour que personne ne soit reconnu.`
  }
}

function lieuxRecenses(lieux: number): string {
  if (lieux === 0) return 'Aucun lieu n’y est recensé.'
  return `${pluriel(lieux, 'lieu y est recensé', 'lieux y sont recensés')}.`
}

const MONTRES = 10

function listNoms(noms: readonly string[]): string {
  const shown = noms.slice(0, MONTRES).join(', ')
  const more = noms.length - MONTRES
  return more > 0 ? `${shown} et ${pluriel(more, 'autre', 'autres')}` : shown
}
