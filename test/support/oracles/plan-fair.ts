import type { Highs } from 'highs'
import type { ReponsePlan } from '../../../src/domain/plan/answer.ts'
import type { PlanFile } from '../draw/draw-plan.ts'

/**
 * Classes that could have a greater share, floors of seats kept and no class with a lesser or equal share losing: one linear
 * programme for each (a set is leximin where there is none, as the set of assignments is convex). Names of variables hold
 * no sign and are each said once in a row.
 */
export function unfairWithFloors(
  highs: Pick<Highs, 'solve'>,
  file: PlanFile,
  { assis, salles }: ReponsePlan,
): number[] {
  const seats = new Map([
    ...salles.map(({ id, places }) => [id, places] as const),
    ...file.existants.map(({ id, places }) => [id, places / file.q] as const),
  ])
  const ids = [...seats.keys()]
  const own = file.classes.map(({ salles: near }) => ids.flatMap((id, j) => (near.includes(id) ? [j] : [])))
  const isSeatable = (k: number) => (file.classes[k]?.salles.length ?? 0) > 0
  const share = (k: number) => (assis[k] ?? 0) / (file.classes[k]?.besoin || 1)
  const sumOf = (k: number) => own[k]!.map((j) => `x${k}_${j}`)
  const rows: string[] = []
  ids.forEach((id, j) => {
    const terms = file.classes.flatMap((_, k) => (own[k]!.includes(j) ? [`x${k}_${j}`] : []))
    if (terms.length > 0) rows.push(`${terms.join(' + ')} <= ${seats.get(id) ?? 0}`)
  })
  const communes = [...new Set(file.classes.map(({ commune }) => commune))]
  for (const code of communes) {
    const inside = file.classes.flatMap(({ commune }, k) => (commune === code && isSeatable(k) ? [k] : []))
    const need = inside.reduce((sum, k) => sum + (file.classes[k]?.besoin ?? 0), 0)
    const terms = inside.flatMap(sumOf)
    if (terms.length > 0) rows.push(`${terms.join(' + ')} >= ${(file.plancherPlaces ?? 0) * need - 1e-7}`)
  }
  return file.classes.flatMap(({ besoin }, k) => {
    if (besoin === 0 || own[k]!.length === 0 || share(k) > 1 - 1e-7) return []
    const kept = file.classes.flatMap((one, l) => {
      if (own[l]!.length === 0) return []
      const sum = sumOf(l).join(' + ')
      const isKept = l !== k && share(l) <= share(k) + 1e-7
      return [`${sum} <= ${one.besoin}`, ...(isKept ? [`${sum} >= ${(assis[l] ?? 0) - 1e-7}`] : [])]
    })
    const text = [
      'Maximize',
      ` goal: ${sumOf(k).join(' + ')}`,
      'Subject To',
      ...[...rows, ...kept].map((row, i) => ` r${i}: ${row}`),
      'End',
    ]
    const { Status, ObjectiveValue } = highs.solve(text.join('\n'))
    return Status === 'Optimal' && ObjectiveValue <= (assis[k] ?? 0) + 1e-4 ? [] : [k]
  })
}
