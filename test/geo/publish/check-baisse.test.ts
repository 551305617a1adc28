import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkBaisse } from '../../../geo/publish/controles/check-baisse.ts'
import { fileAnomalies } from '../../../geo/publish/file-anomalies.ts'
import { SCHEMA_VERSION } from '../../../src/dataset/check-shape.ts'
import { compactLieu } from '../../../src/dataset/lieux-file.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import { atelierExemple } from '../../support/examples/atelier-exemple.ts'
import { tempDir } from '../../support/files/temp-folder.ts'

const dir = tempDir('baisse-')

const CONTOURS = 195
const compact = compactLieu({ ...LIEU_VIDE, id: 'a', longitude: 1.2, latitude: 45.8 })
const built = (
  counts: Readonly<Record<string, number>>,
  ateliers: Readonly<Record<string, number>> = {},
  jeu = 'reseau',
  lues: Readonly<Record<string, number>> = {},
) => ({
  jeu,
  bilan: Object.entries(lues).map(([source, n]) => ({ source, lues: n, gardees: n })),
  lieuxPar: new Map(
    Object.entries(counts).map(([departement, n]) => [
      departement,
      { departement, lieux: new Array(n).fill(compact), voisins: [] },
    ]),
  ),
  contours: new Map(Object.keys(counts).map((code) => [code, new Array(CONTOURS).fill(null)])),
  ateliersPar: new Map(
    Object.entries(ateliers).map(([code, n]) => [code, Array.from({ length: n }, () => atelierExemple())]),
  ),
})
const publish = (
  counts: Readonly<Record<string, number>>,
  ateliers: Readonly<Record<string, number>> = {},
  jeu = 'reseau',
) =>
  writeFileSync(
    join(dir, 'manifest.json'),
    JSON.stringify({
      jeu,
      bilan: [
        { source: 'ateliers/23096.ics', lues: 9, gardees: 9 },
        { source: 'ajouts/essai.csv', lues: 3, gardees: 0 },
      ],
      departements: Object.entries(counts).map(([code, lignes]) => ({
        code,
        lieux: { lignes },
        communes: { lignes: CONTOURS },
        ateliers: code in ateliers ? { lignes: ateliers[code] } : null,
      })),
    }),
  )

