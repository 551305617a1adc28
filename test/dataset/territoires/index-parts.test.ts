import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Dataset, openDataset } from '../../../src/dataset/dataset.ts'
import { communesOf, nomOf } from '../../../src/dataset/scope.ts'
import { joinParts, partOf } from '../../../src/dataset/territoires/index-parts.ts'
import { parseTerritoire } from '../../../src/domain/geo/territoire.ts'
import { listLieux } from '../../../src/worker/answers/find-lieux.ts'
import { listSeances } from '../../../src/worker/answers/seances.ts'
import { FRANCE_DIR, PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { readFolder, readListening } from '../../support/files/read-folder.ts'

const open = (dir: string) => openDataset(readFolder(dir))

/** The same data, as if no part had been published. */
async function openUncut(dir: string): Promise<Dataset> {
  const read = readFolder(dir)
  return openDataset(async (chemin, options) => {
    const bytes = await read(chemin, options)
    if (chemin !== 'manifest.json') return bytes
    const { epci: _, ...manifest } = JSON.parse(new TextDecoder().decode(bytes))
    for (const departement of manifest.departements) delete departement.territoires
    return new TextEncoder().encode(JSON.stringify(manifest))
  })
}

it('parts of the index put together are the index', async () => {
  for (const dir of [PILOTE_DIR, ...(existsSync(FRANCE_DIR) ? [FRANCE_DIR] : [])]) {
    const index = await (await open(dir)).index()
    const joined = joinParts(index.departements.map(({ code }) => partOf(index, code)))
    expect(joined.communes).toEqual(index.communes)
    expect(joined.qpv).toEqual(index.qpv)
    expect(joined.epci).toEqual(index.epci.filter(({ code }) => index.communes.some((c) => c.epci === code)))
    expect(joined.departements).toHaveLength(index.departements.length)
    expect(joined.regions).toHaveLength(index.regions.length)
  }
})

describe.skipIf(!existsSync(FRANCE_DIR))('of all France', () => {
  it('a territory is known by the parts of its départements as by the whole index', async () => {
    const data = await open(FRANCE_DIR)
    const whole = await data.index()
    const epci = whole.epci.filter((_, i) => i % 60 === 0).map(({ code }) => `epci:${code}`)
    const qpv = whole.qpv.filter((_, i) => i % 200 === 0).map(({ code }) => `qpv:${code}`)
    const links = ['departement:23', 'departement:2A', 'departement:974', 'region:75', 'region:94', 'france']
    const communes = ['commune:23096', 'commune:75056', 'commune:97411', 'departement:999', 'commune:99999']
    for (const link of [...links, ...communes, ...epci, ...qpv]) {
      const territoire = parseTerritoire(link)
      if (territoire === null) continue
      const part = await data.indexOf(territoire)
      expect(communesOf(part, territoire), link).toEqual(communesOf(whole, territoire))
      expect(nomOf(part, territoire), link).toBe(nomOf(whole, territoire))
    }
  })

  it('a list and its sessions are the same, and the whole index is not read for them', async () => {
    const { read, asked } = readListening(FRANCE_DIR)
    const data = await openDataset(read)
    const uncut = await openUncut(FRANCE_DIR)
    const question = {
      ...{ filtres: { choix: {}, ouvert: null, limite: null }, depart: null, emprise: null },
      mode: 'voiture',
      ...{ instantMs: Date.UTC(2026, 10, 25, 9), limite: 20 },
    } as const
    for (const code of ['23', '87', '2B']) {
      const territoire = { type: 'departement', code } as const
      expect(await listLieux(data, { ...question, territoire })).toEqual(
        await listLieux(uncut, { ...question, territoire }),
      )
      const window = { territoire, du: 20_780, au: 20_840 }
      expect(await listSeances(data, window)).toEqual(await listSeances(uncut, window))
    }
    expect(asked.some((chemin) => /^23\/territoires/.test(chemin))).toBe(true)
    expect(asked.filter((chemin) => /^territoires/.test(chemin))).toEqual([])
  })
})
