import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { listFirst } from '../../../src/data/premiere/list-first.ts'
import { readFirst } from '../../../src/data/premiere/read-first.ts'
import type { Abrege } from '../../../src/dataset/cartes/abrege.ts'
import { FUSEAU_METROPOLE, instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import { FILTRES_VIDES } from '../../../src/domain/places/filters/filtres.ts'
import { prochainDe } from '../../../src/text/quand.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import type { Params } from '../../../src/worker/protocol/index.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder } from '../../support/files/read-folder.ts'

const BASE = 'http://donnees.test/'
const HOURS = [Date.UTC(2026, 10, 25, 9), Date.UTC(2026, 10, 28, 15), Date.UTC(2027, 4, 1, 10)]
const SETS = [
  { nom: 'the pilot set', dir: PILOTE_DIR, codes: ['03', '87'] },
  ...(existsSync(FRANCE_DIR)
    ? [{ nom: 'all France', dir: FRANCE_DIR, codes: ['23', '87', '75', '2B', '974'] }]
    : []),
]

const readAbrege = (dir: string) => JSON.parse(readFileSync(join(dir, 'abrege.json'), 'utf8')) as Abrege
const bufferOf = (path: string) => Uint8Array.from(readFileSync(path)).buffer

async function open(dir: string) {
  const handlers = createHandlers(() => readFolder(dir))
  const manifest = await handlers.ouvrir({ base: BASE })
  return { handlers, manifest }
}

/** The first view of a département, with what it answers from. */
async function firstOf(dir: string, code: string) {
  const abrege = readAbrege(dir)
  const chemin = abrege.departements.find((one) => one.code === code)?.chemin ?? ''
  const bytes = bufferOf(join(dir, chemin))
  const first = await readFirst(abrege, { type: 'liste', code }, { octets: bytes, listFirst })
  if (first === null) throw new Error(`${code}: no first view`)
  return { abrege, bytes, first }
}

const listOf = (code: string, instantMs: number): Params<'trouver'> => ({
  ...{ territoire: { type: 'departement', code }, filtres: FILTRES_VIDES, depart: null, emprise: null },
  ...{ mode: 'voiture', sansVoisins: false, instantMs, limite: 20 },
})

describe.each(SETS)('the first view of $nom', ({ dir, codes }) => {
  it('has the very list that the worker answers, at any hour', async () => {
    const { handlers } = await open(dir)
    for (const code of codes) {
      const { first } = await firstOf(dir, code)
      for (const instantMs of HOURS) {
        const question = listOf(code, instantMs)
        expect(first.answer('trouver', question), code).toEqual(await handlers.trouver(question))
      }
    }
  })

  it('has the next sessions of its cards, said as the worker’s', async () => {
    const { handlers, manifest } = await open(dir)
    let said = 0
    for (const code of codes) {
      const { first } = await firstOf(dir, code)
      const ids = new Set(first.answer('trouver', listOf(code, HOURS[0]!))?.lignes.map(({ lieu }) => lieu.id))
      // The day in Paris, as the build counts: after midnight there it is still the day before in UTC.
      const du = instantToLocal(Date.parse(manifest.construitLe), FUSEAU_METROPOLE).date
      const { seances } = await handlers.seances({
        territoire: { type: 'departement', code },
        ...{ du, au: du + 60 },
      })
      for (const id of ids) {
        const next = seances.find(
          ({ ou, seance }) =>
            ou.lieuId === id && /^(prevue|reportee)$/.test(seance.statut) && seance.date >= du,
        )
        const [early] = first.prochaines.get(id) ?? []
        if (next === undefined) expect(early === undefined || early.seance.date > du + 60, id).toBe(true)
        else expect(early && prochainDe(early), id).toBe(prochainDe(next))
        said += next === undefined ? 0 : 1
      }
    }
    expect(said).toBeGreaterThan(0)
  })

  it('names its territory as the worker does, and leaves every other question to it', async () => {
    const { handlers, manifest } = await open(dir)
    for (const code of codes) {
      const { abrege, first } = await firstOf(dir, code)
      expect(abrege.version).toBe(manifest.version)
      expect(abrege.departements.map((d) => d.code)).toEqual(manifest.departements.map((d) => d.code))
      const territoire = { type: 'departement', code } as const
      expect(first.answer('territoireEnBref', { territoire })).toEqual(
        await handlers.territoireEnBref({ territoire }),
      )
      const question = listOf(code, HOURS[0]!)
      expect(first.answer('trouver', { ...question, limite: 40 })).toBeNull()
      expect(first.answer('trouver', { ...question, sansVoisins: true })).toBeNull()
      expect(first.answer('trouver', { ...question, depart: { type: 'commune', code: '23096' } })).toBeNull()
      expect(first.answer('lieux', { territoire })).toBeNull()
    }
  })

  it('believes nothing that is not whole', async () => {
    const code = codes[0]!
    const { abrege, bytes } = await firstOf(dir, code)
    const vue = { type: 'liste', code } as const
    const damaged = bytes.slice(0)
    new Uint8Array(damaged)[100]! ^= 1
    for (const octets of [damaged, bytes.slice(1)])
      expect(await readFirst(abrege, vue, { octets, listFirst })).toBeNull()
    expect(await readFirst(abrege, vue, null)).toBeNull()
    const whole = { octets: bytes, listFirst }
    expect(await readFirst({ ...abrege, schemaVersion: 2 }, vue, whole)).toBeNull()
    expect(await readFirst(abrege, { type: 'liste', code: '99' }, whole)).toBeNull()
  })

  it('weighs at most 20 kB of cards and 6 kB of short manifest, compressed', () => {
    const abrege = readAbrege(dir)
    expect(gzipSync(readFileSync(join(dir, 'abrege.json'))).length).toBeLessThan(6000)
    for (const { chemin, octets } of abrege.departements) {
      const bytes = readFileSync(join(dir, chemin))
      expect(bytes.length).toBe(octets)
      expect(gzipSync(bytes).length, chemin).toBeLessThan(20_000)
    }
  })
})
