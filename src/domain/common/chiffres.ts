const FOREIGN = /[\u0660-\u066c\u06f0-\u06f9\uff10-\uff19]/

/**
 * A typed text with the digits of Arabic (٠ to ٩), Persian and Urdu (۰ to ۹) and full-width keyboards as 0 to 9, and
 * the Arabic signs inside numbers as French has them (٫ a comma, ٬ nothing). The edge of every field that takes digits.
 */
export function latinDigits(text: string): string {
  if (!FOREIGN.test(text)) return text
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/(\d)\u066b(?=\d)/g, '$1,')
    .replace(/(\d)\u066c(?=\d{3})/g, '$1')
}

/** A typed number, with a comma or a point and blanks between thousands; null: nothing is typed; NaN: no number. */
export function readNombre(typed: string): number | null {
  const plain = latinDigits(typed).replace(/\s/g, '').replace(',', '.')
  if (plain === '') return null
  return /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : Number.NaN
}

/** A typed percentage as a share, above 0 to 1; null: nothing is typed; undefined: no such share. */
export function readPourcent(typed: string): number | null | undefined {
  const percent = readNombre(typed)
  if (percent === null) return null
  // Seven percent are 0.07, not 0.07000000000000001.
  return percent > 0 && percent <= 100 ? Number((percent / 100).toPrecision(12)) : undefined
}
