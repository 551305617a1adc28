import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { PALETTES } from '../../src/map/style/palette.ts'

const css = await readFile(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8')
const [clair = '', sombre = ''] = css.split('@media (prefers-color-scheme: dark)')

const colourOf = (theme: string, token: string) => new RegExp(`--${token}: ([^;]+);`).exec(theme)?.[1]

describe('the colours of a figure', () => {
  it.each([
    ['atteinte', 'atteinte'],
    ['non-atteinte', 'nonAtteinte'],
    ['inconnue', 'inconnue'],
  ] as const)('--%s is the map’s, light and dark', (token, name) => {
    expect(colourOf(clair, token)).toBe(PALETTES.clair[name])
    expect(colourOf(sombre, token)).toBe(PALETTES.sombre[name])
  })
})
