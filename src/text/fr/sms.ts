import { ownValue } from '../../domain/common/own-value.ts'

/** GSM 03.38 default alphabet: one septet each; those of the extension take two. No ç, ê nor curly quote. */
const BASE =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENSION = '^{}\\[~]|€'
const SINGLE = new Set(BASE)
const DOUBLE = new Set(EXTENSION)
const REPLACED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '«': '"',
  '»': '"',
  '“': '"',
  '”': '"',
  œ: 'oe',
  Œ: 'OE',
  '–': '-',
  '—': '-',
  '…': '...',
  ç: 'c',
  '\u00a0': ' ',
  '\u202f': ' ',
}

/** One message of the GSM alphabet; longer texts are cut in parts of 153 by the telephones. */
export const SMS_COURT = 160
/** The most a text may take (decisions.md 31). */
export const SMS_LONG = 320

/** The same text in the GSM alphabet: accents that it lacks are dropped, anything else it lacks too. */
export function toGsm7(text: string): string {
  return [...text]
    .map((char) => {
      if (SINGLE.has(char) || DOUBLE.has(char)) return char
      const replaced = ownValue(REPLACED, char) ?? char.normalize('NFD').replace(/\p{M}/gu, '')
      return [...replaced].every((c) => SINGLE.has(c) || DOUBLE.has(c)) ? replaced : ''
    })
    .join('')
}

/** Septets a text of the GSM alphabet takes; null for a text outside of it. */
export function gsm7Length(text: string): number | null {
  let length = 0
  for (const char of text) {
    if (SINGLE.has(char)) length += 1
    else if (DOUBLE.has(char)) length += 2
    else return null
  }
  return length
}

/**
 * The fullest of several wordings (fullest first, GSM alphabet) that fits one message, else 320 characters;
 * when none does, the shortest one, cut at a word.
 */
export function chooseSms(wordings: readonly string[]): string {
  const texts = wordings.map(toGsm7)
  const fits = (limit: number) => texts.find((text) => (gsm7Length(text) ?? limit + 1) <= limit)
  const fitting = fits(SMS_COURT) ?? fits(SMS_LONG)
  if (fitting !== undefined) return fitting
  let cut = texts.at(-1) ?? ''
  while ((gsm7Length(`${cut}...`) ?? 0) > SMS_LONG)
    cut = cut.slice(0, Math.max(0, cut.lastIndexOf(' ', cut.length - 1)) || cut.length - 1)
  return `${cut}...`
}
