import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lieuDitOf, lieuxDitsFile } from '../../../geo/roads/lieux-dits.ts'
import { readOsmPbf } from '../../../geo/roads/osm-pbf.ts'
import { GENRES_LIEU_DIT } from '../../../src/dataset/streets-file.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { road, roadsPresent } from './open-roads.ts'
import { type PbfDraft, writePbf } from './write-pbf.ts'

const dir = tempDir('lieux-dits-')

const nodes: NonNullable<PbfDraft['nodes']> = [
  [1, 1.2, 45.8],
  [2, 1.21, 45.81, { place: 'hamlet', name: 'Le Bourg Neuf' }],
  [3, 1.22, 45.82, { shop: 'place' }],
  [4, 1.23, 45.83, { name: 'Les Ribes', place: 'quarter' }],
]

describe('nodes with tags', () => {
  it.each([
    ['dense', {}],
    ['plain', { plain: true }],
    ['coarser coordinates', { granularity: 10_000 }],
  ])('are read where they have the key: %s', (name, options) => {
    const path = join(dir, `${name}.osm.pbf`)
    writeFileSync(
      path,
      writePbf([
        { nodes, ...options },
        { nodes: [[9, 2, 46]], ...options },
      ]),
    )
    const found: unknown[] = []
    let all = 0
    readOsmPbf(path, {
      node: () => all++,
      nodeKey: 'place',
      taggedNode: (tags, ...at) => found.push([tags.get('place'), tags.get('name'), ...at]),
    })
    expect(all).toBe(5)
    expect(found).toEqual([
      ['hamlet', 'Le Bourg Neuf', 12_100_000, 458_100_000],
      ['quarter', 'Les Ribes', 12_300_000, 458_300_000],
    ])
  })

  it.runIf(roadsPresent)('of Geneva name its quarters', () => {
    const names = new Set<string>()
    readOsmPbf(road('geneva.osm.pbf'), {
      node: () => undefined,
      nodeKey: 'place',
      taggedNode: (tags, lon7, lat7) => {
        const found = lieuDitOf(tags, lon7 / 1e7, lat7 / 1e7)
        if (found !== null) names.add(`${found.genre} ${found.nom}`)
      },
    })
    for (const name of ['suburb Plainpalais', 'quarter La Servette', 'neighbourhood Sécheron']) {
      expect(names).toContain(name)
    }
    expect([...names].filter((name) => /square|city|state|undefined/.test(name))).toEqual([])
  })
})

describe('named places as published', () => {
  const of = (place: string, name: string, lon = 1.2) =>
    lieuDitOf(new Map(Object.entries({ place, name })), lon, 45.8)

  it('are those of a known kind with a name and a position', () => {
    expect(of('hamlet', ' Bray ')).toEqual({ nom: 'Bray', genre: 'hamlet', lon: 1.2, lat: 45.8 })
    for (const none of [of('city', 'Limoges'), of('hamlet', ' '), of('hamlet', 'Bray', 200)])
      expect(none).toBeNull()
  })

  it('are near, no commune, each once, the same in any order', () => {
    const all = [
      of('hamlet', 'Bray'),
      of('hamlet', 'Bray'),
      of('village', 'Couzeix'),
      of('village', 'Uzurat'),
      of('locality', 'Loin', 9),
    ].filter((one) => one !== null)
    const near = (lon: number) => lon < 5
    const file = lieuxDitsFile(all, near, new Set(['Couzeix']))
    expect(file).toEqual({
      genre: [GENRES_LIEU_DIT.indexOf('village'), GENRES_LIEU_DIT.indexOf('hamlet')],
      nom: ['Uzurat', 'Bray'],
      lon: [120_000, 120_000],
      lat: [4_580_000, 4_580_000],
    })
    expect(lieuxDitsFile([...all].reverse(), near, new Set(['Couzeix']))).toEqual(file)
  })
})
