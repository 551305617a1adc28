import { AIDE_SEANCES } from './aide.ts'
import { listSeances } from './list-seances.ts'
import { startCommand } from './print.ts'
import { failCommand } from './read-arguments.ts'

startCommand(AIDE_SEANCES)
try {
  const { texte, remarques } = await listSeances(process.argv.slice(2))
  for (const remarque of remarques) console.error(remarque)
  process.stdout.write(texte)
} catch (error) {
  failCommand(error)
}
