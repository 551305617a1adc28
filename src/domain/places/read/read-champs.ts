import { isCodeQpv } from '../../geo/codes.ts'
import { COLONNES, COLONNES_EQUIPEMENT, type ColonneLieu, type Genre } from '../colonnes.ts'
import type { Equipement, Lieu } from '../lieu.ts'
import { TERMES } from '../termes.ts'
import type { Terme } from '../vocabulaire.ts'
import type { Lecture, NomCorrection, Releve } from './anomalie.ts'
import { fixCodeInsee, fixCodePostal, fixDate, fixPivot } from './fix-codes.ts'
import { fixMails, fixSites } from './fix-contact.ts'
import { fixPhone } from './fix-phone.ts'
import { type Position, readPosition } from './fix-position.ts'
import { cleanText, plainText } from './fix-text.ts'
import { readListe, splitValeurs } from './match-vocabulaire.ts'
import type { Cellules } from './read-row.ts'

/** Fields the schema asks for; a place without one is kept, and its producer told. */
const ATTENDUS = ['nom', 'commune', 'code_postal', 'adresse', 'pivot', 'date_maj'] as const
const RESUME_MAX = 280
const OUI = /^(?:1|true|vrai|oui|yes)$/i
const NON = /^(?:0|false|faux|non|no)$/i

type Lecteur = ReturnType<typeof openLecteur>

/** The place a row describes, or null when it is rejected; whatever is odd goes to the report. */
export function readCells(cellules: Cellules, releve: Releve): Lieu | null {
  const lecteur = openLecteur(cellules, releve)
  const id = lecteur.texte('id')
  const { coordonnees } = cellules
  const latitude = coordonnees?.latitude ?? cellules.texte('latitude')
  const longitude = coordonnees?.longitude ?? cellules.texte('longitude')
  const position = readPosition(cleanText(latitude).valeur, cleanText(longitude).valeur)
  if (id === '') releve.reject('id', cellules.texte('id'), 'identifiant manquant')
  if (position.position === null) releve.reject(position.champ, position.valeur, position.raison)
  if (id === '' || position.position === null) return null
  for (const colonne of cellules.illisibles) {
    releve.warn(colonne, '', 'valeur composée (objet) au lieu d’un texte : laissée de côté')
  }
  const lieu = readFields(id, position.position, lecteur)
  const ecrites = `${latitude}, ${longitude}`
  const origine: readonly NomCorrection[] =
    coordonnees === null ? [] : [coordonnees.composees ? 'coordonnees-composees' : 'coordonnees-xy']
  releve.fix('latitude', ecrites, [...origine, ...position.corrections])
  if (position.avertissement !== undefined) releve.warn('latitude', ecrites, position.avertissement)
  for (const champ of ATTENDUS) {
    if (cellules.texte(champ).trim() === '') releve.warn(champ, '', 'champ attendu par le schéma, vide')
  }
  return lieu
}

function openLecteur(cellules: Cellules, releve: Releve) {
  /** Applies a fix to the cleaned text of a column and reports what it did. */
  const read = <T>(champ: ColonneLieu, fix: (text: string) => Lecture<T>, clean = cleanText): T => {
    const brut = cellules.texte(champ)
    const propre = clean(brut)
    const lecture = fix(propre.valeur)
    releve.fix(champ, brut, [...propre.corrections, ...lecture.corrections])
    if (propre.avertissement !== undefined) releve.warn(champ, brut, propre.avertissement)
    if (lecture.avertissement !== undefined) releve.warn(champ, brut, lecture.avertissement)
    return lecture.valeur
  }
  const asIs = (valeur: string): Lecture<string> => ({ valeur, corrections: [] })
  const texte = (champ: ColonneLieu) => read(champ, asIs)
  return {
    read,
    texte,
    /** Long texts: HTML becomes plain text. */
    presentation: (champ: ColonneLieu) => read(champ, asIs, plainText),
    liste: (champ: ColonneLieu) =>
      read(champ, (text) => {
        const { valeurs, corrections } = splitValeurs(text)
        return { valeur: valeurs, corrections }
      }),
    vocabulaire: (champ: ColonneLieu, termes: readonly Terme[]) =>
      read(champ, (text) => {
        const { valeurs, corrections, inconnues } = readListe(text, termes)
        if (inconnues.length === 0) return { valeur: valeurs, corrections }
        const avertissement = `valeur hors du schéma national, gardée : « ${inconnues.join(' », « ')} »`
        return { valeur: valeurs, corrections, avertissement }
      }),
    /** One web address. */
    site: (champ: ColonneLieu) =>
      read(champ, (text) => {
        const { valeur, ...reste } = fixSites(text)
        const [premier = '', ...autres] = valeur
        const avertissement = `une seule adresse attendue : laissé de côté « ${autres.join(' ')} »`
        return { valeur: premier, ...reste, ...(autres.length > 0 && { avertissement }) }
      }),
    releve,
    cellules,
  }
}

