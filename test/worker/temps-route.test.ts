import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { DataError } from '../../src/dataset/read-file.ts'
import { loadNetwork, routesOf } from '../../src/dataset/roads.ts'
import { MODES } from '../../src/domain/common/mode.ts'
import { pointKey } from '../../src/domain/orientation/temps-route.ts'
import { FILTRES_VIDES } from '../../src/domain/places/filters/filtres.ts'
import { PLACE_MAX_M } from '../../src/domain/roads/join.ts'
import { openRouter } from '../../src/domain/roads/router.ts'
import { describeLieu } from '../../src/worker/answers/describe-lieu.ts'
import { exportLieux, listLieux } from '../../src/worker/answers/find-lieux.ts'
import { roadTimes } from '../../src/worker/answers/temps-route.ts'
import type { LieuxDemande } from '../../src/worker/protocol/trouver.ts'
import { demandeLieux } from '../support/examples/demande-lieux.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import { readFolder } from '../support/files/read-folder.ts'

const here = existsSync(join(FRANCE_DIR, 'manifest.json'))
const read: string[] = []
let data: Dataset

const demande = (parts: Partial<LieuxDemande> = {}) =>
  demandeLieux({
    territoire: { type: 'departement', code: '2A' },
    depart: { type: 'commune', code: '2A006' },
    calcul: 'routes',
    ...parts,
  })