describe('a build does not replace much more than it brings', () => {
  it.each<[string, Record<string, number>, Record<string, number>, RegExp]>([
    ['no place at all', { 87: 20 }, { 87: 0 }, /aucun lieu ; rien n’est remplacé \(--accepter-baisse/],
    ['no place, elsewhere', { 87: 20 }, { 23: 0 }, /aucun lieu/],
    ['more than a tenth fewer', { 87: 20, 23: 10 }, { 87: 20, 23: 6 }, /26 lieux, contre 30 dans les mêmes/],
  ])('%s is refused', (_, before, now, message) => {
    publish(before)
    expect(() => checkBaisse(dir, built(now))).toThrow(message)
  })

  it.each<[string, Record<string, number>, Record<string, number>]>([
    ['a tenth fewer', { 87: 20 }, { 87: 18 }],
    ['one département of two', { 87: 20, 23: 10 }, { 23: 10 }],
    ['no place where there was none', { 988: 0 }, { 988: 0 }],
  ])('%s passes', (_, before, now) => {
    publish(before)
    expect(() => checkBaisse(dir, built(now))).not.toThrow()
  })

  it('an outline of a commune that is missing is refused: those who live there would be counted nowhere', () => {
    publish({ 87: 20, 23: 10 })
    const now = built({ 87: 20, 23: 10 })
    const contours = new Map([...now.contours, ['87', new Array(CONTOURS - 1).fill(null)] as const])
    expect(() => checkBaisse(dir, { ...now, contours })).toThrow(
      /: 194 contours de communes dans le département 87, contre 195 la fois d’avant ; rien n’est remplacé/,
    )
    // The example has outlines of its own, and real data take its place; a new commune takes nothing away.
    publish({ 87: 20, 23: 10 }, {}, 'pilote')
    expect(() => checkBaisse(dir, { ...now, contours })).not.toThrow()
    publish({ 87: 20 })
    expect(() =>
      checkBaisse(dir, { ...now, contours: new Map([['87', new Array(CONTOURS + 1).fill(null)]]) }),
    ).not.toThrow()
  })

  it('workshops that had lines and have none any more are refused, as of a file emptied by mistake', () => {
    publish({ 87: 20, 23: 10 }, { 87: 6 })
    expect(() => checkBaisse(dir, built({ 87: 20, 23: 10 }, {}))).toThrow(
      /aucun atelier, contre 6 lignes d’ateliers dans les mêmes départements ; rien n’est remplacé/,
    )
  })

  it.each<[string, Record<string, number>, Record<string, number>, string]>([
    ['one line of six', { 87: 20 }, { 87: 1 }, 'reseau'],
    ['those of a département that is not built', { 23: 10 }, {}, 'reseau'],
    ['those of the example, when real data take its place', { 87: 20 }, {}, 'pilote'],
  ])('workshops: %s passes', (_, now, ateliers, jeu) => {
    publish({ 87: 20, 23: 10 }, { 87: 6 }, jeu)
    expect(() => checkBaisse(dir, built(now, ateliers))).not.toThrow()
  })

  it('a file that gave something and gives nothing to read is refused by its name; one that is gone, or gave nothing, passes', () => {
    const now =
      (lues: Readonly<Record<string, number>>, jeu = 'reseau') =>
      () =>
        checkBaisse(dir, built({ 87: 20 }, { 87: 6 }, jeu, lues))
    publish({ 87: 20 }, { 87: 6 })
    expect(now({ 'ateliers/23096.ics': 0, 'ateliers/23001.ics': 8 })).toThrow(
      /rien à lire dans ateliers\/23096\.ics, contre 9 lignes gardées la fois d’avant ; rien n’est remplacé \(--accepter/,
    )
    expect(now({ 'ateliers/23096.ics': 1 })).not.toThrow()
    expect(now({ 'ateliers/23001.ics': 0, 'ajouts/essai.csv': 0 })).not.toThrow()
    expect(now({ 'ateliers/23096.ics': 0 }, 'pilote')).not.toThrow()
  })

  it('a column that many places filled and none does any more is refused by its name', () => {
    const silent = built({ 87: 25 })
    const saying = compactLieu({ ...LIEU_VIDE, id: 'a', longitude: 1.2, latitude: 45.8, frais: ['Gratuit'] })
    const withSaying = (n: number, all = 25) => [
      ...new Array(n).fill(saying),
      ...new Array(all - n).fill(compact),
    ]
    const publishLieux = (n: number, over: object = {}) => {
      writeFileSync(join(dir, 'lieux.json'), JSON.stringify({ lieux: withSaying(n) }))
      const departements = [{ code: '87', lieux: { lignes: 25, chemin: 'lieux.json' } }]
      writeFileSync(
        join(dir, 'manifest.json'),
        JSON.stringify({ schemaVersion: SCHEMA_VERSION, jeu: 'reseau', departements, ...over }),
      )
    }
    publishLieux(25)
    expect(() => checkBaisse(dir, silent)).toThrow(
      /plus rien dans la colonne « frais_a_charge », que 25 lieux remplissaient la fois d’avant \(renommée/,
    )
    const few = new Map([['87', { departement: '87', lieux: withSaying(1), voisins: [] }]])
    expect(() => checkBaisse(dir, { ...silent, lieuxPar: few })).not.toThrow()
    // Few places may all change their mind; another format, or the example, says other things.
    publishLieux(19)
    expect(() => checkBaisse(dir, silent)).not.toThrow()
    publishLieux(25, { schemaVersion: SCHEMA_VERSION + 1 })
    expect(() => checkBaisse(dir, silent)).not.toThrow()
    publishLieux(25, { jeu: 'pilote' })
    expect(() => checkBaisse(dir, silent)).not.toThrow()
  })

  it('nothing published, or nothing that can be read, is nothing to lose', () => {
    expect(() => checkBaisse(join(dir, 'ailleurs'), built({ 87: 0 }))).not.toThrow()
    writeFileSync(join(dir, 'manifest.json'), '{')
    expect(() => checkBaisse(dir, built({ 87: 0 }))).not.toThrow()
  })
})

describe('what is odd in the file as a whole', () => {
  it('is told on line 0: its problems, each heading not read, and where a position may hide', () => {
    const found = fileAnomalies(['2 caractères perdus'], ['Température', 'geom_point'], false)
    expect(found.map((a) => [a.ligne, a.champ, a.valeur, /position/.test(a.raison)])).toEqual([
      [0, 'fichier', '', false],
      [0, 'colonne', 'Température', false],
      [0, 'colonne', 'geom_point', true],
    ])
  })
})
