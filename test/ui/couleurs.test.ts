import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { contrast, DICHROMAT_EYES, differenceFor } from '../support/colours.ts'

const css = await readFile(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const [clair = '', sombre = ''] = css.split('@media (prefers-color-scheme: dark)')

describe.each([
  ['light', clair],
  ['dark', sombre],
])('the colours of the page, %s', (_, theme) => {
  const colours = new Map(
    [...theme.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
  )
  const colourOf = (name: string) => {
    const hex = colours.get(name)
    if (hex === undefined) throw new Error(`tokens.css: no colour --${name}`)
    return hex
  }
  /** Each of the first on each of the second. */
  const expectContrast = (least: number, inks: readonly string[], grounds: readonly string[]) => {
    for (const ink of inks)
      for (const ground of grounds)
        expect(contrast(colourOf(ink), colourOf(ground)), `--${ink} on --${ground}`).toBeGreaterThanOrEqual(
          least,
        )
  }

  it('are read at 4.5:1 wherever words stand', () => {
    expectContrast(
      4.5,
      ['encre', 'encre-2', 'accent'],
      ['fond', 'surface', 'surface-2', 'accent-doux', 'alerte-doux'],
    )
    expectContrast(4.5, ['alerte'], ['fond', 'surface', 'surface-2', 'alerte-doux'])
    expectContrast(4.5, ['sur-accent'], ['accent'])
  })

  it('show borders of fields, marks and bars at 3:1', () => {
    expectContrast(3, ['trait', 'accent', 'alerte', 'focus'], ['fond', 'surface'])
    expectContrast(3, ['atteinte', 'non-atteinte', 'inconnue'], ['fond', 'surface', 'surface-2'])
  })

  it('show the focus at 3:1 on all that can have it: by its line, or by the halo around it', () => {
    expectContrast(3, ['focus'], ['focus-halo'])
    for (const ground of ['fond', 'surface', 'surface-2', 'accent', 'accent-doux', 'alerte-doux']) {
      const [line, halo] = ['focus', 'focus-halo'].map((name) => contrast(colourOf(name), colourOf(ground)))
      expect(Math.max(line ?? 0, halo ?? 0), ground).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(DICHROMAT_EYES)('tell an alert from what goes well for %s eyes', (eyes) => {
    expect(differenceFor(eyes, colourOf('alerte'), colourOf('accent'))).toBeGreaterThan(20)
    expect(differenceFor(eyes, colourOf('atteinte'), colourOf('non-atteinte'))).toBeGreaterThan(30)
  })
})
