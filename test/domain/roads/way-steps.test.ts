import { describe, expect, it } from 'vitest'
import type { Mode } from '../../../src/domain/common/mode.ts'
import { openRouter } from '../../../src/domain/roads/router.ts'
import { rueAvecArticle, sayChemin } from '../../../src/text/fr/chemin/chemin.ts'
import { at, drawNetwork, type WayDraft } from './road-builders.ts'

type Nodes = Parameters<typeof drawNetwork>[0]
function say(
  nodes: Nodes,
  ways: readonly WayDraft[],
  [from, to]: readonly [readonly [number, number], readonly [number, number]],
  mode: Mode = 'voiture',
): string[] {
  const found = openRouter(drawNetwork(nodes, ways)).find(mode, at(...from), at(...to))
  // Spaces that do not break are told apart elsewhere.
  return sayChemin(found?.steps ?? []).map((line) => line.replaceAll(/\s/g, ' '))
}
const street = (name: string, ...nodes: string[]): WayDraft => ({ nodes, tags: { name } })

describe('the way in words', () => {
  // A cross: four streets from its middle, north first.
  const cross: Nodes = { m: [0, 0], n: [0, 300], e: [300, 0], s: [0, -300], w: [-300, 0], ne: [300, 220] }

  it.each([
    ['e', [300, 0], 'puis à droite, la rue de l’Est (300 m).'],
    ['w', [-300, 0], 'puis à gauche, l’avenue de l’Ouest (300 m).'],
    ['n', [0, 300], 'puis tout droit, le chemin du Nord (300 m).'],
    ['ne', [300, 220], 'puis légèrement à droite, la D 12 (370 m).'],
  ] as const)('tells the turn at a crossing by its angle: %s', (_, to, expected) => {
    const ways = [
      street('Rue du Sud', 's', 'm'),
      street('Rue de l’Est', 'm', 'e'),
      street('Avenue de l’Ouest', 'm', 'w'),
      street('Chemin du Nord', 'm', 'n'),
      street('D 12', 'm', 'ne'),
    ]
    const lines = say(cross, ways, [[0, -300], to])
    expect(lines[0]).toBe('Prenez la rue du Sud (300 m),')
    expect(lines[1]).toBe(expected)
    expect(lines).toHaveLength(2)
  })

  it('says a corner of a street of one name at a crossing, and not its bends', () => {
    const bent: Nodes = { a: [0, 0], b: [200, 0], c: [200, 200], d: [400, 0] }
    const way = [
      [0, 0],
      [200, 200],
    ] as const
    const name = 'Rue Haute'
    expect(say(bent, [street(name, 'a', 'b', 'c')], way)).toEqual(['Prenez la rue Haute (400 m).'])
    const crossing = [street(name, 'a', 'b', 'c'), street('Rue Basse', 'b', 'd')]
    expect(say(bent, crossing, way)).toEqual([
      'Prenez la rue Haute (200 m),',
      'puis à gauche, la rue Haute (200 m).',
    ])
  })

  it('takes no turn from a piece so short that both its ends are published at one point', () => {
    const nodes: Nodes = { a: [0, 0], m: [200, 0], k: [200, 0], b: [400, 0], n: [200, 200], s: [200, -200] }
    const measured = (name: string, lengthM: number, ...path: string[]) => ({
      ...street(name, ...path),
      lengthM,
    })
    const ways = (after: string) => [
      measured('Rue Haute', 200, 'a', 'm'),
      measured('Rue Haute', 0.6, 'm', 'k'),
      measured(after, 200, 'k', 'b'),
      measured('Rue du Nord', 200, 'm', 'n'),
      measured('Rue du Sud', 200, 'k', 's'),
    ]
    const path = [
      [0, 0],
      [400, 0],
    ] as const
    expect(say(nodes, ways('Rue Haute'), path)).toEqual(['Prenez la rue Haute (400 m).'])
    expect(say(nodes, ways('Rue Basse'), path)).toEqual([
      'Prenez la rue Haute (200 m),',
      'puis tout droit, la rue Basse (200 m).',
    ])
    // The turn across it is told all the same.
    expect(
      say(nodes, ways('Rue Basse'), [
        [200, 200],
        [400, 0],
      ])[1],
    ).toBe('puis à gauche, la rue Basse (200 m).')
  })

  it('turns by where a street goes, not by the rounding of its first metre', () => {
    const nodes: Nodes = { a: [0, 0], m: [200, 0], p: [200, 1.1], b: [400, 3], s: [200, -200] }
    const ways = [street('Rue Haute', 'a', 'm'), street('Rue Basse', 'm', 'p', 'b'), street('Sud', 'm', 's')]
    expect(
      say(nodes, ways, [
        [0, 0],
        [400, 3],
      ]),
    ).toEqual(['Prenez la rue Haute (200 m),', 'puis tout droit, la rue Basse (200 m).'])
  })

  it('names a road by its number, else by its kind', () => {
    const nodes: Nodes = { a: [0, 0], b: [200, 0], c: [200, 300], d: [0, 300] }
    const ways = [
      street('D 941', 'a', 'b'),
      { nodes: ['b', 'c'], tags: { highway: 'track' } },
      { nodes: ['c', 'd'], tags: { highway: 'steps' } },
    ]
    expect(
      say(
        nodes,
        ways,
        [
          [0, 0],
          [0, 300],
        ],
        'marche',
      ),
    ).toEqual([
      'Prenez la D 941 (200 m),',
      'puis à gauche, le chemin (300 m),',
      'puis à gauche, l’escalier (200 m).',
    ])
  })

  it.each([
    ['', 'service', 'la voie de desserte'],
    ['', 'cycleway', 'la piste cyclable'],
    ['', 'ferry', 'le bac'],
    ['A 20', 'motorway', 'l’A 20'],
    ['Rua do Almada', 'residential', '« Rua do Almada »'],
    ['Impasse des Lilas', 'residential', 'l’impasse des Lilas'],
    ['Constructor', 'residential', '« Constructor »'],
    ['__proto__ 1', 'residential', '« __proto__ 1 »'],
  ] as const)('gives « %s » (%s) its article', (name, roadClass, expected) => {
    expect(rueAvecArticle({ name, roadClass, isRoundabout: false })).toBe(expected)
  })

  it('counts the exits of a roundabout that one may take, and adds its metres to the street it is left by', () => {
    // Driven anticlockwise from the south: east is the first exit, north the second, west the third.
    const ring: Nodes = {
      s: [0, -20],
      e: [20, 0],
      n: [0, 20],
      w: [-20, 0],
      south: [0, -300],
      east: [300, 0],
      north: [0, 300],
      west: [-300, 0],
    }
    const ways = (eastIn: string): WayDraft[] => [
      { nodes: ['s', 'e', 'n', 'w', 's'], tags: { junction: 'roundabout' } },
      street('Rue du Sud', 'south', 's'),
      { nodes: ['east', 'e'], tags: { name: 'Rue de l’Est', oneway: eastIn } },
      street('Rue du Nord', 'n', 'north'),
      street('Rue de l’Ouest', 'w', 'west'),
    ]
    const round = [
      [0, -300],
      [-300, 0],
    ] as const
    const expected = (exit: string) => [
      'Prenez la rue du Sud (280 m),',
      `au rond-point, ${exit} sortie, la rue de l’Ouest (370 m).`,
    ]
    const rounded = (lines: string[]) => lines.map((line) => line.replace(/\(36\d m\)/, '(370 m)'))
    expect(rounded(say(ring, ways('no'), round))).toEqual(expected('3e'))
    // An arm that only leads in is no exit.
    const back: WayDraft = street('Tour', 'north', 'east')
    expect(rounded(say(ring, [...ways('yes'), back], round))).toEqual(expected('2e'))
    // On foot one goes around either side: the exit says nothing, the turn does.
    expect(say(ring, ways('no'), round, 'marche')[1]).toMatch(/^puis à gauche, la rue de l’Ouest/)
  })
})
