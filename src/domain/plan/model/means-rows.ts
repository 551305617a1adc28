import { perCycle } from '../instance.ts'
import type { Probleme } from '../problem.ts'
import { type AddRow, FREE } from './rows.ts'

/** What advisers, rooms, money and the bus allow: (1) to (6). */
export function meansRows(
  { instance, unites, aBord, tournees, groupes, R, arret }: Probleme,
  at: { readonly atBord: number; readonly atTour: number; readonly atOpen: number },
  row: AddRow,
): void {
  const { C, creneaux, salles, bus, m, p, budget, coutDemiJournee, coutKm, enTout } = instance
  const outingsMax = perCycle(instance, bus?.h ?? 0)
  const all = [
    ...unites.map((unite, i) => ({ ...unite, column: i })),
    ...aBord.map((unite, i) => ({ ...unite, column: at.atBord + i })),
  ]
  const ones = (list: readonly { readonly column: number }[]) =>
    list.map(({ column }) => [column, 1] as const)
  if (enTout !== null) row(ones(all), -FREE, perCycle(instance, enTout))
  groupes.forEach(({ membres, parCycle }, groupe) => {
    const own = all.filter((unite) => unite.groupe === groupe)
    creneaux.forEach(({ w }, type) => {
      row(ones(own.filter((u) => u.type === type)), -FREE, membres.length * C * w) // (1)
    })
    if (enTout === null) row(ones(own), -FREE, parCycle) // (2)
  })
  const tours = (j: number) =>
    tournees.flatMap(({ arrets }, r) => (arrets.includes(j) ? [[at.atTour + r, 1] as const] : []))
  salles.forEach(({ kappa }, j) => {
    const here = all.filter(({ salle }) => salle === j)
    const open = at.atOpen + j
    creneaux.forEach(({ w }, type) => {
      const own = ones(here.filter((u) => u.type === type))
      if (own.length > 0) row([...own, [open, -C * w * kappa]], -FREE, 0) // (3)
    })
    const count = arret[j] === 1 ? tours(j) : ones(here)
    row([...count, [open, -m]], 0, FREE) // (4)
    if (arret[j] === 1) row([...count, [open, -outingsMax]], -FREE, 0)
  })
  if (p !== null) {
    const open = salles.map((_, j) => [at.atOpen + j, 1] as const)
    row(open, -FREE, p) // (5)
  }
  if (budget !== null) {
    const opening = salles.map(({ cout }, j) => [at.atOpen + j, cout] as const)
    const halfDays = all.map(({ column, km }) => [column, R * (coutDemiJournee + coutKm * km)] as const)
    row(
      [...opening, ...halfDays].filter(([, cost]) => cost !== 0),
      -FREE,
      budget,
    ) // (6)
  }
  if (bus === null) return
  const outings = tournees.map((_, r) => [at.atTour + r, 1] as const)
  row(outings, -FREE, outingsMax)
  if (!bus.conseiller) return
  const aboard = all.filter(({ salle }) => salle === -1)
  row([...outings, ...aboard.map(({ column }) => [column, -1] as const)], -FREE, 0)
  // One bus: it is aboard of one half-day at a time.
  creneaux.forEach(({ w }, type) => {
    row(ones(aboard.filter((u) => u.type === type)), -FREE, C * w)
  })
}
