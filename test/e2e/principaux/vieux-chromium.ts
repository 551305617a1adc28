/**
 * Chromium of years ago, from the npm registry: `node --import tsx test/e2e/principaux/vieux-chromium.ts` puts them in the
 * user's cache, once (about 60 MB each on the wire, 160 on the disk). They stay out of the project's packages.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

interface VieuxChromium {
  readonly version: number
  readonly paquet: string
  /** Of the packed program. */
  readonly sha256: string
}

/** The oldest that the page supports (January 2023, the last for Windows 7 and 8), and that of October 2023. */
export const VIEUX_CHROMIUM: readonly VieuxChromium[] = [
  {
    version: 109,
    paquet: '@sparticuz/chromium@109.0.6',
    sha256: '4093f192508602ec0fa01b47136a120546e636c5ead67c1852c86a35b444d886',
  },
  {
    version: 119,
    paquet: '@sparticuz/chromium@119.0.2',
    sha256: '1ae5d6923c913576c10586defdedb1e507541d81e7fdc595ef9930c889800ea3',
  },
]

const CACHE = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'a-portee')
const folderOf = ({ version }: VieuxChromium) => join(CACHE, `chromium-${version}`)

/** Its path; null where it was not fetched. */
export function findVieuxChromium(which: VieuxChromium): string | null {
  const path = join(folderOf(which), 'chromium')
  return existsSync(path) ? path : null
}

function fetchVieuxChromium(which: VieuxChromium): void {
  if (findVieuxChromium(which) !== null) return
  const { paquet, sha256 } = which
  mkdirSync(CACHE, { recursive: true })
  const folder = mkdtempSync(`${folderOf(which)}-`)
  try {
    // Neither the scripts of the package nor what it depends on are run.
    const args = ['install', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', paquet]
    const { status } = spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' })
    if (status !== 0) throw new Error(`${paquet} : npm install a échoué`)
    const packed = readFileSync(join(folder, 'node_modules/@sparticuz/chromium/bin/chromium.br'))
    const found = createHash('sha256').update(packed).digest('hex')
    if (found !== sha256) throw new Error(`${paquet} : empreinte ${sha256} attendue, ${found} reçue`)
    writeFileSync(join(folder, 'chromium'), brotliDecompressSync(packed), { mode: 0o755 })
    rmSync(join(folder, 'node_modules'), { recursive: true })
    renameSync(folder, folderOf(which))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const which of VIEUX_CHROMIUM) {
    fetchVieuxChromium(which)
    console.log(`Chromium ${which.version} : ${findVieuxChromium(which)}`)
  }
