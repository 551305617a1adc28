import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDataset } from '../../../geo/cli/build.ts'
import { readBuildOptions, withAdressePublique } from '../../../geo/cli/build-options.ts'
import { MauvaisArgument } from '../../../geo/cli/read-arguments.ts'
import { CACHE_DIR } from '../../../geo/feeds/network.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { OPEN_DATA_DIR, PILOTE_DIR, ROOT } from '../../support/files/data-dirs.ts'
import { damagesOf, readManifest } from '../../support/files/publication.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('construction-')

const silent = () => undefined
const run = (script: string, ...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { cwd: ROOT, encoding: 'utf8' })
const undated = (out: string) => ({ ...readManifest(out), construitLe: '' })

describe('the pilot build', () => {
  it('twice, in two folders, gives the same manifest but for its date, so the same files', async () => {
    const [a, b] = [join(dir, 'a'), join(dir, 'b')]
    for (const out of [a, b])
      await buildDataset({ feed: { type: 'pilote' }, departements: 'tous', out, log: silent })
    expect(undated(a)).toEqual(undated(b))
    expect(damagesOf(a)).toEqual([])
  })

  it('end to end: npm run geo, then the command line answers from what it wrote', () => {
    const out = join(dir, 'commande')
    const built = run('geo/cli/build.ts', '--pilote', '--out', out)
    expect([built.status, built.stderr]).toEqual([0, ''])
    expect(built.stdout).toMatch(/source +lues +gardées +signalées +rejetées/)
    const args = ['--data', out, '--territoire', 'epci:200071082', '--distance', '3000', '--offre', 'lieux']
    const asked = run('geo/cli/couverture.ts', ...args, '--par', 'commune')
    expect([asked.status, asked.stderr]).toEqual([0, ''])
    const rapport = JSON.parse(asked.stdout)
    const { totale, atteinte, inconnue, nonAtteinte } = rapport.population
    expect(atteinte + inconnue + nonAtteinte).toBe(totale)
    expect(rapport.communes.total).toBe(21)
    expect(rapport.zones).toHaveLength(21)
    for (const key of ['atteinte', 'population'] as const)
      expect(rapport.zones.reduce((n: number, z: Record<string, number>) => n + (z[key] ?? 0), 0)).toBe(
        key === 'population' ? totale : atteinte,
      )
    // The three départements are there in part only: asking for one is refused, not answered in part.
    const partial = run(
      'geo/cli/couverture.ts',
      '--data',
      out,
      '--territoire',
      'departement:87',
      '--distance',
      '5000',
    )
    expect(partial.status).toBe(2)
    expect(partial.stderr).toMatch(/^données partielles : .*87.*\n$/)
    expect(partial.stdout).toBe('')
  })

  it('holds commune 87085 and EPCI 200071082 in full, no département (decisions.md 8)', () => {
    const { complets } = readManifest(PILOTE_DIR)
    expect(complets).toMatchObject({ france: false, regions: [], departements: [], epci: ['200071082'] })
    expect(complets.communes).toContain('87085')
  })
})

