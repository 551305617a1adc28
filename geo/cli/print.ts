import { type Tableau, writeBrut } from '../../src/domain/tables/tableau.ts'

/** What `package.json` asks for; on an older one the first thing to fail would be a package, in words of its own. */
const NODE = [20, 19] as const

/**
 * Gives help and stops, exit 0, when it is asked for, and survives a reader that has had enough: `… | head` closes the
 * pipe, which is no failure. Stops where Node.js is too old. Called first by each command.
 */
export function startCommand(aide: string, argv: readonly string[] = process.argv.slice(2)): void {
  const old = sayOldNode(process.versions.node)
  if (old !== null) {
    console.error(old)
    process.exit(1)
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  if (!argv.includes('--help') && !argv.includes('-h')) return
  process.stdout.write(`${aide.trimEnd()}\n`)
  process.exit(0)
}

/** Why this version of Node.js is too old, or null. */
export function sayOldNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < NODE[0] || (major === NODE[0] && minor < NODE[1])
  return isOld ? `Node.js ${NODE.join('.')} ou plus récent attendu, ${version} reçu (node --version)` : null
}

/** A table in the machine form, for a pipe: as the page exports it, without the mark that spreadsheets want first. */
export const printCsv = (tableau: Tableau): string => writeBrut(tableau).replace(/^\ufeff/, '')
