import type { Tableau } from '../../../src/domain/tables/tableau.ts'

/** A table with what spreadsheets spoil: codes with zeros, formulas, commas, days, the unknown, what XML cannot say. */
export const tableauExemple: Tableau = {
  titre: 'Commune : [par] commune, et un nom bien trop long',
  colonnes: [
    { nom: 'code', titre: 'Code' },
    { nom: 'nom', titre: 'Nom' },
    { nom: 'habitants', titre: 'Habitants', genre: 'nombre' },
    { nom: 'part', titre: 'Part (%)', genre: 'nombre', decimales: 1 },
    { nom: 'latitude', titre: 'Latitude', genre: 'nombre' },
    { nom: 'jour', titre: 'Première date', genre: 'jour' },
  ],
  lignes: [
    { code: '01004', nom: '=1+1', habitants: 12_345, part: 53.44, latitude: 46.123456, jour: '2026-12-01' },
    { code: '2A004', nom: 'Œuilly ; « é » & <b>\u0007', habitants: null, part: null, jour: '' },
    { code: '97411', nom: '+33612345678', habitants: 0, part: 100, latitude: -20.5, jour: '2027-03-28' },
  ],
  sources: [
    {
      court: 'ANCT',
      producteur: 'ANCT, avec d’autres',
      titre: 'Lieux',
      millesime: '2024',
      licence: 'Licence Ouverte 2.0',
      mention: 'Lieux, ANCT',
    },
    {
      court: 'ANCT',
      producteur: 'ANCT',
      titre: 'Quartiers',
      millesime: '2023',
      licence: 'Licence Ouverte 2.0',
      mention: 'Quartiers, ANCT',
    },
    {
      court: '© Routes',
      producteur: 'Routes',
      titre: 'Routes',
      millesime: '2026',
      licence: '',
      mention: '© Routes',
    },
  ],
  apropos: [
    { nom: 'question', titre: 'Question', valeur: 'à 15 minutes ou moins' },
    { nom: 'date_donnees', titre: 'Date des données', genre: 'jour', valeur: '2024-08-01' },
  ],
}