describe('the arguments of npm run geo', () => {
  const read = (...argv: string[]) => readBuildOptions(argv, {}, silent)

  it.each([
    [['--departement', '99'], /code de département attendu .* « 99 » reçu/],
    [['--departement', '87,'], /« » reçu|« {2}» reçu/],
    [['--departement', '20'], /« 20 » reçu/],
    [['--departement', '970'], /« 970 » reçu/],
    [['--pilote', '--departement', '87'], /le jeu pilote est un tout/],
    [['--pilote', '--from', 'x'], /--from et --pilote/],
    [['--from', 'x', '--cache', 'y'], /--cache et --routes .* réseau/],
    [['--pilote', '--routes'], /--routes ne vont qu’avec le réseau/],
    [
      ['--pilote', '--adresse', 'ville.example'],
      /--adresse : une adresse http\(s\) attendue.*« ville.example » reçu/,
    ],
    [['--pilote', '--adresse', 'https://ville.example/?x'], /sans « \? » ni « # »/],
    [['--pilote', '--commune', '03185'], /ne vont qu’avec --ajouts/],
    [['--pilote', '--ajouts', 'x', '--commune', 'Montluçon'], /--commune : un code INSEE attendu/],
    [['--pilote', '--ajouts', 'x', '--du', 'lundi'], /--du : « lundi » reçu/],
    [['--pilote', '--ajouts', 'x', '--du', '2026-12-01', '--au', '2026-11-01'], /est avant --du/],
    [
      ['--pilote', '--ajouts', 'x', '--rythme', 'mois'],
      /--rythme : « mois » reçu ; attendu : semaine, quinzaine/,
    ],
    [['--form', 'x'], /argument non compris : « --form »/],
    [['87'], /argument non compris : « 87 »/],
    [['--from'], /argument non compris/],
  ])('%j is refused with one line', (argv, message) => {
    expect(() => read(...argv)).toThrow(MauvaisArgument)
    expect(() => read(...argv)).toThrow(message)
    expect(() => read(...argv)).not.toThrow('\n')
  })

  it('the public address ends with a slash', () => {
    expect(read('--pilote', '--adresse', 'https://ville.example/carte').adresse).toBe(
      'https://ville.example/carte/',
    )
    expect(read('--pilote')).not.toHaveProperty('adresse')
  })

  it('the public address is that of configuration.json where the command line says none', () => {
    const dir = mkdtempSync(join(tmpdir(), 'adresse-'))
    const told: string[] = []
    const asked = (...argv: string[]) =>
      readBuildOptions(['--pilote', ...argv], {}, (line) => told.push(line))
    const say = (adressePublique: string) =>
      writeFileSync(join(dir, 'configuration.json'), JSON.stringify({ nom: 'x', adressePublique }))
    expect(withAdressePublique(asked(), dir)).not.toHaveProperty('adresse')
    say('')
    expect(withAdressePublique(asked(), dir)).not.toHaveProperty('adresse')
    say('https://ville.example/carte/')
    expect(withAdressePublique(asked(), dir).adresse).toBe('https://ville.example/carte/')
    expect(withAdressePublique(asked('--adresse', 'https://autre.example/'), dir).adresse).toBe(
      'https://autre.example/',
    )
    expect(told).toEqual([])
    say('ville.example')
    expect(withAdressePublique(asked(), dir)).not.toHaveProperty('adresse')
    expect(told.join()).toMatch(/adressePublique : "ville.example" reçu/)
    rmSync(dir, { recursive: true })
  })

  it('a wrong mirror is refused', () => {
    expect(() => readBuildOptions([], { GEO_MIROIR: 'file:///etc' }, silent)).toThrow(/GEO_MIROIR.*file/)
  })

  it('codes are taken once each, in order, in capitals; the network is the default', () => {
    expect(read('--from', 'x', '--departement', '87, 2a,03,87')).toMatchObject({
      feed: { type: 'dossier', dir: 'x' },
      departements: ['03', '2A', '87'],
    })
    expect(read()).toMatchObject({
      feed: { type: 'reseau', cache: CACHE_DIR, miroir: null },
      departements: 'tous',
    })
  })

  it('a drop may be accepted whatever the feed', () => {
    for (const feed of [['--pilote'], ['--from', 'x'], []])
      expect(read(...feed, '--accepter-baisse')).toMatchObject({ accepterBaisse: true })
    expect(read('--pilote').accepterBaisse).toBeUndefined()
  })

  it('what the page asks for its files is asked by options, left out as it leaves it', () => {
    expect(read('--pilote', '--ajouts', 'x').pourAjouts).toBeUndefined()
    const all = [
      '--territoire',
      'epci:200071082',
      '--commune',
      '03185',
      '--rythme',
      'quinzaine',
      '--confirme',
    ]
    expect(
      read('--pilote', '--ajouts', 'x', ...all, '--du', '2026-12-01', '--vacances', 'ouvert'),
    ).toMatchObject({
      ajouts: 'x',
      pourAjouts: {
        territoire: { type: 'epci', code: '200071082' },
        commune: '03185',
        rythme: 'quinzaine',
        vacances: 'ouvert',
        du: civilDate(2026, 12, 1),
        confirme: true,
      },
    })
  })

  it('exit code 2, the line and the usage on stderr', () => {
    const { status, stderr, stdout } = run('geo/cli/build.ts', '--departement', '99')
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^--departement : .*99.*\nUtilisation : /)
  })
})

