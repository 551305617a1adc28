import { rendre } from '../../text/mine/rendre.ts'
import type { CorrectionEnListe } from '../../worker/protocol/edits.ts'

const text = rendre.corrections

/** Longest address that mail programs take: a message over it is cut between two lines, and says so. */
const MAILTO_MAX = 1900

export interface MessageSource {
  readonly source: string
  readonly corrections: readonly CorrectionEnListe[]
  readonly sujet: string
  /** All of it. */
  readonly corps: string
  /** Without an address: records do not say who keeps them. */
  readonly mailto: string
}

/** A ready message for who publishes some records; the day a record was looked at alone is no correction. */
export function messageTo(source: string, corrections: readonly CorrectionEnListe[]): MessageSource {
  const told = corrections.filter(({ champ }) => champ !== 'date_maj')
  const sujet = text.sujet(told.length)
  const linkOf = (n: number): string => {
    const rest = told.length - n
    const corps = `${text.corps(told.slice(0, n))}${rest === 0 ? '' : `\n\n${text.suite(rest)}`}`
    return `mailto:?subject=${encodeURIComponent(sujet)}&body=${encodeURIComponent(corps)}`
  }
  let kept = told.length
  while (kept > 0 && linkOf(kept).length > MAILTO_MAX) kept--
  return { source, corrections: told, sujet, corps: text.corps(told), mailto: linkOf(kept) }
}
