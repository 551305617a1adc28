import { beforeAll, describe, expect, it } from 'vitest'
import type { Question } from '../../src/domain/coverage/question.ts'
import { COTE_VIF_PX } from '../../src/domain/geo/tuile.ts'
import { createHandlers, type Handlers } from '../../src/worker/answers/handlers.ts'
import type { GlisserReponse } from '../../src/worker/protocol/carreaux.ts'
import { ajoutExemple } from '../support/draw/draw-commande.ts'
import { seededRandom } from '../support/draw/random.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const QUESTION: Question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'voiture', minutes: 5 },
}
/** Montluçon and around at level 10. */
const TUILES = [
  { z: 10, x: 518, y: 362 },
  { z: 10, x: 519, y: 362 },
  { z: 10, x: 518, y: 363 },
  { z: 10, x: 519, y: 363 },
]
const couleurs = {
  population: '#112233',
  atteinte: '#223344',
  nonAtteinte: '#334455',
  inconnue: '#445566',
  dejaAtteinte: '#556677',
  resteHors: '#667788',
}

let handlers: Handlers
beforeAll(async () => {
  handlers = createHandlers(() => readFolder(PILOTE_DIR))
  await handlers.ouvrir({ base: '' })
})

const ajout = (lon: number, lat: number) => ajoutExemple(lon, lat, { id: 'n1', nom: 'Essai' })

const glisser = (lon: number, lat: number, debut: boolean): Promise<GlisserReponse> =>
  handlers.glisser({
    question: QUESTION,
    modifications: [ajout(lon, lat)],
    debut,
    tuiles: TUILES,
    mode: 'difference',
    couleurs,
  })

describe('a frame of a drag', () => {
  it('has the figure of the full answer to the same scenario, for a hundred places', async () => {
    const random = seededRandom(20260)
    for (let i = 0; i < 100; i++) {
      const [lon, lat] = [2.4 + 0.4 * random(), 46.2 + 0.3 * random()]
      const frame = await glisser(lon, lat, i === 0)
      const full = await handlers.scenario({
        question: QUESTION,
        par: 'commune',
        modifications: [ajout(lon, lat)],
      })
      const { zones: _, ...apres } = full.apres
      const { zones: __, ...avant } = full.avant
      expect([frame.avant, frame.apres, frame.gagnes, frame.perdus]).toEqual([
        avant,
        apres,
        full.gagnes,
        full.perdus,
      ])
    }
  })

  it('sends changes that add up to the tiles of a drag that begins there', async () => {
    const random = seededRandom(7)
    const held = new Map<string, string>()
    let sent = 0
    for (let i = 0; i < 40; i++) {
      const [lon, lat] = [2.4 + 0.4 * random(), 46.2 + 0.3 * random()]
      const { tuiles } = await glisser(lon, lat, i === 0)
      sent += tuiles.length
      for (const { x, y, pixels } of tuiles) held.set(`${x}/${y}`, describePixels(pixels))
      const again = await createFresh(lon, lat)
      expect(new Map([...held].sort())).toEqual(
        new Map(again.map(({ x, y, pixels }) => [`${x}/${y}`, describePixels(pixels)] as const).sort()),
      )
    }
    expect(sent).toBeLessThan(40 * TUILES.length)
  })

  it('sends nothing when the place has not moved, and all tiles when a drag begins', async () => {
    await glisser(2.6, 46.34, true)
    expect((await glisser(2.6, 46.34, false)).tuiles).toEqual([])
    expect((await glisser(2.6, 46.34, true)).tuiles).toHaveLength(TUILES.length)
  })

  it('paints premultiplied pixels', async () => {
    const { tuiles } = await glisser(2.6, 46.34, true)
    const painted = tuiles.flatMap(({ pixels }) => (pixels === null ? [] : [pixels]))
    expect(painted.length).toBeGreaterThan(0)
    for (const pixels of painted) {
      expect(pixels).toHaveLength(4 * COTE_VIF_PX ** 2)
      for (let i = 0; i < pixels.length; i += 4) {
        const alpha = pixels[i + 3] ?? 0
        if (Math.max(pixels[i] ?? 0, pixels[i + 1] ?? 0, pixels[i + 2] ?? 0) > alpha)
          expect.fail(`pixel ${i}`)
      }
    }
  })
})

/** The same frame from a worker that knows of no drag. */
async function createFresh(lon: number, lat: number): Promise<GlisserReponse['tuiles']> {
  const other = createHandlers(() => readFolder(PILOTE_DIR))
  await other.ouvrir({ base: '' })
  const { tuiles } = await other.glisser({
    question: QUESTION,
    modifications: [ajout(lon, lat)],
    debut: true,
    tuiles: TUILES,
    mode: 'difference',
    couleurs,
  })
  return tuiles
}

const describePixels = (pixels: Uint8ClampedArray | null): string =>
  pixels === null ? '' : Buffer.from(pixels.buffer).toString('base64')
