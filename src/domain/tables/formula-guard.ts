/** What spreadsheets may take for a formula, after any quotes of ours; full-width forms too. */
const RISKY = /^'*[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/
const NUMBER = /^-\d{1,15}(?:\.\d{1,15})?$/

/** Puts `'` before a text that a spreadsheet would run; a plain negative number is left as it is. */
export const guardFormula = (text: string): string =>
  RISKY.test(text) && !NUMBER.test(text) ? `'${text}` : text

/** Takes back the `'` of `guardFormula`: `undoFormulaGuard(guardFormula(x)) === x` for any text. */
export const undoFormulaGuard = (text: string): string =>
  text.startsWith("'") && RISKY.test(text) ? text.slice(1) : text
