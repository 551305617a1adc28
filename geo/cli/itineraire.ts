import { DataError } from '../../src/dataset/read-file.ts'
import { answerItineraire } from './answer-itineraire.ts'
import { AIDE } from './itineraire-arguments.ts'
import { MauvaisArgument, runCommand } from './read-arguments.ts'

await runCommand(AIDE, async (argv) => {
  try {
    return await answerItineraire(argv)
  } catch (error) {
    // A network file that cannot be read is a wrong argument too: somebody named it.
    throw error instanceof DataError ? new MauvaisArgument(error.message) : error
  }
})
