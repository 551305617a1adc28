import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { loadNetwork, routesOf } from '../../src/dataset/roads.ts'
import { MODES } from '../../src/domain/common/mode.ts'
import { roadMinutes } from '../../src/domain/coverage/road-limits.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { pointKey } from '../../src/domain/orientation/temps-route.ts'
import { indexSegments, nearestOnEdges } from '../../src/domain/roads/segment-index.ts'
import { tellWay } from '../../src/worker/answers/chemin.ts'
import { roadTimes } from '../../src/worker/answers/temps-route.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const here = existsSync(join(FRANCE_DIR, 'manifest.json'))
let data: Dataset

describe.runIf(here)('the way to a place', () => {
  beforeAll(async () => {
    data = await openDataset(readFolder(FRANCE_DIR))
  })

  it('takes the minutes of the lists, its parts add up to its metres, its line lies on roads', async () => {
    const random = seededRandom(23)
    const { communes } = await data.index()
    const own = communes.filter(({ departement }) => departement === '2A')
    const { lieux, voisins } = await data.lieux('2A')
    const all = [...lieux, ...voisins]
    const roads = indexSegments(await loadNetwork(data, routesOf(data, '2A')!, false), () => true)!
    let told = 0
    for (const mode of MODES) {
      for (let pair = 0; pair < 20; pair++) {
        const commune = own[randomInt(random, own.length)]!
        const depart =
          pair % 3 === 0
            ? ({ type: 'point', lon: commune.lon, lat: commune.lat } as const)
            : ({ type: 'commune', code: commune.code } as const)
        const times = (await roadTimes(data, { depart, mode, reseau: true, points: [] }))!
        for (const lieu of [all[randomInt(random, all.length)]!, all[randomInt(random, all.length)]!]) {
          const { id: lieuId, longitude: lon, latitude: lat, codeInsee } = lieu
          const answer = (await tellWay(data, { depart, mode, arrivee: { lieuId, lon, lat, codeInsee } }))!
          const where = `${mode} ${commune.code} ${lieuId}`
          const ds = times.ds.get(pointKey(lon, lat))
          if (ds === undefined) {
            expect(answer.chemin, where).toBeNull()
            continue
          }
          told++
          const { minutes, metres, steps, legsM, line } = answer.chemin!
          expect(minutes, where).toBe(roadMinutes(mode, ds, 'centre'))
          const sum = steps.reduce((total, step) => total + step.metres, legsM[0] + legsM[1])
          expect(Math.abs(sum - metres), where).toBeLessThan(1e-6 * metres + 1e-9)
          expect(line.at(-1)).toEqual([lon, lat])
          for (const [x, y] of line.slice(1, -1)) {
            const near = nearestOnEdges(roads, x, y)
            expect(distanceM(x, y, near.lon, near.lat), where).toBeLessThan(0.01)
          }
        }
      }
    }
    expect(told).toBeGreaterThan(55)
  })

  it('leads to a stop that is no place, and says where it starts', async () => {
    const depart = { type: 'commune', code: '2A004' } as const
    const arrivee = { lieuId: null, lon: 8.7386, lat: 41.9192, codeInsee: '2A004' }
    const answer = (await tellWay(data, { depart, mode: 'marche', arrivee }))!
    const times = (await roadTimes(data, {
      depart,
      mode: 'marche',
      reseau: true,
      points: [[arrivee.lon, arrivee.lat]],
    }))!
    const ds = times.ds.get(pointKey(arrivee.lon, arrivee.lat))!
    expect(answer.chemin!.minutes).toBe(roadMinutes('marche', ds, 'centre'))
    expect([answer.depart.lon, answer.depart.lat]).toEqual(answer.chemin!.line[0])
    expect(answer.chemin!.credit.mention).toContain('OpenStreetMap')
  })

  it('is the straight estimate where there are no roads, and where none leads', async () => {
    const arrivee = { lieuId: null, lon: 1.8718, lat: 46.1703, codeInsee: '23096' }
    const creuse = await tellWay(data, {
      depart: { type: 'commune', code: '23096' },
      mode: 'marche',
      arrivee,
    })
    expect(creuse).toMatchObject({ chemin: null, sansRoute: false })
    expect(creuse!.direct!.minutes).toBeGreaterThan(0)
    const far = await tellWay(data, { depart: { type: 'commune', code: '2A004' }, mode: 'voiture', arrivee })
    expect(far).toMatchObject({ chemin: null, sansRoute: true })
    expect(far!.direct!.distanceM).toBeGreaterThan(300_000)
    expect(
      await tellWay(data, { depart: { type: 'commune', code: '99999' }, mode: 'voiture', arrivee }),
    ).toBeNull()
  })

  it('stays on its side of the sea', async () => {
    const arrivee = { lieuId: null, lon: -3.05, lat: 47.39, codeInsee: '56069' }
    const over = await tellWay(data, {
      depart: { type: 'point', lon: -3.36, lat: 47.75 },
      mode: 'voiture',
      arrivee,
    })
    expect(over!.direct).toBeNull()
    expect(over!.chemin).toBeNull()
  })
})
