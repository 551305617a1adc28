import type { CorrectionGardee } from '../../../dataset/mine/mine-file.ts'
import { parseIsoDate } from '../../../domain/calendar/civil-date.ts'
import { ownValue } from '../../../domain/common/own-value.ts'
import { CELLULES_ATELIER } from '../../../domain/imports/edits/correct-ateliers.ts'
import { CELLULES_LIEU } from '../../../domain/imports/edits/correct-lieux.ts'
import type { Cellules } from '../../../domain/imports/edits/correction.ts'
import { LIEU_VIDE } from '../../../domain/places/colonnes.ts'
import { cleanText } from '../../../domain/places/read/fix-text.ts'
import { ATELIER_VIDE } from '../../../domain/sessions/atelier.ts'
import { type Dire, tellUnknown } from './relire.ts'

const TEXTES = ['id', 'champ', 'ancien', 'nouveau', 'date', 'nom', 'codeInsee', 'source'] as const
const KNOWN: ReadonlySet<string> = new Set([...TEXTES, 'genre'])
/** Records that say nothing: what a correction says is read as one cell of them. */
const LIEU = { ...LIEU_VIDE, id: 'x', nom: 'x', latitude: 46, longitude: 2 }
const ATELIER = { ...ATELIER_VIDE, id: 'x', titre: 'x', debut: { date: 20_000, minute: 600 } }

/** A correction of a copy, its value read as that of the form; null where no reader takes it. */
export function relireCorrection(
  record: Readonly<Record<string, unknown>>,
  dire: Dire,
): CorrectionGardee | null {
  tellUnknown(record, KNOWN, dire)
  const { genre } = record
  if (genre !== 'lieu' && genre !== 'atelier') {
    dire('genre', genre, 'attendu « lieu » ou « atelier »', 'rejet')
    return null
  }
  const textes: Record<string, string> = {}
  for (const champ of TEXTES) {
    const valeur = ownValue(record, champ)
    if (typeof valeur !== 'string') {
      dire(champ, valeur, 'attendu un texte', 'rejet')
      return null
    }
    const propre = cleanText(valeur).valeur
    textes[champ] = propre
    if (propre !== valeur) dire(champ, valeur, 'signes invisibles ou balises retirés')
  }
  const { id = '', champ = '', ancien = '', date = '', nom = '', codeInsee = '', source = '' } = textes
  const nouveau =
    genre === 'lieu' ? readAlone(LIEU, CELLULES_LIEU, textes) : readAlone(ATELIER, CELLULES_ATELIER, textes)
  const wrong =
    id === ''
      ? ['id', id, 'attendu un identifiant']
      : parseIsoDate(date) === null
        ? ['date', date, 'attendu un jour, AAAA-MM-JJ']
        : nouveau === null
          ? [champ, textes.nouveau, 'attendu une colonne du tableau, et une valeur qui s’y lit']
          : null
  if (wrong !== null || nouveau === null) {
    const [at = '', recu = '', voulu = ''] = wrong ?? []
    dire(at, recu, voulu, 'rejet')
    return null
  }
  if (nouveau !== textes.nouveau) dire(champ, textes.nouveau, `lu comme « ${nouveau} »`)
  return { genre, id, champ, ancien, nouveau, date, nom, codeInsee, source }
}

/** What a correction writes, as its column reads it; null where it does not. */
function readAlone<T>(
  base: T,
  { colonnes, read, write }: Cellules<T>,
  { champ = '', nouveau = '' }: Readonly<Record<string, string>>,
): string | null {
  if (!colonnes.has(champ)) return null
  const next = read(base, champ, nouveau)
  if (next === null) return null
  const written = write(next)[champ] ?? ''
  return written === '' && nouveau.trim() !== '' ? null : written
}
