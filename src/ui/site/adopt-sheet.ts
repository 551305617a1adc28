let laid: CSSStyleSheet | null = null

/** Lays rules over those of our own sheets, in place of those laid before; a browser without such sheets keeps ours. */
export function adoptSheet(rules: string): void {
  if (!('adoptedStyleSheets' in document)) return
  const others = document.adoptedStyleSheets.filter((sheet) => sheet !== laid)
  laid = null
  if (rules !== '') {
    laid = new CSSStyleSheet()
    laid.replaceSync(rules)
  }
  document.adoptedStyleSheets = laid === null ? others : [...others, laid]
}
