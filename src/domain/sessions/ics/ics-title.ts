/** A title that says itself that the session is off or not sure, as some writers do instead of STATUS, and ours too. */
const WORD = '(annul[ée]e?s?|cancel+ed|report[ée]e?s?|complete?s?|complète?s?|exemple|[àa] v[ée]rifier)'
const MARK_FIRST = new RegExp(`^[\\s[(*!⚠❌-]*${WORD}\\s*(?:[\\])!*]+\\s*[:–—-]?|[:–—-])\\s*(?=\\S)`, 'iu')
const MARK_LAST = new RegExp(`(?<=\\S)\\s*(?:[:–—-]|[[(*!])\\s*${WORD}[\\s\\])*!.]*$`, 'iu')

/** What a mark of a title says of its session, and the title without it; null: no mark. */
export function markOfTitle(
  title: string,
): { readonly titre: string; readonly statut: 'annulee' | 'complete' | 'a_verifier' } | null {
  const mark = MARK_FIRST.exec(title) ?? MARK_LAST.exec(title)
  return mark === null ? null : { titre: title.replace(mark[0], ''), statut: statutOfMark(mark[1] ?? '') }
}

function statutOfMark(word: string): 'annulee' | 'complete' | 'a_verifier' {
  if (/^(report|exemple|. v)/i.test(word)) return 'a_verifier'
  return /^compl/i.test(word) ? 'complete' : 'annulee'
}
