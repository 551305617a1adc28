import { civilDate } from '../../src/domain/calendar/civil-date.ts'
import { parseHoraires } from '../../src/domain/places/hours/parse.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { expandRule } from '../../src/domain/sessions/recurrence/expand-rule.ts'
import { parseRule } from '../../src/domain/sessions/recurrence/parse-rule.ts'
import { readFrenchSchedule } from '../../src/domain/sessions/words/read-french-schedule.ts'
import { parseTable } from '../../src/domain/tables/parse-table.ts'
import { drawRule } from '../support/draw/draw-rule.ts'
import { seededRandom } from '../support/draw/random.ts'
import {
  BOMBS,
  NEVER_RULES,
  SLOW_FIELDS,
  slowRows,
  WORST_HORAIRES,
  WORST_PIECES,
} from '../support/examples/hostile.ts'
import { type BenchRow, bestMs } from './measure.ts'

/** Inputs made to exhaust time: the slowest of each kind, in processor ms, the better of two runs. */
export async function benchWorst(): Promise<BenchRow[]> {
  const worst = (works: readonly (() => void)[]) => Math.max(...works.map((work) => bestMs(2, work)))
  const row = (name: string, limit: number, works: readonly (() => void)[]): BenchRow => ({
    name,
    value: worst(works),
    unit: 'ms',
    goal: `<= ${limit}`,
  })
  const expand = (text: string, date: number, from: number, to: number) => {
    const parsed = parseRule(text)
    if (!parsed.ok) throw new Error(`${text}: ${parsed.reason}`)
    return expandRule(parsed.rule, { date, minute: 600 }, from, to, 'Europe/Paris')
  }
  const never = civilDate(2150, 1, 1)
  const random = seededRandom(3)
  const drawn = Array.from({ length: 20_000 }, () => ({
    text: drawRule(random),
    date: civilDate(1990, 1, 1) + Math.floor(random() * 13_000),
  }))
  const bombs = BOMBS.map(([, build]) => new TextEncoder().encode(build()))
  const year = [civilDate(2026, 1, 1), civilDate(2026, 12, 31)] as const
  return [
    row(
      'worst-bomb-ms',
      1000,
      bombs.map((bytes) => () => parseTable(bytes, 'bombe.csv')),
    ),
    row(
      'worst-field-ms',
      150,
      SLOW_FIELDS.flatMap(slowRows).map((rows) => () => readLieux(rows)),
    ),
    row(
      'worst-hours-ms',
      50,
      WORST_HORAIRES.map((text) => () => parseHoraires(text)),
    ),
    row(
      'worst-sentence-ms',
      2000,
      WORST_PIECES.map((part) => () => readFrenchSchedule(part.repeat(1_000_000 / part.length))),
    ),
    row(
      'worst-never-rule-ms',
      50,
      NEVER_RULES.map((text) => () => expand(text, civilDate(1970, 1, 1), never, never + 1000)),
    ),
    row(
      'worst-drawn-rule-ms',
      50,
      drawn.map(
        ({ text, date }) =>
          () =>
            expand(text, date, ...year),
      ),
    ),
  ]
}
