import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerItineraire } from '../../../geo/cli/answer-itineraire.ts'
import { MauvaisArgument } from '../../../geo/cli/read-arguments.ts'
import { readCsvBack } from '../../../geo/read/csv.ts'
import { DataError } from '../../../src/dataset/read-file.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { runCli } from '../../support/run-cli.ts'
import { writePbf } from '../roads/write-pbf.ts'

const dir = tempDir('itineraire-')
let reseau: string[] = []
/** A street of 3 × 78.8 m west of Greenwich and a track by its side. */
const nodes = [1, 2, 3, 4, 5].map((id) => [id, -1.5 + id / 1000, 45] as const)
const ways = [
  { id: 1, refs: [1, 2, 3], tags: { highway: 'residential', name: 'Rue Haute' } },
  { id: 2, refs: [3, 4], tags: { highway: 'residential', ref: 'D 12', oneway: 'yes' } },
  { id: 3, refs: [4, 5], tags: { highway: 'track' } },
]
beforeAll(() => {
  writeFileSync(join(dir, 'rue.osm.pbf'), writePbf([{ nodes, ways }]))
  reseau = ['--reseau', join(dir, 'rue.osm.pbf')]
})
const ask = (...args: string[]) => answerItineraire(args)

describe('npm run itineraire', () => {
  it('gives metres, seconds, streets and the line, west of Greenwich too', () => {
    const { code, out, err } = runCli('itineraire.ts', [
      ...reseau,
      '--de',
      '-1.499,45',
      '--a',
      '-1.495,45',
      '--mode',
      'marche',
    ])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const answer = JSON.parse(out)
    expect(answer).toMatchObject({
      mode: 'marche',
      depart: { lon: -1.499, accesM: 0 },
      mention: '© les contributeurs d’OpenStreetMap (ODbL)',
    })
    expect(answer.metres).toBeCloseTo(4 * 78.85, 0)
    expect(answer.secondes).toBeCloseTo((answer.metres * 3.6) / 4, 0)
    expect(answer.rues.map(({ nom }: { nom: string }) => nom)).toEqual(['Rue Haute', 'D 12', 'chemin'])
    expect(answer.ligne.coordinates).toEqual(nodes.map(([, lon, lat]) => [lon, lat]))
  })

  it('says the same in words and as a table', async () => {
    const args = [...reseau, '--de', '-1.499,45', '--a', '-1.497,45', '--mode', 'voiture']
    expect((await ask(...args, '--format', 'texte')).texte).toBe(
      'En voiture : 160 m, 1 min par la route.\n  Prenez la rue Haute (160 m).\n© les contributeurs d’OpenStreetMap (ODbL)\n',
    )
    const { colonnes, lignes } = readCsvBack((await ask(...args, '--format', 'csv')).texte)
    const row = Object.fromEntries(colonnes.map((name, at) => [name, lignes[0]?.[at]]))
    expect(row).toMatchObject({
      mode: 'voiture',
      rues: 'Rue Haute',
      ligne: 'LINESTRING (-1.499 45, -1.498 45, -1.497 45)',
    })
  })

  it('answers pairs, keeps their other columns, and leaves empty what has no answer', async () => {
    const paires = join(dir, 'paires.csv')
    writeFileSync(
      paires,
      '\uFEFFnom;mode;lon_depart;lat_depart;lon_arrivee;lat_arrivee\r\nun;velo;-1,499;45;-1,498;45\r\n=2;avion;1;2;3;4\r\n',
    )
    const { texte, remarques } = await ask(...reseau, '--paires', paires)
    expect(readCsvBack(texte)).toEqual({
      colonnes: [
        'nom',
        'mode',
        'lon_depart',
        'lat_depart',
        'lon_arrivee',
        'lat_arrivee',
        'metres',
        'secondes',
      ],
      lignes: [
        ['un', 'velo', '-1,499', '45', '-1,498', '45', '78.9', '23.7'],
        ['=2', 'avion', '1', '2', '3', '4', '', ''],
      ],
    })
    expect(remarques).toEqual([
      'ligne 3 : mode « avion » non compris (attendu : marche, velo, voiture), paire laissée sans réponse',
    ])
  })

  it('reads pairs as people write them, and tells each that it cannot answer, by its line', async () => {
    const paires = join(dir, 'bizarre.csv')
    const rows = [
      'Lieu;Mode;mode;lon_depart;lat_depart;lon_arrivee;lat_arrivee;secondes',
      'Châtel;x; Vélo ;-1,499;45;-1.498;45;12',
      ';;;;;;;',
      'inversée;x;marche;45;-1,499;45;-1,498;',
      'vide;x;marche;-1,499;45;;45;',
      'loin;x;VOITURE;-1,499;45;-1.2;45;',
    ]
    writeFileSync(paires, Buffer.from(rows.join('\r\n'), 'latin1'))
    const { texte, remarques } = await ask(...reseau, '--paires', paires)
    const { colonnes, lignes } = readCsvBack(texte)
    expect(colonnes.slice(-2)).toEqual(['secondes', 'metres'])
    expect(lignes.map((cells) => [cells[0], ...cells.slice(-2)])).toEqual([
      ['Châtel', '23.7', '78.9'],
      ['inversée', '', ''],
      ['vide', '', ''],
      ['loin', '5500', '30600.5'],
    ])
    expect(remarques).toEqual([
      'la colonne « secondes » du fichier est remplacée par la réponse',
      expect.stringMatching(
        /^ligne 4 : le départ est à 7\s046 km de la route la plus proche de ce réseau : hors de lui \(attendu : la longitude, puis/,
      ),
      'ligne 5 : position non comprise (lon_arrivee «  », lat_arrivee « 45 »), paire laissée sans réponse',
    ])
  })

  it('answers nothing to a list of columns without a pair, and says so', async () => {
    const paires = join(dir, 'titres.csv')
    writeFileSync(paires, 'mode,lon_depart,lat_depart,lon_arrivee,lat_arrivee\n')
    const { texte, remarques } = await ask(...reseau, '--paires', paires)
    expect(texte.trim()).toBe('mode,lon_depart,lat_depart,lon_arrivee,lat_arrivee,metres,secondes')
    expect(remarques).toEqual([`« ${paires} » ne contient aucune paire`])
  })

  it('leaves a pair without any way empty, never 0: the mean of a column is that of the known', async () => {
    writeFileSync(join(dir, 'sentier.osm.pbf'), writePbf([{ nodes, ways: ways.slice(2) }]))
    const paires = join(dir, 'sans-chemin.csv')
    const header = 'mode,lon_depart,lat_depart,lon_arrivee,lat_arrivee'
    writeFileSync(paires, `${header}\nmarche,-1.496,45,-1.495,45\nvoiture,-1.496,45,-1.495,45\n`)
    const { texte } = await ask('--reseau', join(dir, 'sentier.osm.pbf'), '--paires', paires)
    const { colonnes, lignes } = readCsvBack(texte)
    const seconds = lignes.map((cells) => cells[colonnes.indexOf('secondes')])
    expect(seconds).toEqual(['71', ''])
  })

  it.each([
    [['--a', '1,2'], /^--de manque/],
    [['--de', '1;2', '--a', '1,2'], /^--de : « 1;2 » reçu/],
    [['--de', '1,2'], /^--a manque/],
    [['--de', '1,2', '--a', '200,2'], /^--a : « 200,2 » reçu/],
    [
      ['--de', '1,2', '--a', '1,2', '--mode', 'pied'],
      /^--mode : « pied » reçu ; attendu : marche, velo, voiture$/,
    ],
    [['--de', '1,2', '--a', '1,2', '--vitesse', '9'], /^argument non compris : « --vitesse »/],
    [
      ['--de', '1,2', '--a', '1,2', '--data', PILOTE_DIR],
      /n’ont pas de routes au départ demandé ; donnez un réseau/,
    ],
    [['--de', '1,2', '--a', '1,2', '--data', 'absent'], /^absent\/manifest\.json : fichier introuvable/],
    [['--de', '1,2', '--a', 'inconnu', '--data', PILOTE_DIR], /^--a : aucun lieu « inconnu »/],
    [['--de', '1,2', '--a', '1,2', '--reseau', 'absent.osm.pbf'], /^absent\.osm\.pbf : illisible/],
    [['--de', '1,2', '--a', '1,2', '--reseau', 'package.json'], /^package\.json : réseau attendu en/],
    [['--paires', 'absent.csv', '--reseau', 'x.osm.pbf'], /^--paires : « absent\.csv » ne peut pas être lu/],
    [['--paires', 'x.csv', '--mode', 'marche'], /^--paires ne va pas avec --mode/],
    [['--paires', 'rien.csv', '--reseau', 'rue.osm.pbf'], /^--paires : « .*rien\.csv » est vide$/],
    [['--de', '1,2', '--a', '1,2', '--reseau'], /^argument non compris : « --reseau » sans valeur$/],
    [['--de', '1,2', '--reseau', '--a', '1,2'], /^argument non compris : « --reseau » sans valeur$/],
    [['--de', '-1,499,45', '--a', '-1.497,45'], /^--de : « -1,499,45 » reçu ; .*le point pour les décimales/],
    [
      ['--de', '45,-1.499', '--a', '45,-1.497', '--reseau', 'rue.osm.pbf'],
      /^le départ est à .* km de la route la plus proche de ce réseau : hors de lui \(attendu : la longitude/,
    ],
    [
      ['--de', '-1.499,45', '--a', '-1.499,45.6', '--reseau', 'rue.osm.pbf'],
      /^l’arrivée est à 67 km de la route/,
    ],
    [
      ['--paires', 'une.csv', '--data', PILOTE_DIR],
      /n’ont pas de routes au départ demandé ; donnez un réseau/,
    ],
  ])('refuses %j in one line', async (args, expected) => {
    writeFileSync(join(dir, 'rien.csv'), ' \n')
    writeFileSync(
      join(dir, 'une.csv'),
      'mode,lon_depart,lat_depart,lon_arrivee,lat_arrivee\nmarche,1,2,3,4\n',
    )
    const inDir = args.map((arg) => (/^(rien|une|rue)\./.test(arg) ? join(dir, arg) : arg))
    const refused = await ask(...inDir).catch((error: unknown) => error)
    expect(refused instanceof MauvaisArgument || refused instanceof DataError).toBe(true)
    expect((refused as Error).message).toMatch(expected)
    expect((refused as Error).message).not.toContain('\n')
  })

  it('exits with 2, one line on stderr and nothing on stdout', () => {
    const { code, out, err } = runCli('itineraire.ts', [
      '--de',
      '1,2',
      '--a',
      '1,2',
      '--reseau',
      'absent.osm.pbf',
    ])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(/^absent\.osm\.pbf : illisible [^\n]*\n$/)
  })

  it('helps', async () => {
    expect((await ask('--help')).texte).toContain('--reseau FICHIER')
  })
})
