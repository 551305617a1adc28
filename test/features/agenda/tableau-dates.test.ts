import { expect, it } from 'vitest'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { writeBrut, writeTableur } from '../../../src/domain/tables/tableau.ts'
import { datesTableau } from '../../../src/features/agenda/tableau-dates.ts'
import { situee } from '../../support/examples/seance-situee.ts'
import { tableauExemple } from '../../support/examples/tableau-exemple.ts'

const SEANCES = [
  situee({
    seance: {
      date: civilDate(2026, 12, 1),
      debut: Date.parse('2026-12-01T13:30:00Z'),
      fin: Date.parse('2026-12-01T15:00:00Z'),
      places: 8,
      placesRestantes: 0,
      statut: 'complete',
      dateMaj: civilDate(2023, 4, 6),
      confiance: 'deduit',
    },
    ou: {
      nom: 'Mairie',
      codeInsee: '01004',
      telephone: '0470000000',
      position: 'exacte',
      lon: 5.35,
      lat: 45.96,
    },
  }),
  situee({ seance: { date: civilDate(2026, 12, 2), moment: 'matin' }, ou: { position: 'commune' } }),
]
const tableau = datesTableau({
  seances: SEANCES,
  trajetOf: null,
  question: 'Du 1er',
  sources: tableauExemple.sources,
})

it('gives each session a line that a French spreadsheet reads, with the unknown left empty', () => {
  const [head = '', first = '', second = ''] = writeTableur(tableau).split('\r\n')
  const noms = head.replace('\ufeff', '').split(';')
  const cell = (line: string, nom: string) => line.split(';')[noms.indexOf(nom)]
  expect(
    ['Date', 'Heure', 'Fin', 'Statut', 'Code INSEE', 'Places', 'Latitude'].map((n) => cell(first, n)),
  ).toEqual(['01/12/2026', '14:30', '16:00', 'complète', '01004', '8', '"45,96"'])
  expect(cell(first, 'Confiance')).toContain('Déduit d’une phrase de 2023')
  expect(['Date', 'Heure', 'Fin', 'Places', 'Latitude'].map((n) => cell(second, n))).toEqual([
    '02/12/2026',
    'le matin',
    '',
    '',
    '',
  ])
  expect(cell(first, 'Date des données')).toBe('06/04/2023')
})

it('has the agreed columns for a program', () => {
  expect(writeBrut(tableau).split('\r\n')[0]?.replace('\ufeff', '')).toBe(
    'date,heure,fin,titre,statut,lieu,adresse,commune,code_insee,latitude,longitude,contact,telephone,courriel,' +
      'places,places_restantes,cout,inscription,lien,confiance,date_maj,hors_territoire,question,date_donnees,sources',
  )
})