describe('a build that cannot be done', () => {
  it('names every file a folder lacks', async () => {
    mkdirSync(join(dir, 'vide/places'), { recursive: true })
    writeFileSync(join(dir, 'vide/places/lieux_national.csv'), 'id\n')
    const build = (from: string) =>
      buildDataset({
        feed: { type: 'dossier', dir: from },
        departements: 'tous',
        out: join(dir, 'o'),
        log: silent,
      })
    await expect(build(join(dir, 'vide'))).rejects.toThrow(
      /absents :\n {2}- communes : .*\n {2}- departements.*\n {2}- zonages.*\n {2}- population.*\n {2}- qpv/,
    )
    await expect(build(join(dir, 'nulle part'))).rejects.toThrow(/« .*nulle part » : introuvable/)
  })
})

describe.runIf(existsSync(OPEN_DATA_DIR))('the build of one département from the open data', () => {
  const build = (from: string, out: string) =>
    buildDataset({ feed: { type: 'dossier', dir: from }, departements: ['87'], out, log: silent })

  /** The open data by links, with one file replaced. */
  function damaged(name: string, file: string, content: string | Uint8Array): string {
    const from = join(dir, `abime-${name}`)
    for (const folder of ['places', 'communes', 'zonages', 'population', 'qpv'])
      cpSync(join(OPEN_DATA_DIR, folder), join(from, folder), {
        recursive: true,
        filter: (path) =>
          !path.endsWith('.parquet') && !path.endsWith('.topojson') && !path.endsWith('national.csv'),
      })
    for (const big of [
      'places/lieux_national.csv',
      'communes/communes_metropole_2026.topojson',
      'communes/communes_drom_2026.topojson',
      'population/france_1km_census2021.parquet',
    ])
      if (big !== file) symlinkSync(join(OPEN_DATA_DIR, big), join(from, big))
    mkdirSync(dirname(join(from, file)), { recursive: true })
    rmSync(join(from, file), { force: true })
    writeFileSync(join(from, file), content)
    return from
  }
  const start = (file: string, bytes: number) => readFileSync(join(OPEN_DATA_DIR, file)).subarray(0, bytes)

  it.each<[string, string, () => string | Uint8Array, RegExp]>([
    [
      'topojson',
      'communes/communes_metropole_2026.topojson',
      () => start('communes/communes_drom_2026.topojson', 5000),
      /metropole_2026.topojson : JSON attendu, illisible/,
    ],
    [
      'objets',
      'communes/communes_metropole_2026.topojson',
      () => '{"type":"Topology","objects":{},"arcs":[]}',
      /TopoJSON avec un objet « communes » attendu/,
    ],
    [
      'parquet',
      'population/france_1km_census2021.parquet',
      () => start('population/france_1km_census2021.parquet', 90_000),
      /census2021.parquet : fichier Parquet illisible/,
    ],
    ['lieux-zip', 'places/lieux_national.csv', () => 'PK\x03\x04xxxx', /lieux_national.csv : fichier refusé/],
    ['lieux-vide', 'places/lieux_national.csv', () => '', /lieux_national.csv : fichier vide/],
    [
      'lieux-guillemet',
      'places/lieux_national.csv',
      () => 'id,nom,latitude,longitude\n1,"Maison,45.8,1.2\n',
      /guillemets mal fermés/,
    ],
    [
      'zonages',
      'zonages/communes_zonages.csv',
      () => 'code;nom\n87085;Limoges\n',
      /communes_zonages.csv : colonnes attendues absentes : code_insee/,
    ],
    [
      'qpv',
      'qpv/qpv2024_pilotes.geojson',
      () => '{"type":"Feature"}',
      /qpv2024_pilotes.geojson : FeatureCollection attendue, « Feature » trouvé/,
    ],
  ])(
    'a damaged file (%s) stops it, says which and why, and the good data stay',
    async (name, file, content, message) => {
      const out = join(dir, 'reste')
      if (!existsSync(out)) cpSync(PILOTE_DIR, out, { recursive: true })
      const before = readFileSync(join(out, 'manifest.json'), 'utf8')
      await expect(build(damaged(name, file, content()), out)).rejects.toThrow(message)
      expect(readFileSync(join(out, 'manifest.json'), 'utf8')).toBe(before)
      expect(damagesOf(out)).toEqual([])
    },
  )
})
