import { describe, expect, it } from 'vitest'
import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { sayJours, sayLigne } from '../../src/text/fr/agenda.ts'
import { sayDans } from '../../src/text/territoire.ts'
import { trouver } from '../../src/text/trouver.ts'
import { situee } from '../support/examples/seance-situee.ts'

const d = (month: number, day: number) => civilDate(2026, month, day)

describe('the words of a printed date', () => {
  it('say the days of a workshop in one go', () => {
    expect(sayJours([])).toBe('')
    expect(sayJours([d(12, 1)])).toBe('mardi 1er décembre')
    expect(sayJours([d(12, 1), d(12, 8), d(12, 15)])).toBe('les mardis 1er, 8 et 15 décembre')
    expect(sayJours([d(11, 24), d(12, 1), d(12, 8)])).toBe('les mardis 24 novembre, 1er et 8 décembre')
    expect(sayJours([d(12, 1), d(12, 3)])).toBe('mardi 1er et jeudi 3 décembre')
  })

  it('keep what must be known before one goes', () => {
    const exemple = situee({
      seance: { titre: 'Payer en ligne', moment: 'matin', statut: 'complete', confiance: 'deduit' },
    })
    expect(sayLigne({ exemple, jours: [d(12, 1)] })).toBe(
      'Mardi 1er décembre, le matin : Payer en ligne (Complet, à vérifier)',
    )
  })
})

describe('where something is', () => {
  const departement = (nom: string) => sayDans({ type: 'departement', code: '23' }, nom)
  it('is said as people say it', () => {
    const said = [
      'dans la Creuse',
      'dans la Haute-Vienne',
      'dans l’Allier',
      'dans l’Hérault',
      'dans les Ardennes',
      'dans les Alpes-Maritimes',
      'dans les Hautes-Pyrénées',
      'dans les Landes',
      'dans les Deux-Sèvres',
      'dans les Côtes-d’Armor',
      'dans le Puy-de-Dôme',
      'dans le Pas-de-Calais',
      'dans le Gers',
      'dans le Val-d’Oise',
      'dans le Territoire de Belfort',
      'en Eure-et-Loir',
      'en Lot-et-Garonne',
      'en Seine-et-Marne',
      'en Haute-Corse',
      'à Paris',
      'à La Réunion',
      'à Saint-Pierre-et-Miquelon',
      'dans les Terres australes et antarctiques françaises',
    ]
    for (const words of said)
      expect(departement(words.replace(/^(dans (la |les |le |l’)|en |à )/, ''))).toBe(words)
    expect(sayDans({ type: 'commune', code: '23096' }, 'Le Mans')).toBe('au Mans')
    expect(sayDans({ type: 'commune', code: '23096' }, 'Les Ulis')).toBe('aux Ulis')
    expect(sayDans({ type: 'commune', code: '23096' }, 'Guéret')).toBe('à Guéret')
    expect(sayDans({ type: 'epci', code: '200071082' }, 'CC Creuse Sud Ouest')).toBe(
      'dans la CC Creuse Sud Ouest',
    )
    expect(sayDans({ type: 'france' }, '')).toBe('en France')
  })
})

describe('the one count of a list', () => {
  const say = (propres: number, voisins: number, total: number, autour: number) =>
    trouver.liste.compte({ propres, voisins }, { propres: total, voisins: autour }, 'dans la Creuse')
  it('says all it holds first, then where', () => {
    expect(say(110, 267, 128, 589)).toBe('377 lieux : 110 dans la Creuse (sur 128) et 267 voisins')
    expect(say(128, 589, 128, 589)).toBe('717 lieux : 128 dans la Creuse et 589 voisins')
    expect(say(110, 0, 128, 0)).toBe('110 lieux sur 128 dans la Creuse')
    expect(say(128, 0, 128, 0)).toBe('128 lieux dans la Creuse')
    expect(say(1, 0, 1, 0)).toBe('1 lieu dans la Creuse')
  })
})
