import { type Tableau, writeBrut } from '../../src/domain/tables/tableau.ts'

/**
 * Gives help and stops, exit 0, when it is asked for, and survives a reader that has had enough: `… | head` closes the
 * pipe, which is no failure. Called first by each command.
 */
export function startCommand(aide: string, argv: readonly string[] = process.argv.slice(2)): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
  if (!argv.includes('--help') && !argv.includes('-h')) return
  process.stdout.write(`${aide.trimEnd()}\n`)
  process.exit(0)
}

/** A table in the machine form, for a pipe: as the page exports it, without the mark that spreadsheets want first. */
export const printCsv = (tableau: Tableau): string => writeBrut(tableau).replace(/^\ufeff/, '')
