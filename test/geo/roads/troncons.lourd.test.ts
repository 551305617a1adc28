import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readTronconsCredit } from '../../../geo/publish/roads-credit.ts'
import { tellOneWayIslands } from '../../../geo/roads/one-way-islands.ts'
import { readReseau } from '../../../geo/roads/read-reseau.ts'
import { tempFolder } from '../../support/files/temp-folder.ts'
import { road, roadsPresent } from './open-roads.ts'

const { path: inFolder, write } = tempFolder()

const HEADER =
  'noeud_depart,lon_depart,lat_depart,noeud_arrivee,lon_arrivee,lat_arrivee,longueur_m,classe,vitesse_libre_kmh,sens,marche,velo,voiture,nom,acces'
// 0.001° of longitude at 45° are 78.8 m.
const GOOD = '1,1.260,45.000,2,1.261,45.000,100,residential,30,double,1,1,1,Rue Haute,'
const withRows = (...rows: string[]) => [HEADER, GOOD, ...rows].join('\n')

describe('tables of segments', () => {
  it.each([
    ['a table', () => write('a.csv', withRows())],
    ['a packed one', () => write('a.csv.gz', gzipSync(withRows()))],
    [
      'semicolons and decimal commas, after a byte-order mark',
      () => write('b.csv', `\uFEFF${withRows().replaceAll(/[,.]/g, (c) => (c === ',' ? ';' : ','))}`),
    ],
  ])('reads %s', async (_, path) => {
    const { network, remarques } = await readReseau([path()])
    expect([...network.edgeDm]).toEqual([1000])
    expect(network.names[network.edgeName[0]!]).toBe('Rue Haute')
    expect(network.cost.voiture.forward[0]).toBe(Math.round((36 * 100) / 28))
    expect(remarques).toEqual([])
  })

  it.each([
    ['2,1.261,45,3,x,45,100,residential,,double,1,1,1,,', 'position qui n’en est pas une'],
    ['2,1.261,45,3,181,45,100,residential,,double,1,1,1,,', 'position qui n’en est pas une'],
    ['2,1.261,45,3,1.262,45,,residential,,double,1,1,1,,', 'longueur absente, nulle ou négative'],
    ['2,1.261,45,3,1.262,45,NaN,residential,,double,1,1,1,,', 'longueur absente, nulle ou négative'],
    ['2,1.261,45,3,1.262,45,0,residential,,double,1,1,1,,', 'longueur absente, nulle ou négative'],
    ['2,1.261,45,3,1.262,45,-5,residential,,double,1,1,1,,', 'longueur absente, nulle ou négative'],
    ['2,1.261,45,3,1.262,45,100001,residential,,double,1,1,1,,', 'longueur de plus de 100 km'],
    ['2,1.261,45,3,1.262,45,77,residential,,double,1,1,1,,', 'longueur plus courte que la ligne droite'],
    ['2,1.261,45,3,1.262,45,100,residential,,inverse,1,1,1,,', 'sens ni « double » ni « direct »'],
    ['2,1.261,45,3,1.262,45,100,residential,,double,1,,1,,', 'marche, velo ou voiture ni 0 ni 1'],
  ])('leaves out %s', async (row, raison) => {
    const { network, remarques } = await readReseau([write('bad.csv', withRows(row))])
    expect(network.edgeDm).toHaveLength(1)
    expect(remarques).toEqual([`bad.csv : ${raison}, segment écarté (1 fois : ligne 3)`])
  })

  it('keeps hairpins, rounding below the straight line, and closed segments to itself', async () => {
    const rows = [
      '2,1.261,45,3,1.262,45,2280,residential,,double,1,1,1,,',
      '2,1.261,45,4,1.262,45.001,135,service,,direct,1,1,1,,',
      '2,1.261,45,5,1.262,44.999,150,service,,direct,0,0,0,,private',
    ]
    const { network, remarques } = await readReseau([write('hairpin.csv', withRows(...rows))])
    expect([...network.edgeDm]).toEqual([1000, 22_800, 1350])
    expect([...network.cost.voiture.backward].map((ds) => ds > 0)).toEqual([true, true, false])
    expect(remarques).toEqual([])
  })

  it('knows nodes without identifiers by six decimals of their position, not four', async () => {
    const rows = [
      ',1.26000,45,,1.26100,45,100,residential,,double,1,1,1,,',
      ',1.26100,45,,1.26200,45,100,residential,,double,1,1,1,,',
      ',1.26203,45,,1.26300,45,100,residential,,double,1,1,1,,',
    ]
    const { network } = await readReseau([write('sans.csv', [HEADER, ...rows].join('\n'))])
    expect([...network.edgeDm]).toEqual([2000, 1000])
  })

  it('reads a segment of two files once, and two alike of one file twice', async () => {
    const other = '2,1.261,45,3,1.262,45,100,residential,,double,1,1,1,Rue Basse,'
    const [a, b] = [write('0.csv', withRows(other, other)), write('1.csv', withRows(other))]
    const { network } = await readReseau([b, a])
    expect([...network.edgeDm]).toEqual([1000, 2000])
  })

  it('says what is missing, and which file is cut', async () => {
    await expect(readReseau([write('c.csv', 'a,b\n1,2\n')])).rejects.toThrow(
      /c\.csv : colonnes absentes : noeud_depart/,
    )
    await expect(readReseau([write('d.csv', HEADER)])).rejects.toThrow(/d\.csv : aucun segment/)
    await expect(readReseau([inFolder('absent.csv')])).rejects.toThrow(/absent\.csv : illisible/)
    await expect(readReseau([inFolder('absent.csv.gz')])).rejects.toThrow(/absent\.csv\.gz : illisible/)
    const packed = gzipSync(withRows(GOOD.repeat(1)))
    await expect(readReseau([write('e.csv.gz', packed.subarray(0, -12))])).rejects.toThrow(
      /e\.csv\.gz : fichier coupé/,
    )
    await expect(readReseau([write('f.csv.gz', withRows())])).rejects.toThrow(/f\.csv\.gz : fichier coupé/)
  })

  it('is credited as the file beside it says, and as the registry does where it says nothing', () => {
    const [a, b] = [write('a_troncons.csv.gz', ''), write('b_troncons.csv', '')]
    expect(readTronconsCredit([a])).toMatchObject({
      millesime: 'inconnue',
      licence: 'ODbL 1.0, sauf mention contraire du tableau',
    })
    const corse = readTronconsCredit([write('corse_troncons.csv.gz', '')])
    expect(corse).toMatchObject({ millesime: 'entre 2021 et 2024' })
    expect(corse.mention).toContain('OpenStreetMap')
    const ign = {
      source: 'IGN, BD TOPO',
      millesime: '2026-06',
      licence: 'Licence Ouverte 2.0',
      mention: '© IGN',
    }
    write('a_troncons.json', JSON.stringify(ign))
    expect(readTronconsCredit([a])).toEqual(ign)
    write('b_troncons.json', '{"millesime": "2025"}')
    expect(readTronconsCredit([a, b])).toMatchObject({ millesime: '2026-06 ; 2025' })
    for (const bad of [
      '',
      '[]',
      '"2025"',
      '{"millesime": 2025}',
      '{"millésime": "2025"}',
      '{"source": " "}',
    ]) {
      write('b_troncons.json', bad)
      expect(() => readTronconsCredit([b]), bad).toThrow(/b_troncons\.json : un objet JSON de textes attendu/)
    }
  })

  it('tells roads that one may only enter or only leave, with file, mode and place', async () => {
    const rows = [
      '2,1.261,45,1,1.260,45,100,residential,,double,1,1,1,Rue Haute,',
      '2,1.261,45,3,1.262,45,100,residential,,direct,1,1,1,Impasse,',
      '3,1.262,45,4,1.263,45,140,residential,,double,1,1,1,Cour,',
    ]
    const { network } = await readReseau([write('ile.csv', withRows(...rows))])
    const said =
      '2 tronçons où l’on ne peut qu’entrer ou que sortir (0,2 km, le plus long « Cour » à 45.00000, 1.26200)'
    expect(tellOneWayIslands(network, ['ile.csv'])).toEqual([
      `ile.csv : velo, ${said}, hors du réseau principal`,
      `ile.csv : voiture, ${said}, hors du réseau principal`,
    ])
  })

  it.runIf(roadsPresent)('reads all of Corsica', async () => {
    const { network, remarques } = await readReseau([road('corse_troncons.csv.gz')])
    expect(remarques).toEqual([])
    const km = network.edgeDm.reduce((sum, dm) => sum + dm, 0) / 10_000
    // The sum of `longueur_m` of the rows open to somebody, by awk.
    expect(km).toBeCloseTo(7727, 0)
  })
})
