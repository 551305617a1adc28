import type { ColonneLieu } from '../colonnes.ts'
import type { Equipement } from '../lieu.ts'
import type { Releve } from './anomalie.ts'
import { cleanText } from './fix-text.ts'
import type { Cellules } from './read-row.ts'

const NOMBRE_MAX = 9999

/** Devices on site or to lend; null when no column says anything. A cell that is no count is unknown. */
export function readEquipement(cellules: Cellules, releve: Releve): Equipement | null {
  const avertir = (champ: ColonneLieu, brut: string, attendu: string): null => {
    releve.avertir(champ, brut, `équipement illisible : attendu ${attendu}`)
    return null
  }
  const nombre = (champ: ColonneLieu): number | null => {
    const brut = cellules.texte(champ).trim()
    if (brut === '') return null
    const count = /^\d{1,4}$/.test(brut) ? Number(brut) : Number.NaN
    return count <= NOMBRE_MAX ? count : avertir(champ, brut, 'un nombre entier')
  }
  const ouiNon = (champ: ColonneLieu): boolean | null => {
    const brut = cellules.texte(champ).trim()
    if (brut === '') return null
    if (/^(?:1|true|vrai|oui|yes)$/i.test(brut)) return true
    return /^(?:0|false|faux|non|no)$/i.test(brut) ? false : avertir(champ, brut, 'oui ou non')
  }
  const equipement: Equipement = {
    ordinateursPortables: nombre('equipement_ordinateurs_portables'),
    ordinateursFixes: nombre('equipement_ordinateurs_fixes'),
    tablettes: nombre('equipement_tablettes'),
    telephones: nombre('equipement_telephones'),
    wifi: ouiNon('equipement_wifi'),
    source: cleanText(cellules.texte('equipement_source')).valeur,
  }
  const isEmpty = Object.values(equipement).every((value) => value === null || value === '')
  return isEmpty ? null : equipement
}
