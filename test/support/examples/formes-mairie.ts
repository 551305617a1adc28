import { readFileSync } from 'node:fs'
import { type CelluleBrute, makeXlsx } from '../files/make-xlsx.ts'
import { classeurMairie } from './classeur-mairie.ts'

const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fixtures/mairie/${name}`, import.meta.url))
const day = (iso: string): CelluleBrute => ({
  v: String(Date.parse(`${iso}T00:00Z`) / 86_400_000 + 25_569),
  format: 'jourLong',
})
const hour = (h: number): CelluleBrute => ({ v: String(h / 24), format: 'heure' })
const planning = (): Uint8Array =>
  makeXlsx([
    { nom: 'Notice', lignes: [['Ce classeur est tenu par le service numérique.']] },
    {
      nom: 'Hiver',
      lignes: [
        ['ATELIERS NUMÉRIQUES'],
        [],
        ['Jour', 'Horaires', null, 'Lieu', 'Commune', 'Sujet', 'Nb inscrits'],
        [null, 'de', 'à', null, null, null, null],
        [day('2026-12-08'), hour(9), hour(10.5), 'Mairie', 'Lamaids', 'Ordinateur', 3],
        [null, hour(14), hour(15.75), 'Mairie', 'Lamaids', 'Tablette', 0],
        [day('2026-12-15'), hour(9), hour(10.5), 'Mairie', 'Lamaids', 'Courriel', 8],
      ],
      fusions: ['A1:G1', 'B3:C3', 'A3:A4', 'A5:A6'],
    },
  ])

/** A file as a town hall keeps it, and what it holds. */
export interface FormeMairie {
  readonly nom: string
  readonly octets: Uint8Array
  /** Lines read, kept and refused. */
  readonly lignes: readonly [number, number, number]
  /** Sessions of the 60 days that follow, as the agenda says them, the first three. */
  readonly seances: readonly string[]
  readonly enTout: number
  readonly lieux: readonly string[]
}

/** Six of them, with what they hold of the 60 days from 28 November 2026. */
export const FORMES_MAIRIE: readonly FormeMairie[] = [
  {
    nom: 'debut-fin.csv',
    octets: fixture('debut-fin.csv'),
    lignes: [3, 3, 0],
    seances: [
      '2026-12-08T14:00 Découvrir sa tablette ; les photos',
      '2026-12-10T09:30 Créer une adresse électronique',
      '2026-12-10T14:00 Payer en ligne sans crainte',
    ],
    enTout: 3,
    lieux: ['Salle des fêtes, Lamaids'],
  },
  {
    nom: 'une-cellule.csv',
    octets: fixture('une-cellule.csv'),
    lignes: [3, 3, 0],
    seances: [
      '2026-12-08T14:00 Démarches en ligne',
      '2026-12-10T09:30 Trier ses photos complete',
      '2026-12-11T10:00 Annulé : la messagerie annulee',
    ],
    enTout: 3,
    lieux: ['Bibliothèque, Terjat, Terjat'],
  },
  {
    nom: 'permanences.txt',
    octets: fixture('permanences.csv'),
    lignes: [3, 3, 0],
    seances: [
      '2026-12-01T09:00 Atelier numérique',
      '2026-12-03T14:00 Atelier numérique',
      '2026-12-08T09:00 Atelier numérique',
    ],
    enTout: 13,
    lieux: ['Agence postale, Terjat', 'Mairie, Mazirat'],
  },
  {
    nom: 'moments.csv',
    octets: fixture('moments.csv'),
    lignes: [3, 3, 0],
    seances: ['2026-12-08 Clavier et souris', '2026-12-09 Internet', '2026-12-15 Clavier et souris'],
    enTout: 8,
    lieux: ['Salle polyvalente, Saint-Marcel-en-Marcillat, Saint-Marcel-en-Marcillat'],
  },
  {
    nom: 'planning.xlsx',
    octets: planning(),
    lignes: [3, 3, 0],
    seances: ['2026-12-08T09:00 Ordinateur', '2026-12-08T14:00 Tablette', '2026-12-15T09:00 Courriel'],
    enTout: 3,
    lieux: ['Mairie, Lamaids'],
  },
  {
    nom: 'programme.xlsx',
    octets: classeurMairie(),
    lignes: [33, 32, 1],
    seances: ['2026-12-01T09:30 Atelier 1', '2026-12-01T14:00 Atelier 2', '2026-12-03T09:30 Atelier 3'],
    enTout: 29,
    lieux: [
      'Bus du clavier, Mazirat',
      'Salle Bleue zqx-canari, Saint-Marcel-en-Marcillat',
      'Salle Verte, Terjat',
    ],
  },
]
