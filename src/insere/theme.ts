import type { Theme } from '../state/insere/parametres.ts'

const DARK = 'prefers-color-scheme: dark'
let forced: Theme = 'auto'

/** Whether dark colours are shown. */
export const isSombre = (): boolean =>
  forced === 'auto' ? matchMedia(`(${DARK})`).matches : forced === 'sombre'

/** Shows the colours of a theme whatever the device asks for: our sheets write them for what it asks. */
export function forceTheme(theme: Theme): void {
  forced = theme
  if (theme === 'auto') return
  document.documentElement.dataset.theme = theme
  for (const sheet of document.styleSheets) force(sheet.cssRules, theme)
}

function force(rules: CSSRuleList, theme: Theme): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule && rule.conditionText.includes(DARK))
      // Never on paper, which is white: a browser prints what it would show by day.
      rule.media.mediaText = theme === 'sombre' ? 'screen' : 'not all'
    else if (rule instanceof CSSGroupingRule) force(rule.cssRules, theme)
  }
}
