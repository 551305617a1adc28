import { existsSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../src/dataset/dataset.ts'
import { parseIsoDate, weekday } from '../../src/domain/calendar/civil-date.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { ATELIER_VIDE } from '../../src/domain/sessions/atelier.ts'
import { listSeances, MAX_AGENDA_DAYS } from '../../src/worker/answers/seances.ts'
import { MONTLUCON } from '../support/examples/montlucon.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../support/files/data-dirs.ts'
import { at, ateliers } from '../support/files/pilote-files.ts'
import { readFolder } from '../support/files/read-folder.ts'

const day = (iso: string): number => parseIsoDate(iso) ?? Number.NaN
const [DU, AU] = [day('2026-11-23'), day('2026-12-20')]
let pilote: Dataset

beforeAll(async () => {
  pilote = await openDataset(readFolder(PILOTE_DIR))
})

describe('listSeances on the pilot set', () => {
  it('gives each session its series and its place, in order of start, within the window', async () => {
    const { seances, coupe } = await listSeances(pilote, { territoire: MONTLUCON, du: DU, au: AU })
    const own = seances.filter((s) => s.ou.dansTerritoire)
    expect(coupe).toBe(false)
    expect(own.length).toBeGreaterThan(15)
    const known = new Set(ateliers.map((row) => at(row, 'id')))
    for (const { seance, serie, ou, cle } of seances) {
      expect(known.has(serie.id)).toBe(true)
      expect(seance.atelierId).toBe(serie.id)
      expect(seance.date >= DU && seance.date <= AU).toBe(true)
      expect(ou.lon === null || Math.abs(ou.lon) < 10).toBe(true)
      expect(cle).toHaveLength(7)
    }
    const starts = seances.flatMap((s) => s.seance.debut ?? [])
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const mondays = own.filter((s) => s.serie.id === 'pilote-atelier-saint-victor-lundi')
    expect(mondays.map((s) => weekday(s.seance.date))).toEqual([0, 0, 0, 0])
    expect(mondays.every((s) => s.seance.debut === null && s.seance.placesRestantes === null)).toBe(true)
  })

  it('keeps full, cancelled and moved sessions, as they are', async () => {
    const { seances } = await listSeances(pilote, { territoire: MONTLUCON, du: DU, au: AU })
    const found = (id: string, iso: string) =>
      seances.find((s) => s.serie.id === id && s.seance.date === day(iso))?.seance
    expect(found('pilote-atelier-quinssaines', '2026-11-26')?.statut).toBe('complete')
    expect(found('pilote-atelier-teillet-argenty', '2026-12-01')?.statut).toBe('annulee')
    const moved = found('pilote-atelier-saint-genest', '2026-12-03')
    expect([moved?.statut, moved?.dateInitiale]).toEqual(['reportee', day('2026-12-02')])
  })

  it('brings the neighbours of a commune within 60 km, and says which are its own', async () => {
    const { seances } = await listSeances(pilote, {
      territoire: { type: 'commune', code: '03212' },
      du: DU,
      au: AU,
    })
    const commune = (await pilote.index()).communes.find((c) => c.code === '03212')
    const own = seances.filter((s) => s.ou.dansTerritoire)
    expect(new Set(own.map((s) => s.ou.commune))).toEqual(new Set(['Quinssaines']))
    expect(seances.length).toBeGreaterThan(own.length)
    for (const { ou } of seances) {
      if (ou.dansTerritoire || ou.lon === null || ou.lat === null || commune === undefined) continue
      expect(distanceM(commune.lon, commune.lat, ou.lon, ou.lat)).toBeLessThanOrEqual(60_000)
    }
  })

  it('puts a corrected session at its own address, whatever the others of its series', async () => {
    const id = 'pilote-atelier-saint-victor-lundi'
    const named = { ...ATELIER_VIDE, id, rdate: [{ date: day('2026-11-30'), minute: null }] }
    const correction = { ...named, adresse: 'Gymnase' }
    const corrected: Dataset = {
      ...pilote,
      ateliers: async (code) => [...(await pilote.ateliers(code)), ...(code === '03' ? [correction] : [])],
    }
    const { seances } = await listSeances(corrected, { territoire: MONTLUCON, du: DU, au: AU })
    const places = seances.filter(({ serie }) => serie.id === id).map(({ ou }) => ou.adresse)
    expect(places.map((adresse) => adresse === 'Gymnase')).toEqual([false, true, false, false])
  })

  it('bounds the window to a year and a day', async () => {
    const { seances } = await listSeances(pilote, { territoire: MONTLUCON, du: DU, au: DU + 5000 })
    expect(seances.every((s) => s.seance.date <= DU + MAX_AGENDA_DAYS)).toBe(true)
    expect(seances.length).toBeGreaterThan(100)
  })
})

describe.runIf(existsSync(FRANCE_DIR))('listSeances on the real Creuse', () => {
  it('dates the sentences of the town halls, marks them to be checked, and makes up no hour', async () => {
    const france = await openDataset(readFolder(FRANCE_DIR))
    const { seances, sansDate } = await listSeances(france, {
      territoire: { type: 'departement', code: '23' },
      du: DU,
      au: AU,
    })
    const own = seances.filter((s) => s.ou.dansTerritoire)
    expect(own.length).toBeGreaterThan(50)
    expect(sansDate.length).toBeGreaterThan(0)
    for (const { seance } of own) {
      expect(seance.confiance).toBe('deduit')
      expect(seance.texteSource).not.toBeNull()
    }
    expect(own.some((s) => s.seance.debut === null && s.seance.moment !== null)).toBe(true)
  })
})
