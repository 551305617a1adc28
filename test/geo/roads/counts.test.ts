import { describe, expect, it } from 'vitest'
import { readOsmPbf } from '../../../geo/roads/osm-pbf.ts'
import { road, roadsPresent } from './open-roads.ts'

describe.runIf(roadsPresent)('the handed extracts', () => {
  // As `osmium fileinfo -e` (osmium-tool 1.15.0) counts them.
  it.each([
    ['andorra.osm.pbf', 69_644, 2_725, 74, '2013-05-28'],
    ['geneva.osm.pbf', 168_716, 32_636, 1_260, '2025-01-28'],
    ['liechtenstein.osm.pbf', 142_832, 15_247, 358, '2015-07-27'],
    ['pont_de_veyle.osm.pbf', 15_997, 2_061, 8, null],
    ['porto.osm.pbf', 347_944, 51_458, 357, '2015-06-06'],
    ['redon.osm.pbf', 10_392, 1_752, 69, null],
    ['saint_jean.osm.pbf', 3_889, 737, 3, null],
    ['porto_alegre/poa_osm.pbf', 43_264, 16_032, 23, null],
  ] as const)('%s: %i nodes, %i ways, %i relations', (name, nodes, ways, relations, date) => {
    expect(readOsmPbf(road(name), {})).toEqual({ counts: { nodes, ways, relations }, date })
    // Read, not only counted.
    const read = { nodes: 0, ways: 0 }
    readOsmPbf(road(name), {
      wayKeys: ['highway', 'building'],
      node: () => read.nodes++,
      way: () => read.ways++,
    })
    expect(read.nodes).toBe(nodes)
    expect(read.ways).toBeLessThanOrEqual(ways)
  })
})
