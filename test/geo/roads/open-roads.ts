import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { OPEN_DATA_DIR } from '../../support/files/data-dirs.ts'

/** A handed road file. */
export const road = (name: string) => join(OPEN_DATA_DIR, 'roads', name)

/** Without ../shared/open-data there is nothing to read: the global setup says so. */
export const roadsPresent = existsSync(road('porto.osm.pbf'))
