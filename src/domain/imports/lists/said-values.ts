import { foldText } from '../../places/read/match-vocabulaire.ts'
import { NIVEAUX } from '../../sessions/table/table-values.ts'

/** What a list says of registering: free, by telephone, by e-mail, by a link; empty: not said. */
export function inscriptionOf(text: string): {
  inscription: string
  telephone: string
  courriel: string
  lien: string
} {
  const telephone = /(?:\+33|0)\s?[1-9](?:[\s.-]?\d{2}){4}/.exec(text)?.[0] ?? ''
  const courriel = /[^\s@|;,()]{1,64}@[^\s@|;,()]{1,100}\.[a-z]{2,10}/i.exec(text)?.[0] ?? ''
  const lien = /https?:\/\/[^\s"<>|]{1,500}/.exec(text)?.[0] ?? ''
  const isFree = /libre|sans (?:rdv|rendez|inscription|r[ée]servation)|pas d['’]inscription/i.test(text)
  const ways = [
    isFree ? 'libre' : '',
    telephone === '' ? '' : 'telephone',
    courriel === '' ? '' : 'courriel',
    lien === '' ? '' : 'lien',
  ]
  return { inscription: ways.filter((way) => way !== '').join('|'), telephone, courriel, lien }
}

export function fraisOf(text: string): string {
  if (/^(?:gratuit|libre|0(?:[.,]0+)?\s*€?|non)$/i.test(text.trim())) return 'Gratuit'
  if (/gratuit/i.test(text)) return /sous|si|pour/i.test(text) ? 'Gratuit sous condition' : 'Gratuit'
  return /\d|€|payant|euro/i.test(text) ? 'Payant' : ''
}

/** What a word anywhere in the line says of the session. */
export function statutOf(...texts: readonly string[]): 'annulee' | 'complete' | 'a_verifier' | '' {
  const text = texts.join(' ')
  if (/\bannul[ée]/i.test(text)) return 'annulee'
  if (/\breport[ée]/i.test(text)) return 'a_verifier'
  return /\bcomplet\b|\bcompl[èe]te\b/i.test(text) ? 'complete' : ''
}

/** A drop-in slot or one person at a time, where the words say so. */
export function typeOf(text: string): 'atelier' | 'permanence' | 'individuel' {
  if (/individuel|rendez-?vous|\brdv\b/i.test(text)) return 'individuel'
  return /permanence|sans rendez|acc[èe]s libre/i.test(text) ? 'permanence' : 'atelier'
}

/** "Tous publics" is everyone: nothing to say. */
export const publicsOf = (text: string): string =>
  /^tou[st]\s*(?:les\s*)?publics?$|^tous$|^adultes?$/i.test(text.trim()) ? '' : text

/** The level a cell names; "tous niveaux", or several, is none in particular; what is not understood stays, to be told. */
export function niveauOf(text: string): string {
  if (/^tou[st]/i.test(text.trim())) return ''
  const folded = foldText(text)
  const named = NIVEAUX.filter((niveau) => folded.includes(foldText(niveau)))
  return named.length === 0 || /\b(?:non|pas|sauf)\b/i.test(text)
    ? text
    : named.length === 1
      ? `${named[0]}`
      : ''
}

/** Seats and, where the cell has both, those taken ("5/8"). */
export function placesOf(text: string): { places: string; prises: string } {
  const [, prises, places] = /^(\d{1,4})\s*(?:\/|sur)\s*(\d{1,4})(?:\s*places?)?$/i.exec(text.trim()) ?? []
  return places === undefined
    ? { places: /complet/i.test(text) ? '' : text, prises: '' }
    : { places, prises: prises ?? '' }
}
