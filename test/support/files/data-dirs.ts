import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Not `new URL(…, import.meta.url)`: in tests of views it is an address of the page.
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../../..')
/** Built before the tests by build-data.ts. */
export const PILOTE_DIR = join(ROOT, 'test/.data/pilote')
/** All France, built where the open data are. */
export const FRANCE_DIR = join(ROOT, 'test/.data/france')
/** Made-up Frances, one folder for each number of cells, published by test/e2e/serve.ts. */
export const generatedDir = (cells: number) => join(ROOT, 'test/.data/generee', String(cells))
export const OPEN_DATA_DIR = join(ROOT, '../shared/open-data')
