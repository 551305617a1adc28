import { DataError } from '../../src/dataset/data-error.ts'
import { DonneesPartielles } from '../../src/dataset/scope.ts'
import { listSeances } from './list-seances.ts'
import { MauvaisArgument } from './read-arguments.ts'

try {
  const { texte, remarques } = await listSeances(process.argv.slice(2))
  for (const remarque of remarques) console.error(remarque)
  process.stdout.write(texte)
} catch (error) {
  const badQuestion = error instanceof MauvaisArgument || error instanceof DonneesPartielles
  const prefix = error instanceof DonneesPartielles ? 'données partielles : ' : ''
  console.error(badQuestion || error instanceof DataError ? `${prefix}${error.message}` : error)
  process.exitCode = badQuestion ? 2 : 1
}
