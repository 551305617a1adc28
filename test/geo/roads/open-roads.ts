import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

/** A handed road file. */
export const road = (name: string) => join(OPEN_DATA_DIR, 'roads', name)

/** Handed networks of several countries, by their files. */
export const EXTRAITS = [
  'corse_troncons.csv.gz',
  'pont_de_veyle.osm.pbf',
  'redon.osm.pbf',
  'saint_jean.osm.pbf',
  'liechtenstein.osm.pbf',
  'porto.osm.pbf',
  'geneva.osm.pbf',
  'porto_alegre/poa_osm.pbf',
  'andorra.osm.pbf',
] as const

/** Without ../shared/open-data there is nothing to read: the global setup says so. */
export const roadsPresent = existsSync(road('porto.osm.pbf'))
