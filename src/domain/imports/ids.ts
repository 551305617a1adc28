import { sha256 } from '../common/sha256.ts'
import { fold } from '../geo/fold.ts'

const HEX = 12
/** Name of a file without its end, as an id may hold it. */
export const slug = (source: string): string =>
  fold(source.replace(/\.[a-z0-9]{1,8}$/i, ''))
    .replaceAll(' ', '-')
    .slice(0, 40) || 'fichier'

/** Id of a place of a file that has none: its source, name, address and commune (decisions.md 1). */
export const idOfLieu = (source: string, nom: string, adresse: string, codeInsee: string): string =>
  `${slug(source)}-${sha256(`${nom}\n${adresse}\n${codeInsee}`).slice(0, HEX)}`

/** Id of a line of a list: what it says. */
export const idOfAtelier = (source: string, ...said: readonly string[]): string =>
  `${slug(source)}-${sha256(said.join('\n')).slice(0, HEX)}`

/** What is told, once, of a file whose places get such ids. */
export const SANS_ID =
  'sans colonne d’identifiants : ils sont faits du nom du fichier, et du nom, de l’adresse et de la commune du lieu'
