import { listSeances } from './list-seances.ts'
import { failCommand } from './read-arguments.ts'

try {
  const { texte, remarques } = await listSeances(process.argv.slice(2))
  for (const remarque of remarques) console.error(remarque)
  process.stdout.write(texte)
} catch (error) {
  failCommand(error)
}
