import { COLONNES_LIEUX, type ColonneLieu } from '../colonnes.ts'
import { foldText } from './match-vocabulaire.ts'
import { type Coordonnees, readCoordonnees } from './read-coordonnees.ts'

/** Other headings met for the same column, folded by `foldText`. */
const AUTRES_NOMS: Readonly<Record<string, ColonneLieu>> = {
  identifiant: 'id',
  idlieu: 'id',
  siret: 'pivot',
  name: 'nom',
  nomdulieu: 'nom',
  ville: 'commune',
  cp: 'code_postal',
  codepostale: 'code_postal',
  insee: 'code_insee',
  codecommune: 'code_insee',
  codecommuneinsee: 'code_insee',
  citycode: 'code_insee',
  postcode: 'code_postal',
  complementdadresse: 'complement_adresse',
  complement: 'complement_adresse',
  lat: 'latitude',
  lon: 'longitude',
  lng: 'longitude',
  long: 'longitude',
  typologies: 'typologie',
  tel: 'telephone',
  telephones: 'telephone',
  numerodetelephone: 'telephone',
  courriel: 'courriels',
  email: 'courriels',
  emails: 'courriels',
  mail: 'courriels',
  siteweb: 'site_web',
  sitesweb: 'site_web',
  siteinternet: 'site_web',
  url: 'site_web',
  horaire: 'horaires',
  horairesouverture: 'horaires',
  resume: 'presentation_resume',
  description: 'presentation_detail',
  presentation: 'presentation_detail',
  datedemaj: 'date_maj',
  datedemiseajour: 'date_maj',
  datemiseajour: 'date_maj',
  service: 'services',
  publics: 'publics_specifiquement_adresses',
  publicsaccueillis: 'publics_specifiquement_adresses',
  prisesencharge: 'prise_en_charge_specifique',
  priseencharge: 'prise_en_charge_specifique',
  frais: 'frais_a_charge',
  conditionsacces: 'frais_a_charge',
  conditionsdacces: 'frais_a_charge',
  dispositifs: 'dispositif_programmes_nationaux',
  dispositifsprogrammesnationaux: 'dispositif_programmes_nationaux',
  labelsnationaux: 'dispositif_programmes_nationaux',
  labelsautres: 'autres_formations_labels',
  modalitesdacces: 'modalites_acces',
  modalitesdaccompagnement: 'modalites_accompagnement',
  acceslibre: 'fiche_acces_libre',
  ficheacceslibre: 'fiche_acces_libre',
  rdv: 'prise_rdv',
  prisederdv: 'prise_rdv',
  ordinateursportables: 'equipement_ordinateurs_portables',
  ordinateursfixes: 'equipement_ordinateurs_fixes',
  tablettes: 'equipement_tablettes',
  wifi: 'equipement_wifi',
}

const PAR_NOM: ReadonlyMap<string, ColonneLieu> = new Map([
  ...Object.entries(AUTRES_NOMS),
  ...COLONNES_LIEUX.map((colonne): [string, ColonneLieu] => [foldText(colonne), colonne]),
])

/** The column a heading stands for, whatever its case, accents, blanks and punctuation; null = unknown. */
export const colonneOf = (entete: string): ColonneLieu | null => PAR_NOM.get(foldText(entete)) ?? null

/** The cells of one row by column of the schema, as text, and what could not be placed. */
export interface Cellules {
  readonly texte: (colonne: ColonneLieu) => string
  /** Headings that are no column of the schema, or a second filled one for the same column. */
  readonly inconnues: readonly string[]
  /** Columns that hold an object, which is no text. */
  readonly illisibles: readonly ColonneLieu[]
  /** Coordinates in other columns than latitude and longitude; read when one of these is empty. */
  readonly coordonnees: Coordonnees | null
}

const CACHE_MAX = 2000
const CACHED_LENGTH_MAX = 100
const cache = new Map<string, ColonneLieu | null>()

/** Headings repeat from row to row: found once each, and never more than `CACHE_MAX` short ones kept. */
function cachedColonne(entete: string): ColonneLieu | null {
  const known = cache.get(entete)
  if (known !== undefined) return known
  const colonne = colonneOf(entete)
  if (cache.size < CACHE_MAX && entete.length <= CACHED_LENGTH_MAX) cache.set(entete, colonne)
  return colonne
}

/** A cell as text: numbers and booleans written out, lists joined by `|`; null when it is something else. */
function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (!Array.isArray(value)) return null
  const parts = value.map((part) => (Array.isArray(part) ? null : asText(part)))
  return parts.includes(null) ? null : parts.filter((part) => part !== '').join('|')
}

/**
 * Finds the columns of the schema in a row. A heading spelt as in the schema wins over another name for
 * the same column; then the first that is filled.
 */
export function readCellules(row: Readonly<Record<string, unknown>>): Cellules {
  const values = new Map<ColonneLieu, string>()
  const inconnues: string[] = []
  const illisibles: ColonneLieu[] = []
  const place = (entete: string, colonne: ColonneLieu): void => {
    const text = asText(row[entete])
    const known = values.get(colonne) ?? ''
    if (text === null) illisibles.push(colonne)
    else if (known === '') values.set(colonne, text)
    else if (text !== '' && text !== known) inconnues.push(entete)
  }
  const others: [string, ColonneLieu][] = []
  for (const entete of Object.keys(row)) {
    const colonne = cachedColonne(entete)
    if (colonne === null) inconnues.push(entete)
    else if (colonne === entete) place(entete, colonne)
    else others.push([entete, colonne])
  }
  for (const [entete, colonne] of others) place(entete, colonne)
  const isPlaced = values.get('latitude')?.trim() && values.get('longitude')?.trim()
  const coordonnees = isPlaced ? null : readCoordonnees(row)
  return {
    texte: (colonne) => values.get(colonne) ?? '',
    inconnues: inconnues.filter((entete) => !coordonnees?.colonnes.includes(entete)),
    illisibles,
    coordonnees,
  }
}
