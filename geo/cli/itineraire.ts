import { DataError } from '../../src/dataset/read-file.ts'
import { answerItineraire } from './answer-itineraire.ts'
import { AIDE } from './itineraire-arguments.ts'
import { startCommand } from './print.ts'
import { MauvaisArgument } from './read-arguments.ts'

startCommand(AIDE)
try {
  const { texte, remarques } = await answerItineraire(process.argv.slice(2))
  for (const remarque of remarques) console.error(remarque)
  process.stdout.write(texte)
} catch (error) {
  // A network file that cannot be read is a wrong argument too: somebody named it.
  const known = error instanceof MauvaisArgument || error instanceof DataError
  console.error(known ? error.message : error)
  process.exitCode = known ? 2 : 1
}
