/** Lays rules over those of our own sheets; a browser without such sheets keeps ours. */
export function adoptSheet(rules: string): void {
  if (rules === '' || !('adoptedStyleSheets' in document)) return
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rules)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
