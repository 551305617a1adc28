import { describe, expect, it } from 'vitest'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { inheritFrom } from '../../../src/domain/orientation/heritage.ts'
import { inscriptionDe } from '../../../src/text/fr/seance.ts'
import { donnees } from '../../../src/text/mine/donnees.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

/** A place where one may walk in, and that says so. */
const SE_PRESENTER = { ...CONTEXTE.lieux[0]!, modalitesAcces: ['Se présenter'] }

/** One line of a list, with a column of the heading and cell given; its title may be another. */
function read(entete: string, cell: string, titre = 'Photos') {
  const feuille = {
    nom: 'a',
    lignes: [
      ['Date', 'Heures', 'Lieu', 'Titre', entete],
      ['08/12/2026', '14h-16h', 'Médiathèque Boris Vian', titre, cell],
    ],
    remarques: [],
  }
  const [examen] = examineFeuilles([{ feuille, plan: guessPlan(feuille), retouches: {} }], REGLAGES, CONTEXTE)
  const [atelier] = examen!.ateliers
  return { atelier: atelier!, told: examen!.remarques.map(({ champ, recu }) => [champ, recu]) }
}

describe('how a list says to register', () => {
  it.each([
    ['Inscription', 'Sur inscription', ['requise']],
    ['Inscription', 'Obligatoire', ['requise']],
    ['Inscription', 'oui', ['requise']],
    ['Inscription', 'Sur rendez-vous', ['requise']],
    ['Inscription', 'Inscription en mairie', ['requise']],
    ['Inscription', 'Entrée libre, sur inscription au 04 70 00 00 00', ['telephone']],
    ['Inscription', 'Accès libre, inscription obligatoire', ['requise']],
    ['Sans rendez-vous', 'non', ['requise']],
    ['Inscription', 'non', ['libre']],
    ['Sans rendez-vous', 'oui', ['libre']],
    ['Inscription', 'Libre', ['libre']],
    ['Inscription', 'Libre ou sur inscription', ['libre']],
    ['Inscription', 'Inscription non obligatoire', ['libre']],
    ['Inscription', 'Pas d’inscription', ['libre']],
    ['Inscription', 'sans rendez-vous', ['libre']],
    ['Inscription', '-', []],
  ])('reads %s: %j, without a word', (entete, cell, ways) => {
    const { atelier, told } = read(entete, cell)
    expect(atelier.inscription).toEqual(ways)
    expect(told).toEqual([])
  })

  it('never takes from the place that one may walk in where one must register', () => {
    const { atelier } = read('Inscription', 'Sur inscription')
    expect(inheritFrom(atelier, SE_PRESENTER).inscription).toEqual(['requise'])
    expect(inscriptionDe(atelier)).toBe('sur inscription')
    const byPhone = { ...SE_PRESENTER, modalitesAcces: ['Se présenter', 'Téléphoner'] }
    expect(inheritFrom(atelier, byPhone).inscription).toEqual(['telephone'])
  })

  it('tells what it does not understand, and asks to register', () => {
    const { atelier, told } = read('Inscription', 'Voir avec Camille')
    expect(atelier.inscription).toEqual(['requise'])
    expect(told).toEqual([['inscription', 'Voir avec Camille']])
  })

  it('understands every answer that the template proposes', () => {
    for (const cell of donnees.modeles.listes.liste.Inscription)
      expect(read('Inscription', cell).atelier.inscription).not.toEqual([])
  })
})

describe('what a list says of the price', () => {
  it.each([
    ['Gratuit', 'oui', ['Gratuit']],
    ['Gratuit', 'non', ['Payant']],
    ['Gratuit ?', 'x', ['Gratuit']],
    ['Payant', 'oui', ['Payant']],
    ['Payant', 'non', ['Gratuit']],
    ['Frais', 'non', ['Gratuit']],
    ['Tarif', 'Non gratuit', ['Payant']],
    ['Tarif', 'pas gratuit', ['Payant']],
    ['Tarif', 'Non payant', ['Gratuit']],
    ['Tarif', 'sans frais', ['Gratuit']],
    ['Tarif', 'Gratuit, sans inscription', ['Gratuit']],
    ['Tarif', 'Gratuit sous condition', ['Gratuit sous condition']],
    ['Tarif', '0 €', ['Gratuit']],
    ['Tarif', '2 €', ['Payant']],
  ])('reads %s: %j, without a word', (entete, cell, frais) => {
    const { atelier, told } = read(entete, cell)
    expect(atelier.fraisACharge).toEqual(frais)
    expect(told).toEqual([])
  })

  it('tells what it does not understand', () => {
    const { atelier, told } = read('Tarif', 'voir sur place')
    expect(atelier.fraisACharge).toEqual([])
    expect(told).toEqual([['frais_a_charge', 'voir sur place']])
  })
})

describe('what a title and a cell say of a session', () => {
  it.each([
    ['Formation complète au smartphone', 'prevue'],
    ['Jeune reporter', 'prevue'],
    ['Annuler un abonnement', 'prevue'],
    ['FORMATION COMPLÈTE', 'prevue'],
    ['(ANNULÉ) Photos', 'annulee'],
    ['Photos (annulé)', 'annulee'],
    ['ANNULÉ Photos', 'annulee'],
    ['Photos COMPLET', 'complete'],
    ['Photos - complet', 'complete'],
    ['Reporté : photos', 'a_verifier'],
  ])('is in a title only where it is a mark: %s', (titre, statut) => {
    expect(read('Niveau', '', titre).atelier.statut).toBe(statut)
  })

  it.each([
    ['Statut', 'Complète', 'complete'],
    ['Statut', 'Pas complet', 'prevue'],
    ['Statut', 'pas encore complet', 'prevue'],
    ['Statut', 'Séance annulée', 'annulee'],
    ['Statut', 'Annulation', 'annulee'],
    ['Annulé', 'oui', 'annulee'],
    ['Annulé', 'non', 'prevue'],
    ['Places', 'Complet', 'complete'],
  ])('is in a cell of its own: %s %j', (entete, cell, statut) => {
    expect(read(entete, cell).atelier.statut).toBe(statut)
  })
})

it('asks to look at a state that it does not understand, not at one that it does', () => {
  expect(read('Statut', 'en attente').told).toEqual([['statut', 'en attente']])
  for (const cell of donnees.modeles.listes.liste.Statut) expect(read('Statut', cell).told).toEqual([])
})

describe('what kind of session it is', () => {
  it.each([
    ['Permanence sans rendez-vous', 'permanence'],
    ['Les rendez-vous numériques', 'atelier'],
    ['Aide sur rendez-vous', 'individuel'],
    ['Accompagnement individuel', 'individuel'],
    ['Permanence numérique', 'permanence'],
  ])('is told by a title: %s', (titre, type) => {
    expect(read('Niveau', '', titre).atelier.type).toBe(type)
  })

  it.each([
    ['Rendez-vous individuel', 'individuel'],
    ['RDV', 'individuel'],
    ['sans rendez-vous', 'permanence'],
  ])('is told by a column: %s', (cell, type) => {
    expect(read('Type', cell).atelier.type).toBe(type)
  })
})
