import { existsSync } from 'node:fs'
import { join } from 'node:path'
import loadHighs, { type Highs } from 'highs'
import { openDatasetDir } from '../../geo/cli/open-dataset.ts'
import { preparePlan } from '../../src/dataset/plan/plan-scope.ts'
import { valuesOf } from '../../src/domain/plan/evaluate.ts'
import { firstPlan } from '../../src/domain/plan/first-plan.ts'
import type { Instance } from '../../src/domain/plan/instance.ts'
import { prepareProblem } from '../../src/domain/plan/problem.ts'
import { provePlan } from '../../src/domain/plan/prove.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { drawBigPlan } from '../support/draw/draw-big-plan.ts'
import { FRANCE_DIR } from '../support/files/data-dirs.ts'
import type { BenchRow } from './measure.ts'

const cpuMs = () => process.cpuUsage().user / 1000

/** One plan: processor time of the first and of the proof, how near the first is, how far from its bound the last. */
function measure(highs: Highs, instance: Instance) {
  const probleme = prepareProblem(instance)
  const start = cpuMs()
  const first = firstPlan(probleme)
  const firstMs = cpuMs() - start
  // Seconds of processor, not of the clock: the machine may be busy.
  const { etapes } = provePlan(highs, probleme, first, { limiteS: 60, now: cpuMs })
  const values = valuesOf(probleme, first)
  const counted = etapes.filter(({ nom }) => nom === 'places' || nom === 'portee')
  return {
    firstMs,
    proofMs: etapes.every(({ prouve }) => prouve) ? cpuMs() - start - firstMs : Number.POSITIVE_INFINITY,
    share: Math.min(...counted.map(({ nom, valeur }) => values[nom] / valeur)),
    gap: Math.max(...counted.map(({ valeur, borne }) => (borne - valeur) / borne)),
  }
}

/** A term in Montluçon (from the folder), and a département of 2,000 cells, 60 rooms and 4 slot types. */
export async function benchPlans(): Promise<BenchRow[]> {
  const highs = await loadHighs()
  const rows: BenchRow[] = []
  if (existsSync(join(FRANCE_DIR, 'manifest.json'))) {
    const dataset = await openDatasetDir(FRANCE_DIR)
    const conseillers = Array.from({ length: 3 }, () => ({ h: 4, base: 'commune:03185' }))
    const asked = [{ minutes: 15 }, { minutes: 8, p: 6 }, { mode: 'marche', minutes: 30, S: 2 }]
    const all: ReturnType<typeof measure>[] = []
    for (const one of asked) {
      const moyens = readMoyens({ existants: false, conseillers, ...one })
      const { instance } = await preparePlan(dataset, { type: 'epci', code: '200071082' }, moyens, 20_000)
      all.push(measure(highs, instance))
    }
    const worst = (pick: (one: (typeof all)[number]) => number) => Math.max(...all.map(pick))
    rows.push(
      { name: 'plan-premier-ms', value: worst((one) => one.firstMs), unit: 'ms', goal: '<= 2000' },
      { name: 'plan-premier-part', value: -worst((one) => -one.share), unit: 'share', goal: '>= 0.98' },
      { name: 'plan-preuve-ms', value: worst((one) => one.proofMs), unit: 'ms', goal: '<= 60000' },
    )
  }
  const { gap } = measure(highs, drawBigPlan(5, 2000, 60, 12))
  const premier = (instance: Instance) => {
    const probleme = prepareProblem(instance)
    const start = cpuMs()
    firstPlan(probleme)
    return cpuMs() - start
  }
  const largeMs = premier(drawBigPlan(5, 4000, 120, 12))
  const megabytes = process.memoryUsage().rss / 2 ** 20
  return [
    ...rows,
    { name: 'plan-premier-grand-ms', value: largeMs, unit: 'ms', goal: '<= 2000' },
    { name: 'plan-grand-ecart', value: gap, unit: 'share', goal: '<= 0.02' },
    { name: 'plan-grand-mo', value: megabytes, unit: 'MB', goal: '<= 1000' },
  ]
}