describe.runIf(here)('times by road from a start', () => {
  beforeAll(async () => {
    const folder = readFolder(FRANCE_DIR)
    data = await openDataset(async (path) => {
      read.push(path)
      return folder(path)
    })
  })

  it('are read without the network for a commune, and are what the network gives', async () => {
    for (const mode of MODES) {
      for (const code of ['2A006', '2A004', '2B033', '2B049']) {
        const depart = { type: 'commune', code } as const
        read.length = 0
        const near = (await roadTimes(data, { depart, mode, reseau: false, points: [] }))!
        expect(read.filter((path) => path.includes('reseau-'))).toEqual([])
        const far = (await roadTimes(data, { depart, mode, reseau: true, points: [] }))!
        expect(near.ds.size).toBeGreaterThan(10)
        for (const [key, ds] of near.ds) expect(far.ds.get(key), `${code} ${mode} ${key}`).toBe(ds)
        // What was not published is what takes longer, or what no road reaches.
        const others = [...far.ds].filter(([key]) => !near.ds.has(key))
        expect(new Set(others.map(([key]) => key))).toEqual(near.auDela)
        for (const [, ds] of others) expect(ds).toBeGreaterThanOrEqual(near.jusquaDs)
        expect(near.sansRoute).toEqual(far.sansRoute)
      }
    }
  })

  it('are those of one route each from a point of its own, to places and to a stop that is none', async () => {
    const depart = { type: 'point', lon: 8.738, lat: 41.927 } as const
    const stop = [8.7664, 42.0135] as const
    const router = openRouter(await loadNetwork(data, routesOf(data, '2A')!, false))
    const { lieux } = await data.lieux('2A')
    let timed = 0
    for (const mode of MODES) {
      const temps = (await roadTimes(data, { depart, mode, reseau: true, points: [stop] }))!
      const points = [...lieux.map((l) => [l.longitude, l.latitude] as const), stop]
      for (const [lon, lat] of points) {
        const found = router.find(mode, [depart.lon, depart.lat], [lon, lat])
        const isOnRoad = found !== null && found.end.straightM <= PLACE_MAX_M
        const ds = temps.ds.get(pointKey(lon, lat))
        expect(ds === undefined, `${mode} ${lon} ${lat}`).toBe(!isOnRoad)
        if (ds === undefined) continue
        // Along one edge the parts were rounded one by one.
        const tolerance = found?.start.edge === found?.end.edge ? 1 : 0
        expect(Math.abs(ds - Math.round(found!.seconds * 10))).toBeLessThanOrEqual(tolerance)
        timed++
      }
    }
    expect(timed).toBeGreaterThan(50)
  })

  it('are none where there are no roads', async () => {
    const depart = { type: 'commune', code: '87085' } as const
    expect(await roadTimes(data, { depart, mode: 'voiture', reseau: false, points: [] })).toBeNull()
    const straight = await listLieux(
      data,
      demande({ territoire: { type: 'departement', code: '87' }, depart }),
    )
    expect(straight.routes).toBeNull()
    expect(straight.lignes[0]!.trajet!.connu).toBe('direct')
  })

  it('sort the list and its files: known times first, none dropped', async () => {
    const byRoad = await listLieux(data, demande())
    const { calcul: _, ...droite } = demande()
    const straight = await listLieux(data, droite)
    expect(byRoad.routes?.mention).toContain('OpenStreetMap')
    expect(straight.routes).toBeNull()
    const ids = (liste: typeof byRoad) => liste.lignes.map(({ lieu }) => lieu.id)
    expect(ids(byRoad)).not.toEqual(ids(straight))
    expect([...ids(byRoad)].sort()).toEqual([...ids(straight)].sort())
    const known = byRoad.lignes.flatMap(({ trajet }) => (trajet?.connu === 'routes' ? [trajet.minutes] : []))
    expect(known.length).toBeGreaterThan(20)
    expect(known).toEqual([...known].sort((a, b) => a - b))
    const file = JSON.parse(await exportLieux(data, { ...demande(), format: 'geojson' })) as {
      features: { id: string }[]
    }
    expect(file.features.map(({ id }) => id)).toEqual(ids(byRoad))
  })

  it('limit the list by road: what is not known is left out and counted', async () => {
    for (const minutes of [15, 30, 60]) {
      const all = await listLieux(data, demande())
      const limited = await listLieux(
        data,
        demande({ filtres: { ...FILTRES_VIDES, limite: { type: 'minutes', minutes } } }),
      )
      const within = all.lignes.filter(
        ({ trajet }) => trajet?.connu === 'routes' && trajet.minutes <= minutes,
      )
      expect(limited.lignes.map(({ lieu }) => lieu.id)).toEqual(within.map(({ lieu }) => lieu.id))
      const unknown = all.lignes.filter(
        ({ trajet }) => trajet === null || (trajet.connu !== 'routes' && trajet.minutesMin <= minutes),
      )
      expect(limited.sansTemps).toBe(unknown.length)
    }
  })

  it('are not computed again for the next minute of a sheet or a list: nothing is read', async () => {
    const point = { type: 'point', lon: 8.9, lat: 41.8 } as const
    const id = (await data.lieux('2A')).lieux[0]!.id
    const ask = (minute: number) => {
      const at = { ...demande({ depart: point }), instantMs: Date.UTC(2026, 10, 24, 9, minute) }
      return Promise.all([describeLieu(data, { ...at, id, semaine: 0 }), listLieux(data, at)])
    }
    const [sheet, list] = await ask(0)
    expect(sheet.type === 'lieu' && sheet.ligne.trajet?.connu).toBe('routes')
    read.length = 0
    const [next, nextList] = await ask(1)
    expect(read).toEqual([])
    expect(next.type === 'lieu' && next.ligne.trajet).toEqual(sheet.type === 'lieu' && sheet.ligne.trajet)
    expect(nextList.lignes.map(({ trajet }) => trajet)).toEqual(list.lignes.map(({ trajet }) => trajet))
  })

  it('limit the list by what was published where the network cannot be read', async () => {
    const folder = readFolder(FRANCE_DIR)
    const offline = await openDataset(async (path) => {
      if (path.includes('reseau-')) throw new DataError('reseau', path, 'hors ligne')
      return folder(path)
    })
    const asked = demande({
      territoire: { type: 'departement', code: '2B' },
      filtres: { ...FILTRES_VIDES, limite: { type: 'minutes', minutes: 90 } },
      depart: { type: 'commune', code: '2B033' },
    })
    const whole = await listLieux(data, asked)
    const { lignes, sansTemps, routes, routesIncompletes } = await listLieux(offline, asked)
    expect([whole.routesIncompletes, routesIncompletes]).toEqual([false, true])
    const ids = lignes.map(({ lieu }) => lieu.id)
    expect(ids).toHaveLength(30)
    expect(ids).toEqual(whole.lignes.slice(0, 30).map(({ lieu }) => lieu.id))
    expect(lignes.every(({ trajet }) => trajet?.connu === 'routes')).toBe(true)
    // What else is within reach is not known, and is counted.
    expect(sansTemps).toBeGreaterThanOrEqual(whole.lignes.length - 30)
    expect(routes).not.toBeNull()
  })
})
