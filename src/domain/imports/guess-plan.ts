import type { ColonneLieu } from '../places/colonnes.ts'
import { foldText } from '../places/read/match-vocabulaire.ts'
import { colonneOf } from '../places/read/read-row.ts'
import { COLONNES_ATELIERS } from '../sessions/table/columns.ts'
import type { Feuille } from '../tables/feuille.ts'
import { findHeadings } from './find-headings.ts'
import { type CibleListe, cibleByName, cibleByValues, isThemes } from './lists/cibles.ts'
import type { Colonne, Genre, Plan } from './model.ts'
import { isAboutPersons } from './persons.ts'

const EXEMPLES = 3
/** Rows looked at to tell what a column holds. */
const LOOKED_AT = 200
const OF_TABLE = new Map(COLONNES_ATELIERS.map((name) => [foldText(name), name]))
/** Columns that only our table of workshops has. */
const SIGNS_OF_TABLE = new Set(['debut', 'rrule', 'rdate', 'exdate', 'lieuid', 'dureemin', 'validedu'])

/** What a sheet is, and what each of its columns is taken for: by its heading, then by its values. */
export function guessPlan({ lignes, remarques: ofSheet }: Feuille): Plan {
  const { index, entetes, remarques } = findHeadings(lignes)
  const width = lignes.reduce((max, line) => Math.max(max, line.length), entetes.length)
  const valuesOf = (column: number) =>
    lignes
      .slice(index + 1, index + 1 + LOOKED_AT)
      .map((line) => (line[column] ?? '').trim())
      .filter((cell) => cell !== '')
  const columns = Array.from({ length: width }, (_, i) => ({
    entete: entetes[i] ?? '',
    values: valuesOf(i),
  }))
  const genre = genreOf(columns)
  // In a list, values tell only what no heading names.
  const named = new Set(genre === 'liste' ? columns.flatMap(({ entete }) => cibleByName(entete) ?? []) : [])
  const isTitled = columns.some(({ entete }) => cibleByName(entete) === 'titre' && !isThemes(entete))
  const taken = new Set<string>()
  const colonnes = columns.map(({ entete, values }): Colonne => {
    const personne = isAboutPersons(entete, values)
    const isBeside = genre === 'liste' && isTitled && isThemes(entete)
    const guessed = personne ? '' : isBeside ? 'thematiques' : cibleOf(genre, entete, values)
    const isByValues = genre === 'liste' && cibleByName(entete) === null
    const wanted = isByValues && named.has(guessed as CibleListe) ? '' : guessed
    const cible = taken.has(wanted) && genre !== 'lieux' ? '' : wanted
    if (cible !== '') taken.add(cible)
    return { entete, cible, personne, exemples: [...new Set(values)].slice(0, EXEMPLES) }
  })
  return { genre, entete: index, colonnes, remarques: [...ofSheet, ...remarques] }
}

/** The same columns, taken for what another kind of sheet has. */
export function replan(plan: Plan, genre: Genre): Plan {
  const colonnes = plan.colonnes.map((colonne) => ({
    ...colonne,
    cible: colonne.personne ? '' : cibleOf(genre, colonne.entete, colonne.exemples),
  }))
  return { ...plan, genre, colonnes }
}

interface Column {
  readonly entete: string
  readonly values: readonly string[]
}

function genreOf(columns: readonly Column[]): Genre {
  const names = new Set(columns.map(({ entete }) => foldText(entete)))
  const signs = [...SIGNS_OF_TABLE].filter((name) => names.has(name)).length
  // "Début" beside a date or a day is an hour.
  const isDatedByName = columns.some(({ entete }) => /^(?:date|jour)$/.test(cibleByName(entete) ?? ''))
  if (signs >= 2 || (signs === 1 && names.has('titre') && !isDatedByName)) return 'ateliers'
  // The date of a record ("date_maj") is not that of a workshop.
  const own = columns.filter(({ entete }) => cibleByName(entete) !== null || colonneOf(entete) === null)
  const found = new Set(own.map(({ entete, values }) => cibleOf('liste', entete, values)))
  const isDated = found.has('date')
  const hasWhen = isDated || found.has('jour')
  // A directory of places has their days and hours too, but no date and no title: it names structures, not "Lieu".
  const isDirectory =
    !isDated &&
    !found.has('titre') &&
    columns.some(({ entete }) => lieuCible(entete) === 'nom' && !/^lieux?$/.test(foldText(entete)))
  return hasWhen && !isDirectory && (found.has('heure') || found.has('titre') || found.has('lieu'))
    ? 'liste'
    : 'lieux'
}

/** Headings of directories, beside those the reader of places knows. */
const NAMES_OF_LIEUX: readonly (readonly [RegExp, ColonneLieu])[] = [
  [
    /^nom(?:dela|dulieu|du|dela)?(?:structure|lieu|site|equipement|etablissement)?$|^structure$|^lieux?$|^libelle$|^etablissement$/,
    'nom',
  ],
  [/^rue$|^voie$|adressepostale|adressecomplete/, 'adresse'],
  [/^communes?$|^localite$/, 'commune'],
  [/horaire|heuresdouverture|^ouverture/, 'horaires'],
  [/^mail|^courriel|^email/, 'courriels'],
  [/^tel/, 'telephone'],
  [/^site|^web/, 'site_web'],
]

const lieuCible = (entete: string): string => {
  const folded = foldText(entete)
  return colonneOf(entete) ?? NAMES_OF_LIEUX.find(([pattern]) => pattern.test(folded))?.[1] ?? entete
}

function cibleOf(genre: Genre, entete: string, values: readonly string[]): string {
  if (genre === 'liste') {
    const named: CibleListe | null = cibleByName(entete)
    return named ?? cibleByValues(values) ?? ''
  }
  // Headings that the readers know by other names too keep theirs.
  if (genre === 'ateliers') return OF_TABLE.get(foldText(entete)) ?? ''
  return lieuCible(entete)
}
