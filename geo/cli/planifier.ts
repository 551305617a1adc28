import { readFile, stat } from 'node:fs/promises'
import loadHighs from 'highs'
import { type PlanPrepare, preparePlan } from '../../src/dataset/plan/plan-scope.ts'
import { instantToLocal } from '../../src/domain/calendar/fuseau.ts'
import { orderTournee, readTournee } from '../../src/domain/plan/bus/read-tournee.ts'
import { drawCurve } from '../../src/domain/plan/courbe/curve.ts'
import { valueOfOneMore } from '../../src/domain/plan/courbe/one-more.ts'
import { PlancherImpossible } from '../../src/domain/plan/impossible.ts'
import type { Instance } from '../../src/domain/plan/instance.ts'
import { MoyensIllisibles } from '../../src/domain/plan/read-fields.ts'
import { readInstance } from '../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../src/domain/plan/solve-plan.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { answerFile, momentsOf, nameOfCode } from '../../src/domain/plan/territoire/name-answer.ts'
import { sayCourbe } from '../../src/text/plan/courbe.ts'
import { sayMoyensIllisibles, sayPlancherImpossible } from '../../src/text/plan/moyens.ts'
import { sayPeriode } from '../../src/text/plan/periode.ts'
import { sayHypotheses, sayPlan, sayTournee } from '../../src/text/plan/plan.ts'
import { AIDE_PLANIFIER } from './aide.ts'
import { DATA_DIR, openDatasetDir } from './open-dataset.ts'
import { planEnScenario } from './plan/plan-en-scenario.ts'
import {
  MauvaisArgument,
  oneOf,
  parseOptions,
  readNumber,
  readTerritoire,
  runCommand,
} from './read-arguments.ts'

const TEXTS = ['data', 'territoire', 'moyens', 'instance', 'tournee', 'temps', 'format', 'vacances'] as const
const FORMATS = ['json', 'texte', 'scenario'] as const
type Options = { readonly [name in (typeof TEXTS)[number]]?: string } & { readonly courbe?: boolean }
/** Seconds the solver may take where nothing is said. */
const TEMPS_S = 60
const MAX_BYTES = 20_000_000

await runCommand(
  AIDE_PLANIFIER,
  async (argv) => {
    const values = parseOptions(argv, TEXTS, ['courbe'])
    const format = oneOf('format', values.format, FORMATS, 'json')
    const vacances = oneOf('vacances', values.vacances, ['ouvert', 'ferme'] as const, 'ouvert')
    const { instance, moyens, territoire, data, temps } = values
    const limiteS = temps === undefined ? TEMPS_S : readNumber('temps', temps, 'secondes', 86_400)
    if (instance !== undefined && (moyens ?? territoire ?? data) !== undefined)
      throw new MauvaisArgument('--instance ne va pas avec --territoire, --moyens ni --data')
    if (format === 'scenario' && instance !== undefined)
      throw new MauvaisArgument('--format scenario ne va pas avec --instance : un scénario a un territoire')
    if (format !== 'scenario' && values.vacances !== undefined)
      throw new MauvaisArgument('--vacances ne va qu’avec --format scenario')
    if (values.tournee !== undefined) return await planTournee(values.tournee, values)
    const { said, lines, scenario } =
      instance === undefined
        ? await planTerritory(values, limiteS)
        : await planInstance(instance, values.courbe === true, limiteS)
    if (format === 'scenario' && scenario !== undefined) return await scenario(vacances === 'ferme')
    const texte = format === 'json' ? JSON.stringify(said, null, 2) : lines().join('\n')
    return { texte: `${texte}\n`, remarques: [] }
  },
  sayRefusal,
)

interface Answered {
  readonly said: unknown
  readonly lines: () => string[]
  /** The plan as a file of scenarios; absent without a territory. */
  readonly scenario?: (fermeVacances: boolean) => Promise<{ texte: string; remarques: string[] }>
}

