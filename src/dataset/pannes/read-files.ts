import { fetchBytes } from '../fetch-bytes.ts'
import { fetchOrKept } from '../garde/fetch-or-kept.ts'
import { parseJson, type ReadBytes } from '../read-file.ts'
import { readDelai, setDelai } from './delai.ts'

const FILE = 'configuration.json'
let followed = ''

/** How the page and its workers read the files below an address: within the time that the configuration gives each. */
export function readFiles(base: string): ReadBytes {
  if (followed !== base) void followDelai(base)
  followed = base
  return fetchOrKept(base)
}

/** Takes the limit of the configuration beside the data; where it cannot be read, the usual one holds. */
export async function followDelai(base: string): Promise<void> {
  const bytes = await fetchBytes(new URL('../', base).href)(FILE).catch(() => null)
  try {
    setDelai(bytes && readDelai(parseJson(FILE, bytes)))
  } catch {
    setDelai(null)
  }
}
