import { civilDate, formatIsoDate } from '../../calendar/civil-date.ts'
import { readDayOf } from '../../calendar/read-moment.ts'
import { communeOfArrondissement, departementOf, isCodeDepartement, isCodeInsee } from '../../geo/codes.ts'
import type { Lecture, NomCorrection } from './anomalie.ts'

/** SIRET, RNA or RIDET; a pivot made of zeros stands for "none" in the national file. */
export function fixPivot(text: string): Lecture<string> {
  const compact = text.replace(/[\s.]/g, '')
  if (compact === '') return { valeur: '', corrections: [] }
  if (/^0+$/.test(compact)) return { valeur: '', corrections: ['pivot-nul'] }
  const corrections: NomCorrection[] = compact === text ? [] : ['pivot-espaces']
  if (/^[a-z0-9]{9,14}$/i.test(compact)) return { valeur: compact, corrections }
  return {
    valeur: compact,
    corrections,
    avertissement: 'pivot hors du format : attendu 9 à 14 lettres ou chiffres',
  }
}

/**
 * A commune code of five characters. Arrondissements of Paris, Lyon and Marseille become their commune,
 * as population figures know no other. What is not a code is reported and left empty: unknown.
 */
export function fixCodeInsee(text: string): Lecture<string> {
  if (text === '') return { valeur: '', corrections: [] }
  const corrections: NomCorrection[] = []
  const step = (from: string, to: string, name: NomCorrection): string => {
    if (from !== to) corrections.push(name)
    return to
  }
  const compact = step(text, text.replace(/\s/g, ''), 'code-espaces')
  const upper = step(compact, compact.toUpperCase(), 'insee-majuscules')
  const padded = step(upper, /^[1-9]\d{3}$/.test(upper) ? `0${upper}` : upper, 'zero-initial')
  const commune = step(padded, communeOfArrondissement(padded), 'arrondissement-municipal')
  // Corsica has been 2A and 2B since 1976: 20xxx is a postcode, not a commune.
  if (isCodeInsee(commune) && isCodeDepartement(departementOf(commune)))
    return { valeur: commune, corrections }
  return {
    valeur: '',
    corrections: [],
    avertissement: 'code INSEE illisible : attendu cinq caractères (87085, 2A004)',
  }
}

/** A postcode of five digits; one that is not is kept as it stands and reported. */
export function fixCodePostal(text: string): Lecture<string> {
  if (text === '') return { valeur: '', corrections: [] }
  const compact = text.replace(/\s/g, '')
  const corrections: NomCorrection[] = compact === text ? [] : ['code-espaces']
  if (/^[1-9]\d{3}$/.test(compact))
    return { valeur: `0${compact}`, corrections: [...corrections, 'zero-initial'] }
  if (/^\d{5}$/.test(compact)) return { valeur: compact, corrections }
  return {
    valeur: text,
    corrections: [],
    avertissement: 'code postal hors du format : attendu cinq chiffres',
  }
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2999

/** A day as `YYYY-MM-DD`, from any form that `readMoment` knows, hours cut off; an impossible day is unknown. */
export function fixDate(text: string): Lecture<string> {
  if (text === '') return { valeur: '', corrections: [] }
  const date = readDayOf(text)
  const valeur = date === null ? '' : formatIsoDate(date)
  if (date === null || date < civilDate(FIRST_YEAR, 1, 1) || date > civilDate(LAST_YEAR, 12, 31)) {
    return {
      valeur: '',
      corrections: [],
      avertissement: 'date illisible ou impossible, vidée : attendu AAAA-MM-JJ',
    }
  }
  return { valeur, corrections: valeur === text ? [] : ['date-iso'] }
}
