import { contrast, mix } from '../../domain/common/contrast.ts'

/** What our own colours are, light and dark (src/ui/tokens.css; a test holds them to it). */
export const THEMES = {
  clair: {
    accent: '#0f5c6b',
    fonds: ['#f6f2e9', '#fffdf8', '#f1ebdd'],
    surface: '#fffdf8',
    encre: '#1f1b13',
    surAccent: '#ffffff',
  },
  sombre: {
    accent: '#7fd0dd',
    fonds: ['#12151a', '#1d222a', '#272d36'],
    surface: '#1d222a',
    encre: '#f1ede4',
    surAccent: '#08262b',
  },
} as const
export type Theme = keyof typeof THEMES

/** WCAG 2.2, criterion 1.4.3: a text of the usual size. */
const LEAST = 4.5
/** How much of the accent is in the soft ground behind what is chosen. */
const DOUX = 0.14

/** The soft ground that goes with an accent. */
export const douxOf = (accent: string, theme: Theme): string => mix(accent, THEMES[theme].surface, DOUX)

/** The least contrast that an accent has anywhere it stands: on our grounds, on its soft ground, under its text. */
function leastContrast(accent: string, theme: Theme): number {
  const { fonds, encre, surAccent } = THEMES[theme]
  const doux = douxOf(accent, theme)
  const pairs = [...fonds, doux, surAccent].map((other) => contrast(accent, other))
  return Math.min(...pairs, contrast(encre, doux))
}

export interface CouleurRefusee {
  readonly theme: Theme
  readonly accent: string
  /** Cut to a hundredth. */
  readonly contraste: number
  readonly exige: number
}

/** Why an accent cannot be read on our grounds; null where it can. */
export function refuseAccent(accent: string, theme: Theme): CouleurRefusee | null {
  const least = leastContrast(accent, theme)
  return least >= LEAST ? null : { theme, accent, contraste: Math.floor(least * 100) / 100, exige: LEAST }
}

const MEDIA = {
  clair: 'not all and (prefers-color-scheme:dark)',
  sombre: '(prefers-color-scheme:dark)',
} as const

/** Paper is white, whatever is forced: browsers print what they would show by day. */
const FORCED = {
  clair: { clair: 'all', sombre: 'not all' },
  sombre: { clair: 'print', sombre: 'screen' },
} as const

/**
 * The rules of a colour, light or dark; those of our own style sheet hold for what is not said. `forced`: the theme that is
 * shown whatever the device asks for.
 */
export function coloursSheet(
  { accent, accentSombre }: { readonly accent: string; readonly accentSombre: string },
  forced: Theme | null = null,
): string {
  const rule = (theme: Theme, colour: string) => {
    if (colour === '') return ''
    const media = forced === null ? MEDIA[theme] : FORCED[forced][theme]
    return `@media ${media}{:root{--accent:${colour};--accent-doux:${douxOf(colour, theme)};--sur-accent:${THEMES[theme].surAccent}}}`
  }
  return rule('clair', accent) + rule('sombre', accentSombre)
}