/** A round of the bus by itself: the order of its stops, and how long it takes. */
async function planTournee(path: string, values: Options): Promise<{ texte: string; remarques: string[] }> {
  const others = (['territoire', 'moyens', 'instance', 'data', 'temps', 'courbe'] as const).filter(
    (name) => values[name] !== undefined,
  )
  if (others.length > 0)
    throw new MauvaisArgument(`--tournee ne va pas avec ${others.map((name) => `--${name}`).join(', ')}`)
  const format = oneOf('format', values.format, ['json', 'texte'] as const, 'json')
  const tour = orderTournee(readTournee(await readJson('tournee', path)))
  const texte = format === 'json' ? JSON.stringify(tour, null, 2) : sayTournee(tour).join('\n')
  return { texte: `${texte}\n`, remarques: [] }
}

async function planInstance(path: string, courbe: boolean, limiteS: number): Promise<Answered> {
  const same = (code: string) => code
  const instance = readInstance(await readJson('instance', path))
  const { reponse, plus, plusLines } = await naming(same, () => solve(instance, courbe, limiteS))
  const noms = { salle: same, commune: same }
  return { said: { ...reponse, ...plus }, lines: () => [...sayPlan(reponse, noms), ...plusLines()] }
}

async function planTerritory(values: Options, limiteS: number): Promise<Answered> {
  const territoire = readTerritoire(values.territoire)
  if (values.moyens === undefined) throw new MauvaisArgument('--moyens manque ; attendu : un fichier JSON')
  const moyens = readMoyens(await readJson('moyens', values.moyens))
  const dataset = await openDatasetDir(values.data ?? DATA_DIR)
  const today = instantToLocal(Date.now(), 'Europe/Paris').date
  const prepare: PlanPrepare = await preparePlan(dataset, territoire, moyens, today)
  const commune = nameOfCode(prepare)
  const { reponse, plus, plusLines } = await naming(commune, () =>
    solve(prepare.instance, values.courbe === true, limiteS),
  )
  const salleDe = new Map(prepare.salles.map(({ id, nom }) => [id, nom]))
  const noms = { salle: (id: string) => salleDe.get(id) ?? id, commune }
  return {
    said: { ...answerFile(territoire, prepare, reponse), ...plus },
    lines: () => [
      prepare.nom,
      sayHypotheses(prepare),
      ...sayPeriode(prepare),
      ...sayPlan(reponse, { ...noms, moment: momentsOf(prepare) }),
      ...plusLines(),
    ],
    scenario: (fermeVacances) =>
      planEnScenario(dataset, { prepare, reponse, moyens, territoire, today, fermeVacances }),
  }
}

/** The plan; with `courbe`, what other half-days, rooms and seats would bring, in as much time again for each. */
async function solve(instance: Instance, courbe: boolean, limiteS: number) {
  const highs = await loadHighs()
  const conditions = { limiteS, now: () => performance.now() }
  const reponse = solvePlan(highs, instance, conditions)
  if (!courbe) return { reponse, plus: {}, plusLines: () => [] }
  const plus = {
    courbe: drawCurve(highs, instance, conditions),
    unDePlus: valueOfOneMore(highs, instance, reponse.etapes, conditions),
  }
  return { reponse, plus, plusLines: () => sayCourbe(plus.courbe, plus.unDePlus) }
}

/** Means that cannot be read are a wrong argument: one line, exit 2. */
function sayRefusal(error: unknown): string | null {
  return error instanceof MoyensIllisibles ? sayMoyensIllisibles(error) : null
}

/** So are floors that cannot be met, with the names of the communes and neighbourhoods whose they are. */
async function naming<T>(nomDe: (code: string) => string, solved: () => Promise<T>): Promise<T> {
  try {
    return await solved()
  } catch (error) {
    if (!(error instanceof PlancherImpossible)) throw error
    throw new MauvaisArgument(sayPlancherImpossible(error, nomDe))
  }
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
