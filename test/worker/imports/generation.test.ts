import { describe, expect, it } from 'vitest'
import { openDataset } from '../../../src/dataset/dataset.ts'
import { lieuxOf, packImport } from '../../../src/dataset/mine/mine-file.ts'
import { memoryStore } from '../../../src/dataset/mine/store.ts'
import type { ReadBytes } from '../../../src/dataset/read-file.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { createHandlers } from '../../../src/worker/answers/handlers.ts'
import { createImportHandlers } from '../../../src/worker/imports/handlers.ts'
import { REGLAGES } from '../../support/examples/contexte-import.ts'
import { MONTLUCON, TODAY } from '../../support/examples/montlucon.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { asRead, nothing } from '../../support/files/pilote-imports.ts'
import { readFolder } from '../../support/files/read-folder.ts'

/** The pilot, and the same data a generation later: a name of their own, and one place more. */
const files = readFolder(PILOTE_DIR)
const encode = (json: unknown) => new TextEncoder().encode(JSON.stringify(json))
const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes))
async function nextGeneration(added: Lieu | null): Promise<ReadBytes> {
  const manifest = decode(await files('manifest.json'))
  const departement = manifest.departements.find(({ code }: { code: string }) => code === '03')
  const lieux = decode(await files(departement.lieux.chemin))
  if (added !== null) lieux.lieux.push(packImport('x', 0, [added], []).lieux[0])
  const bytes = encode(lieux)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const sha256 = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  departement.lieux = { ...departement.lieux, octets: bytes.length, sha256, chemin: '03/lieux.suivant.json' }
  const next = encode({ ...manifest, version: `${manifest.version}-suivante` })
  return async (chemin, ...rest) =>
    chemin === 'manifest.json' ? next : chemin === '03/lieux.suivant.json' ? bytes : files(chemin, ...rest)
}

const LIEUX =
  'id;nom;adresse;commune;latitude;longitude;telephone\nmaison;Maison du village;1 rue Haute;Lamaids;46,29;2,49;04 70 00 00 01\n'
const LISTE = 'Date;Heures;Lieu;Commune;Titre\n08/12/2026;14h-16h;Maison du village;Lamaids;Photos\n'
const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text)).buffer

/** What a person brought over one generation, then the page opened on another. */
async function open() {
  const store = memoryStore()
  const at = async (read: ReadBytes) => {
    const imports = createImportHandlers(
      () => read,
      async () => store,
    )
    const kept = await imports.ouvrir(
      { base: '', version: '', territoire: MONTLUCON, aujourdhui: TODAY, partage: false },
      nothing,
    )
    const page = createHandlers(() => read)
    await page.ouvrir({ base: '' })
    await page.mesDonnees({ octets: encode(await store.imports()) })
    return { imports, page, kept }
  }
  const { imports } = await at(files)
  const fichiers = [
    { nom: 'lieux.csv', octets: bytesOf(LIEUX) },
    { nom: 'liste.csv', octets: bytesOf(LISTE) },
  ]
  const read = await imports.lire({ fichiers }, nothing)
  await imports.examiner({ feuilles: asRead(read), reglages: REGLAGES, doublons: {} }, nothing)
  await imports.utiliser({ le: 1 }, nothing)
  return { store, at, imports }
}
const seen = async (page: ReturnType<typeof createHandlers>) => {
  const { lieux } = await page.lieux({ territoire: MONTLUCON })
  const { seances } = await page.seances({ territoire: MONTLUCON, du: TODAY, au: TODAY + 30 })
  return {
    lieux: lieux.filter(({ nom }) => nom === 'Maison du village').map(({ id, telephone }) => [id, telephone]),
    seances: seances.filter(({ seance }) => seance.titre === 'Photos').map(({ ou }) => ou.nom),
  }
}
const publieDe = (mien: Lieu): Lieu => ({
  ...mien,
  id: 'hubik-12',
  source: 'Hubik',
  telephone: '',
  courriels: ['a@b.fr'],
})

describe('what a person brought, on a new generation of the public data', () => {
  it('is there as before, places and workshops', async () => {
    const { at, imports } = await open()
    const { page, kept, imports: later } = await at(await nextGeneration(null))
    expect(kept.imports.map(({ nom, lieux, ateliers }) => [nom, lieux, ateliers])).toEqual([
      ['lieux.csv', 1, 0],
      ['liste.csv', 0, 1],
    ])
    expect(await seen(page)).toEqual({ lieux: [['maison', '+33470000001']], seances: ['Maison du village'] })
    expect(await later.doublonsGardes(null, nothing)).toEqual([])
    expect(await imports.doublonsGardes(null, nothing)).toEqual([])
  })

  it('is asked about again where the public data have the place by now, and becomes one with it', async () => {
    const { store, at } = await open()
    const [mien] = (await store.imports()).flatMap(lieuxOf)
    if (mien === undefined) throw new Error('no place')
    const next = await nextGeneration(publieDe(mien))
    const { imports, page } = await at(next)
    expect((await openDataset(next)).manifest.version).toMatch(/-suivante$/)
    expect((await seen(page)).lieux).toHaveLength(2)
    const [found, ...others] = await imports.doublonsGardes(null, nothing)
    expect([found?.mien.id, found?.publie.id, found?.raison, others]).toEqual([
      'maison',
      'hubik-12',
      'proche',
      [],
    ])
    const choix = { mien: 'maison', publie: 'hubik-12', choix: 'fusionner', le: 2 } as const
    await imports.trancher(choix, nothing)
    const after = await at(next)
    expect(await seen(after.page)).toEqual({
      lieux: [['hubik-12', '+33470000001']],
      seances: ['Maison du village'],
    })
    const { lieux } = await after.page.lieux({ territoire: MONTLUCON })
    expect(lieux.find(({ id }) => id === 'hubik-12')).toMatchObject({
      courriels: ['a@b.fr'],
      source: 'Mes données : lieux.csv',
    })
    expect(await after.imports.doublonsGardes(null, nothing)).toEqual([])
  })

  it('stays beside it when both are kept, and is not asked about any more', async () => {
    const { store, at } = await open()
    const [mien] = (await store.imports()).flatMap(lieuxOf)
    if (mien === undefined) throw new Error('no place')
    const next = await nextGeneration(publieDe(mien))
    const { imports } = await at(next)
    await imports.trancher({ mien: 'maison', publie: 'hubik-12', choix: 'garder', le: 2 }, nothing)
    const after = await at(next)
    expect((await seen(after.page)).lieux).toHaveLength(2)
    expect(await after.imports.doublonsGardes(null, nothing)).toEqual([])
  })
})
