import { writeFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Zippable, zipSync } from 'fflate'
import { parquetMetadata } from 'hyparquet'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readAjouts } from '../../geo/feeds/ajouts.ts'
import { eachZipLine, readZipEntry, readZipFiles } from '../../geo/read/zip.ts'
import { readReseau } from '../../geo/roads/read-reseau.ts'
import { readParquetColumns } from '../../src/dataset/parquet-columns.ts'
import { unpackWorkbook, WORKBOOK_LIMITS } from '../../src/domain/tables/workbook/unpack.ts'
import { tempFolder } from '../support/files/temp-folder.ts'

/** Bytes that any inflater of the library has given, counted outside of the code that must stop it. */
const inflated = vi.hoisted(() => ({ bytes: 0 }))
vi.mock('fflate', async (original) => {
  const real = await original<typeof import('fflate')>()
  class Counted extends real.UnzipInflate {
    constructor() {
      super()
      let told: Counted['ondata'] = () => undefined
      Object.defineProperty(this, 'ondata', {
        get: () => told,
        set: (handler: Counted['ondata']) => {
          told = (error, chunk, final) => {
            inflated.bytes += chunk?.length ?? 0
            handler(error, chunk, final)
          }
        },
      })
    }
  }
  return { ...real, UnzipInflate: Counted }
})
vi.mock('hyparquet', async (original) => {
  const real = await original<typeof import('hyparquet')>()
  return { ...real, parquetMetadata: vi.fn(real.parquetMetadata) }
})

const { path: inFolder } = tempFolder()
beforeEach(() => {
  inflated.bytes = 0
})

const MO = 1_000_000
/** What one step of the inflater may give beyond a limit: 8 kB give 1,032 times as many at most. */
const STEP_MAX = 8.5 * MO
const LIEUX = new TextEncoder().encode('nom;commune\nMédiathèque;Montluçon\n')
const zeros = (bytes: number) => new Uint8Array(bytes)

/** An archive; where `dit` is given, its headers say that each file is of so many bytes once inflated. */
function archive(name: string, files: Zippable, dit: number | null = null): string {
  const bytes = zipSync(files, { level: 6 })
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; dit !== null && at < bytes.length - 4; at++) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, dit, true)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, dit, true)
  }
  const path = inFolder(name)
  writeFileSync(path, bytes)
  return path
}

describe('files that somebody adds, in an archive', () => {
  it.each([
    ['says what it is of', null, 0],
    ['says that it is small', 10, 20 * MO],
    ['says that it is of 1 byte less than is accepted', 20 * MO, 20 * MO],
  ])('a file of 60 MB that %s is refused alone, not inflated', async (_name, dit, most) => {
    const path = archive('bombe.zip', { 'bombe.csv': zeros(60 * MO), 'lieux-mairie.csv': LIEUX }, dit)
    const { fichiers, problemes } = await readAjouts(path)
    expect(fichiers.map(({ nom, octets }) => [nom, [...octets]])).toEqual([['lieux-mairie.csv', [...LIEUX]]])
    expect(problemes.map(({ nom, gravite }) => [nom, gravite])).toEqual([['bombe.csv', 'rejet']])
    expect(problemes[0]?.raison.replace(/\u202f/g, ' ')).toMatch(
      /^fichier refusé : \d{2} \d{3} \d{3} octets (?:ou plus )?une fois décompressés \(20 000 000 au plus\)$/,
    )
    expect(inflated.bytes).toBeLessThanOrEqual(most + STEP_MAX)
  })

  it('pictures, and what a computer hides in an archive, are not inflated', async () => {
    const path = archive('photos.zip', {
      'photo.jpg': zeros(30 * MO),
      '__MACOSX/._lieux-mairie.csv': zeros(MO),
      'mairie/lieux-mairie.csv': LIEUX,
    })
    const { fichiers, problemes } = await readAjouts(path)
    expect(fichiers.map(({ nom }) => nom)).toEqual(['lieux-mairie.csv'])
    expect(problemes.map(({ nom }) => nom)).toEqual(['photo.jpg'])
    expect(inflated.bytes).toBe(LIEUX.length)
  })

  it('of two of one name in two folders, both are read', async () => {
    const path = archive('deux.zip', { 'a/lieux-mairie.csv': LIEUX, 'b/lieux-mairie.csv': LIEUX })
    const { fichiers } = await readAjouts(path)
    expect(fichiers.map(({ nom }) => nom)).toEqual(['b/lieux-mairie.csv', 'lieux-mairie.csv'])
  })

  it('many files, each within its limit, are refused at the limit of all', () => {
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`f${i}.csv`, zeros(MO)]))
    const read = (limits: Partial<Parameters<typeof readZipFiles>[1]>) => () =>
      readZipFiles(
        archive('cent.zip', files),
        { octetsMax: MO, totalMax: 100 * MO, fichiersMax: 100, ...limits },
        () => null,
      )
    expect(read({})()).toHaveLength(40)
    inflated.bytes = 0
    expect(read({ totalMax: 3 * MO })).toThrow(/octets ou plus une fois décompressés/)
    expect(inflated.bytes).toBeLessThanOrEqual(3 * MO + STEP_MAX)
    inflated.bytes = 0
    expect(read({ fichiersMax: 5 })).toThrow(/6 fichiers ou plus dans l’archive \(5 au plus\)/)
    expect(inflated.bytes).toBeLessThanOrEqual(5 * MO + STEP_MAX)
  })
})