/** How each kind of column is read. */
const LECTURES: Readonly<Record<Genre, (lecteur: Lecteur, colonne: ColonneLieu) => Lieu[keyof Lieu]>> = {
  texte: (lecteur, colonne) => lecteur.texte(colonne),
  presentation: (lecteur, colonne) => lecteur.presentation(colonne),
  resume: readResume,
  pivot: ({ read }, colonne) => read(colonne, fixPivot),
  codePostal: ({ read }, colonne) => read(colonne, fixCodePostal),
  codeInsee: ({ read }, colonne) => read(colonne, fixCodeInsee),
  telephone: ({ read }, colonne) => read(colonne, fixPhone),
  jour: ({ read }, colonne) => read(colonne, fixDate),
  site: (lecteur, colonne) => lecteur.site(colonne),
  sites: ({ read }, colonne) => read(colonne, fixSites),
  courriels: ({ read }, colonne) => read(colonne, fixMails),
  liste: (lecteur, colonne) => lecteur.liste(colonne),
  labels: readLabels,
  vocabulaire: (lecteur, colonne) => lecteur.vocabulaire(colonne, TERMES[colonne] ?? []),
  drapeau: ({ cellules }, colonne) => OUI.test(cellules.texte(colonne).trim()),
  position: ({ texte }, colonne) => (/^approx/i.test(texte(colonne)) ? 'approximative' : 'exacte'),
  confiance: ({ texte }, colonne) => readConfiance(texte(colonne)),
  qpv: ({ texte }, colonne) => {
    const code = texte(colonne).toUpperCase()
    return isCodeQpv(code) ? code : null
  },
}

function readFields(id: string, position: Position, lecteur: Lecteur): Lieu {
  const fields: [string, unknown][] = [
    ['id', id],
    ['alias', readAlias(id, lecteur)],
  ]
  for (const { nom, champ, genre } of COLONNES) {
    if (champ === 'latitude' || champ === 'longitude') fields.push([champ, position[champ]])
    else if (genre !== 'id') fields.push([champ, LECTURES[genre](lecteur, nom)])
  }
  fields.push(['equipement', readEquipement(lecteur)])
  return Object.fromEntries(fields) as unknown as Lieu
}

/** Merged records are named after their sources (`a__b`, `a|b`); each part stays an alias. */
function readAlias(id: string, lecteur: Lecteur): string[] {
  const parts = id.split(/\||__/).filter((part) => part !== '')
  if (parts.length < 2) return []
  lecteur.releve.fix('id', id, ['identifiant-fusionne'])
  return parts
}

function readResume(lecteur: Lecteur, colonne: ColonneLieu): string {
  const resume = lecteur.presentation(colonne)
  if (resume.length > RESUME_MAX) {
    const raison = `résumé de ${resume.length} caractères : attendu ${RESUME_MAX} au plus, gardé entier`
    lecteur.releve.warn(colonne, resume, raison)
  }
  return resume
}

function readLabels(lecteur: Lecteur, colonne: ColonneLieu): string[] {
  const labels = lecteur.liste(colonne)
  if (labels.some((label) => label.toUpperCase() === 'ZRR')) {
    const raison = 'classement ZRR remplacé par FRR le 1er juillet 2024 : gardé comme ancien label'
    lecteur.releve.warn(colonne, labels.join('|'), raison)
  }
  return labels
}

function readConfiance(text: string): Lieu['confiance'] {
  if (/^exemple$/i.test(text)) return 'exemple'
  return /^d[eé]duit$/i.test(text) ? 'deduit' : 'fait'
}

/** Devices on site or to lend; null when no column says anything. A cell that is no count is unknown. */
function readEquipement({ cellules, releve }: Lecteur): Equipement | null {
  const refuse = (colonne: ColonneLieu, brut: string, attendu: string): null => {
    releve.warn(colonne, brut, `équipement illisible : attendu ${attendu}`)
    return null
  }
  const values = COLONNES_EQUIPEMENT.map(({ nom, champ, genre }): [string, Equipement[keyof Equipement]] => {
    const brut = cellules.texte(nom).trim()
    if (genre === 'texte') return [champ, cleanText(cellules.texte(nom)).valeur]
    if (brut === '') return [champ, null]
    if (genre === 'ouiNon') {
      return [champ, OUI.test(brut) ? true : NON.test(brut) ? false : refuse(nom, brut, 'oui ou non')]
    }
    return [champ, /^\d{1,4}$/.test(brut) ? Number(brut) : refuse(nom, brut, 'un nombre entier de 0 à 9999')]
  })
  const isEmpty = values.every(([, value]) => value === null || value === '')
  return isEmpty ? null : (Object.fromEntries(values) as unknown as Equipement)
}
