import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { type BenchRow, describeMachine, printRow } from './measure.ts'
import { benchAccuracy } from './rows-accuracy.ts'
import { benchNational } from './rows-national.ts'
import { benchPlans } from './rows-plan.ts'
import { benchReal } from './rows-real.ts'
import { benchRoads } from './rows-roads.ts'
import { benchSiting } from './rows-siting.ts'
import { benchStreets } from './rows-streets.ts'
import { benchWaits } from './rows-waits.ts'
import { benchWorst } from './rows-worst.ts'

/**
 * `npm run -s bench -- [--json FILE] [--only name,name]`: the measured goals, as ratios within one run. Seeded: the
 * data are the same each time, only the times differ. What the page itself takes: `npm run -s bench:page`.
 */

const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } })
const groups: { names: string[]; run: (wants: (name: string) => boolean) => Promise<BenchRow[]> }[] = [
  { names: ['distance-error-50km-m'], run: benchAccuracy },
  { names: ['full-pass-vs-turf-reel'], run: benchReal },
  {
    names: [
      'full-pass-vs-turf',
      'full-pass-vs-geokdbush',
      'full-pass-vs-flatbush',
      'full-pass-vs-floor',
      'edit-vs-full-pass',
      'threshold-vs-recompute',
      'lazy-vs-plain-greedy',
      'memory-vs-turf',
    ],
    run: benchNational,
  },
  {
    names: ['reseau-plein-vs-tas', 'reseau-plein-vs-plancher', 'reseau-glisser-vs-plein', 'reseau-vs-ngraph'],
    run: benchRoads,
  },
  {
    names: [
      'rues-porto-premier-ecran-ms',
      'rues-porto-pire-tuile-ms',
      'rues-porto-memoire-mo',
      'rues-porto-memoire-loin-mo',
    ],
    run: benchStreets,
  },
  {
    names: [
      'plan-premier-ms',
      'plan-premier-part',
      'plan-preuve-ms',
      'plan-premier-grand-ms',
      'plan-grand-ecart',
      'plan-grand-mo',
    ],
    run: benchPlans,
  },
  { names: ['exact-21-worst-ms', 'swap-vs-optimum-worst'], run: benchSiting },
  {
    names: [
      'year-of-5000-series-ms',
      'receive-sessions-ms',
      'filter-15000-places-ms',
      'misspelt-commune-p95-ms',
      'million-local-times-ms',
    ],
    run: benchWaits,
  },
  {
    names: [
      'worst-bomb-ms',
      'worst-field-ms',
      'worst-hours-ms',
      'worst-sentence-ms',
      'worst-never-rule-ms',
      'worst-drawn-rule-ms',
    ],
    run: benchWorst,
  },
]
const known = groups.flatMap((group) => group.names)
const only = values.only?.split(',') ?? known
const unknown = only.filter((name) => !known.includes(name))
if (unknown.length > 0) {
  console.error(`--only: unknown ${unknown.join(', ')}; known: ${known.join(', ')}`)
  process.exit(2)
}

const results: BenchRow[] = []
for (const group of groups) {
  if (!group.names.some((name) => only.includes(name))) continue
  for (const row of await group.run((name) => only.includes(name))) {
    if (!only.includes(row.name)) continue
    results.push(row)
    printRow(row)
  }
}
console.log(describeMachine())
if (values.json) {
  writeFileSync(values.json, `${JSON.stringify({ machine: describeMachine(), results }, null, 2)}\n`)
}