describe('the archive of a source', () => {
  it.each([
    [null, 0],
    [10, MO],
  ])('an entry of 40 MB that says %s is refused while it is inflated', (dit, most) => {
    const path = archive('source.zip', { 'GEOJSON/x.geojson': zeros(40 * MO) }, dit)
    expect(() => readZipEntry(path, /geojson$/, 'x.geojson', MO)).toThrow(
      /source\.zip, GEOJSON\/x\.geojson : fichier refusé : .* octets (?:ou plus )?une fois décompressés/,
    )
    expect(inflated.bytes).toBeLessThanOrEqual(most + STEP_MAX)
  })

  it('a line that never ends is refused', () => {
    const path = archive('grille.zip', { 'grille.csv': zeros(40 * MO) })
    expect(() => eachZipLine(path, /csv$/, () => undefined)).toThrow(/caractères ou plus dans une ligne/)
    expect(inflated.bytes).toBeLessThanOrEqual(MO + STEP_MAX)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['a page', new TextEncoder().encode('<!doctype html>')],
    ['half of an archive', zipSync({ 'a.csv': LIEUX }).subarray(0, 60)],
  ])('%s is no archive', (_name, bytes) => {
    const path = inFolder('non.zip')
    writeFileSync(path, bytes)
    expect(() => readZipEntry(path, /csv$/, 'un CSV')).toThrow(/archive zip illisible/)
    expect(() => eachZipLine(path, /csv$/, () => undefined)).toThrow(/archive zip illisible/)
  })

  it('segments packed: a table that never ends its first row', async () => {
    const path = inFolder('zeros.csv.gz')
    // What follows the zeros is damaged: whoever reads to the end says that, not the row.
    writeFileSync(path, Buffer.concat([gzipSync(zeros(40 * MO)), Buffer.from('abîmé')]))
    await expect(readReseau([path])).rejects.toThrow(/octets sans fin de ligne, 4000000 au plus/)
  })

  it('Parquet: the rows that it announces are not believed', async () => {
    vi.mocked(parquetMetadata).mockReturnValueOnce({ num_rows: 10n ** 12n, schema: [] } as never)
    const make = vi.fn(() => ({}))
    await expect(readParquetColumns('carreaux.parquet', zeros(8), make)).rejects.toThrow(
      /1000000000000 lignes annoncées, 100000000 au plus/,
    )
    expect(make).toHaveBeenCalledTimes(1)
    expect(make).toHaveBeenCalledWith(0, new Set())
  })
})

it.each([
  ['says so', null],
  ['says that it is small', 10],
])('a workbook that inflates beyond its limit, and %s', async (_name, dit) => {
  const { readFileSync } = await import('node:fs')
  const path = archive('classeur.xlsx', { 'xl/worksheets/sheet1.xml': zeros(60 * MO) }, dit)
  const limits = { ...WORKBOOK_LIMITS, decompresseMax: 5 * MO, ratioMax: Number.POSITIVE_INFINITY }
  expect(unpackWorkbook(new Uint8Array(readFileSync(path)), limits)).toMatchObject({
    ok: false,
    raison: expect.stringMatching(/octets ou plus une fois décompressés/),
  })
  // Sixteen kilobytes a step.
  expect(inflated.bytes).toBeLessThanOrEqual(5 * MO + 2 * STEP_MAX)
})
