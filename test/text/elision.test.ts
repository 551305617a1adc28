import { describe, expect, it } from 'vitest'
import { affiche } from '../../src/text/affiche.ts'
import { agenda } from '../../src/text/agenda.ts'
import { depart } from '../../src/text/depart/depart.ts'
import { aCommune, deNom } from '../../src/text/fr/orientation/elision.ts'
import { guide } from '../../src/text/guide.ts'
import { liste } from '../../src/text/liste.ts'
import { trouver } from '../../src/text/trouver.ts'

describe('a name after "de"', () => {
  it.each([
    ['Guéret', 'de Guéret'],
    ['Ahun', 'd’Ahun'],
    ['Eymoutiers', 'd’Eymoutiers'],
    ['Le Vigen', 'du Vigen'],
    ['Les Mars', 'des Mars'],
    ['La Villedieu', 'de La Villedieu'],
    ['L’Isle', 'de L’Isle'],
    ['Yssandon', 'd’Yssandon'],
    ['Yerres', 'd’Yerres'],
    ['Yutz', 'de Yutz'],
    ['Y', 'd’Y'],
    ['avril', 'd’avril'],
    ['un point de la carte', 'd’un point de la carte'],
    ['le point choisi', 'du point choisi'],
    ['ma position', 'de ma position'],
    ['12 rue Haute', 'du 12 rue Haute'],
    ['Médiathèque de Guéret', 'de la Médiathèque de Guéret'],
  ])('%s: %s', (nom, said) => {
    expect(deNom(nom)).toBe(said)
  })

  it('elides an H that is surely not heard, and no other', () => {
    const muets = ['Huriel', 'Hyères', 'Hyds', 'Héricourt', 'Hendaye', 'Hirson']
    expect(muets.map(deNom)).toEqual(muets.map((nom) => `d’${nom}`))
    const autres = ['Hérisson', 'Ham', 'Haguenau', 'Houilles', 'Hautefort', 'Hem', 'Honfleur']
    expect(autres.map(deNom)).toEqual(autres.map((nom) => `de ${nom}`))
  })

  it('is said so in every sentence that holds a name', () => {
    const { abonnement } = agenda
    const sentences = [
      guide.ou.depart,
      guide.ou.garder,
      depart.autour,
      trouver.liste.triCentre,
      affiche.sousTitre,
      abonnement.abonnerA,
      abonnement.fichierDe,
      abonnement.pageDe,
    ].map((say) => say('Eymoutiers'))
    for (const sentence of sentences) expect(sentence).toMatch(/ d’Eymoutiers\.?$/)
    for (const say of [liste.titre, liste.description]) expect(say('Le Vigen')).toMatch(/ au Vigen\.?$/)
    expect(['Guéret', 'Le Vigen', 'Les Mars', 'La Villedieu', 'L’Isle'].map(aCommune)).toEqual([
      'à Guéret',
      'au Vigen',
      'aux Mars',
      'à La Villedieu',
      'à L’Isle',
    ])
  })
})
