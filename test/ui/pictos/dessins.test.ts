import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DESSINS } from '../../../src/ui/pictos/dessins.ts'

describe('the pictograms', () => {
  it('are each a drawing of their own, begun at a point and written in commands of a path only', () => {
    const paths = Object.values(DESSINS)
    expect(new Set(paths).size).toBe(paths.length)
    for (const [nom, d] of Object.entries(DESSINS)) {
      expect(d, nom).toMatch(/^M-?[\d.]+ -?[\d.]+[ MmLlHhVvCcSsAaZz\d.-]+$/)
      // A letter of a command begins what follows it: none stands alone.
      expect(d, nom).not.toMatch(/[A-Yb-y](?=[A-Za-z])|[A-Yb-y]$/)
    }
  })

  it('weigh little: two kilobytes on the wire at most for all', async () => {
    const { gzipSync } = await import('node:zlib')
    expect(gzipSync(JSON.stringify(DESSINS)).length).toBeLessThanOrEqual(2048)
  })
})

describe('the masks of the cards of a list', () => {
  const css = readFileSync(new URL('../../../src/features/trouver/trouver.css', import.meta.url), 'utf8')

  it.each(['marche', 'velo', 'voiture', 'date', 'ou', 'telephone'] as const)(
    '%s is the same drawing as beside the words of the other views',
    (nom) => {
      const rule = nom === 'telephone' ? 'a[href^="tel:"]' : `[data-signe="${nom}"]`
      const [, d] = css.split(`${rule} {\n    --signe:`)[1]?.match(/%3Cpath d='([^']+)'/) ?? []
      expect(d).toBe(DESSINS[nom])
    },
  )
})
