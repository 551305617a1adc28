import { AIDE_SEANCES } from './aide.ts'
import { listSeances } from './list-seances.ts'
import { runCommand } from './read-arguments.ts'

await runCommand(AIDE_SEANCES, listSeances)
