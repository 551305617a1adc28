import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HAUTEUR_BORNES, hauteurOf, readHauteur } from '../../src/insere/message.ts'
import { readCode, SOURCES } from '../support/files/import-graph.ts'

const TYPE = 'a-portee:hauteur'

describe('the one message of a frame', () => {
  it('holds its type and a whole height, and nothing else', () => {
    expect(hauteurOf(812.2)).toEqual({ type: TYPE, px: 813 })
    expect(readHauteur(hauteurOf(812.2))).toBe(813)
  })

  it('is read within its bounds', () => {
    expect(readHauteur({ type: TYPE, px: 1 })).toBe(HAUTEUR_BORNES[0])
    expect(readHauteur({ type: TYPE, px: 9e9 })).toBe(HAUTEUR_BORNES[1])
  })

  it.each([
    [null],
    ['a-portee:hauteur'],
    [[TYPE, 800]],
    [{ type: TYPE }],
    [{ px: 800 }],
    [{ type: TYPE, px: '800' }],
    [{ type: TYPE, px: Number.NaN }],
    [{ type: TYPE, px: Number.POSITIVE_INFINITY }],
    [{ type: TYPE, px: -1 }],
    [{ type: TYPE, px: 0 }],
    [{ type: TYPE, px: 800.5 }],
    [{ type: 'a-portee:hauteur ', px: 800 }],
    [{ type: TYPE, px: 800, script: 'alert(1)' }],
    [{ type: { toString: () => TYPE }, px: 800 }],
    [Object.create({ type: TYPE, px: 800 })],
    [new Map([['type', TYPE]])],
  ])('is not %j', (data) => {
    expect(readHauteur(data)).toBe(null)
  })

  it('is never thrown at, and never read out of bounds, whatever comes', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.record({ type: fc.constant(TYPE), px: fc.anything() })),
        (data) => {
          const px = readHauteur(data)
          expect(px === null || (px >= HAUTEUR_BORNES[0] && px <= HAUTEUR_BORNES[1])).toBe(true)
        },
      ),
      { seed: 1706, numRuns: 1000 },
    )
  })

  it('is told by the small page, which hears no message at all and keeps nothing', () => {
    const page = SOURCES.filter((f) => f.startsWith('src/insere/') && !f.endsWith('/composant.ts'))
    expect(page.length).toBeGreaterThan(5)
    const hears = /['"]message['"]|onmessage|localStorage|sessionStorage|indexedDB|cookie|serviceWorker/
    expect(page.filter((f) => hears.test(readCode(f)))).toEqual([])
  })
})
