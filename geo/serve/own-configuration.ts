import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CONFIGURATION_FILE } from '../../src/dataset/configuration/configuration.ts'
import { readOctets } from '../../src/dataset/configuration/read-octets.ts'

/** The folders of a page, and the file that remembers which configuration its last build took from `sources`. */
export interface Folders {
  /** `public/`. */
  readonly sources: string
  /** `dist/`, emptied by each build. */
  readonly dist: string
  readonly memoire: string
}

/**
 * Holds the configuration that was written in `dist`, by hand, with its logo: a build empties that folder, and would put the
 * one of `sources` in its place. What it returns is called after the build, even one that failed; it tells of what it put back.
 */
export function holdConfiguration(folders: Folders): (tell: (line: string) => void) => void {
  const { sources, dist, memoire } = folders
  const held = isOwn(folders) ? withLogo(dist) : []
  return (tell) => {
    mkdirSync(dist, { recursive: true })
    for (const { name, bytes } of held) writeFileSync(join(dist, name), bytes)
    const path = join(dist, CONFIGURATION_FILE)
    if (held.length > 0)
      return tell(
        `${path} n’est pas celui de ${sources} : il est gardé. Pour prendre celui de ${sources}, retirez-le.`,
      )
    const taken = read(path)
    mkdirSync(dirname(memoire), { recursive: true })
    writeFileSync(memoire, taken === null ? '' : hash(taken))
  }
}

/**
 * Whether `dist` holds the files of `sources` as they are now, by what is in them: one put back from a copy is older than the
 * build. `other`: files of `sources` that are not the page's.
 */
export function hasFilesOf(folders: Folders, other: readonly string[], under = ''): boolean {
  const { sources, dist } = folders
  return readdirSync(join(sources, under), { withFileTypes: true }).every((entry) => {
    const name = join(under, entry.name)
    if (other.includes(join(sources, name)) || (name === CONFIGURATION_FILE && isOwn(folders))) return true
    if (entry.isDirectory()) return hasFilesOf(folders, other, name)
    const built = read(join(dist, name))
    return built?.equals(readFileSync(join(sources, name))) === true
  })
}

/** True where `dist` holds neither the configuration of `sources` nor the one that its build took from there. */
function isOwn({ sources, dist, memoire }: Folders): boolean {
  const here = read(join(dist, CONFIGURATION_FILE))
  const source = read(join(sources, CONFIGURATION_FILE))
  if (here === null || source?.equals(here) === true) return false
  return hash(here) !== read(memoire)?.toString()
}

function withLogo(dist: string): { readonly name: string; readonly bytes: Buffer }[] {
  const said = readFileSync(join(dist, CONFIGURATION_FILE))
  const { logo } = readOctets(said).configuration
  const image = logo === '' ? null : read(join(dist, logo))
  return [
    { name: CONFIGURATION_FILE, bytes: said },
    ...(image === null ? [] : [{ name: logo, bytes: image }]),
  ]
}

const read = (path: string): Buffer | null => (existsSync(path) ? readFileSync(path) : null)
const hash = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')
