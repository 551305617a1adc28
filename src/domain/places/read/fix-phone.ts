import type { Lecture } from './anomalie.ts'

/** Calling code of a national number by its first four digits; +33 for all others. */
const OVERSEAS: ReadonlyMap<string, string> = new Map([
  ['0590', '590'],
  ['0690', '590'],
  ['0691', '590'],
  ['0594', '594'],
  ['0694', '594'],
  ['0596', '596'],
  ['0696', '596'],
  ['0697', '596'],
  ['0262', '262'],
  ['0263', '262'],
  ['0269', '262'],
  ['0639', '262'],
  ['0692', '262'],
  ['0693', '262'],
])
const SCHEMA = /^\+(?:33|590|594|262|596|269|687|689|508|681)\d{6,9}$/
const SEVERAL = /\s{0,3}(?:[|;/,\n\r]|\bou\b|\bet\b|\s[-–]\s)\s{0,3}(?=[+(]?\d{2})/i
/** A whole number at the head of a text, and what follows it. */
const HEAD = /^((?:(?:\+|00)\d{2,3}[\s.]?(?:\(0\)[\s.]?)?\d|0\d)(?:[\s.-]?\d{2}){4})(?!\d)([\s\S]*)$/

/** One number in its international form, or null when its digits make no known French number. */
function international(raw: string): string | null {
  const compact = raw
    .replace(/^'/, '')
    .replace(/\([\p{L}\s.'’-]{1,40}\)/gu, '')
    .replace(/^(?:t[eé]l(?:[eé]phone)?\s{0,3}[.:]?|n[°o]\s)/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s.\-_()\u2010-\u2015/]/g, '')
  const digits = compact.replace(/^\+/, '').replace(/^00/, '')
  if (!/^\d{4,15}$/.test(digits)) return null
  const isInternational = compact.startsWith('+') || compact.startsWith('00')
  if (isInternational) {
    const number = `+${digits.replace(/^330(?=\d{9}$)/, '33')}`
    return SCHEMA.test(number) ? number : null
  }
  if (/^0[1-9]\d{8}$/.test(digits)) return `+${OVERSEAS.get(digits.slice(0, 4)) ?? '33'}${digits.slice(1)}`
  if (/^33[1-9]\d{8}$|^(?:590|594|596|262)[1-9]\d{8}$/.test(digits)) return `+${digits}`
  // A spreadsheet that takes it for a number drops the first zero.
  return /^[1-9]\d{8}$/.test(digits) ? international(`0${digits}`) : null
}

/**
 * A telephone number as the schema writes it (`+33…`, overseas codes included). Several numbers: the
 * first is kept and the others reported. A number that cannot be read is kept as it stands, reported.
 */
export function fixPhone(text: string): Lecture<string> {
  if (text === '') return { valeur: '', corrections: [] }
  const [first = '', ...others] = text.split(SEVERAL)
  const whole = international(text)
  const number = whole ?? international(first)
  if (number === null) {
    const [, head = '', rest = ''] =
      HEAD.exec(first.trim().replace(/^t[eé]l(?:[eé]phone)?\s{0,3}[.:]?\s*/i, '')) ?? []
    const found = international(head)
    if (found !== null) return beside(found, [rest, ...others])
    return { valeur: text, corrections: [], avertissement: 'téléphone hors du format +33…, gardé tel quel' }
  }
  const corrections = number === text ? [] : (['telephone-international'] as const)
  if (whole !== null || others.length === 0) return { valeur: number, corrections }
  return { ...severalNumbers(number, others), corrections }
}

function severalNumbers(valeur: string, others: readonly string[]): Lecture<string> {
  const avertissement = `plusieurs numéros : le premier est gardé, pas « ${others.join(' ').trim()} »`
  return { valeur, corrections: ['telephone-international'], avertissement }
}

/** A number with something after it: another number, an extension, words. */
function beside(valeur: string, rest: readonly string[]): Lecture<string> {
  const words = rest.join(' ').trim()
  if (/\d{2}(?:[\s.-]?\d{2}){3}/.test(words)) return severalNumbers(valeur, rest)
  const avertissement = `numéro gardé sans ce qui le suit : « ${words} »`
  return { valeur, corrections: ['telephone-international'], avertissement }
}
