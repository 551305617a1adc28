import { readFile, stat } from 'node:fs/promises'
import loadHighs from 'highs'
import { PlancherImpossible } from '../../src/domain/plan/prove.ts'
import { MoyensIllisibles } from '../../src/domain/plan/read-fields.ts'
import { readInstance } from '../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../src/domain/plan/solve-plan.ts'
import { sayMoyensIllisibles, sayPlancherImpossible } from '../../src/text/plan/moyens.ts'
import { type NomsPlan, sayPlan } from '../../src/text/plan/plan.ts'
import { AIDE_PLANIFIER } from './aide.ts'
import { MauvaisArgument, oneOf, parseOptions, readNumber, runCommand } from './read-arguments.ts'

const TEXTS = ['data', 'territoire', 'moyens', 'instance', 'temps', 'format'] as const
/** Seconds the solver may take where nothing is said. */
const TEMPS_S = 60
const MAX_BYTES = 20_000_000

await runCommand(
  AIDE_PLANIFIER,
  async (argv) => {
    const values = parseOptions(argv, TEXTS)
    const format = oneOf('format', values.format, ['json', 'texte'] as const, 'json')
    const limiteS =
      values.temps === undefined ? TEMPS_S : readNumber('temps', values.temps, 'secondes', 86_400)
    if (values.instance === undefined)
      throw new MauvaisArgument('--instance manque ; attendu : un fichier JSON')
    const instance = readInstance(await readJson('instance', values.instance))
    const noms: NomsPlan = { salle: (id) => id, commune: (code) => code }
    const reponse = solvePlan(await loadHighs(), instance, { limiteS, now: () => performance.now() })
    const texte = format === 'json' ? JSON.stringify(reponse, null, 2) : sayPlan(reponse, noms).join('\n')
    return { texte: `${texte}\n`, remarques: [] }
  },
  sayRefusal,
)

/** Means that cannot be read or met are a wrong argument: one line, exit 2. */
function sayRefusal(error: unknown): string | null {
  if (error instanceof MoyensIllisibles) return sayMoyensIllisibles(error)
  return error instanceof PlancherImpossible ? sayPlancherImpossible(error) : null
}

async function readJson(name: string, path: string): Promise<unknown> {
  try {
    if ((await stat(path)).size > MAX_BYTES)
      throw new MauvaisArgument(`--${name} : ${path} : fichier trop grand ; attendu : 20 Mo au plus`)
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof MauvaisArgument) throw error
    const raison = error instanceof SyntaxError ? 'ce n’est pas du JSON' : 'fichier illisible'
    throw new MauvaisArgument(`--${name} : ${path} : ${raison} ; attendu : un fichier JSON`)
  }
}
