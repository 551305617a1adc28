import { perCycle } from '../instance.ts'
import type { Plan, Probleme } from '../problem.ts'

/** Half-days in a cycle of one adviser in one room (the bus after the last room) in one kind of slot. */
export interface Part {
  readonly conseiller: number
  readonly salle: number
  readonly type: number
  readonly count: number
}

/**
 * Shares the half-days of advisers counted as one among them, whole rooms first, in equal numbers. Each takes at least
 * what the others could not take: then what is left always fits (their limits are those of a polymatroid, which splits
 * in whole parts).
 */
export function shareOut(probleme: Probleme, plan: Plan): Part[] {
  const { groupes, instance, unites, aBord } = probleme
  const { C, creneaux, conseillers, salles } = instance
  return groupes.flatMap(({ membres }, groupe) => {
    const left = [
      ...unites.map(({ groupe: g, salle, type }, at) => ({ g, salle, type, count: plan.n[at] ?? 0 })),
      ...aBord.map(({ groupe: g, type }, at) => ({
        g,
        salle: salles.length,
        type,
        count: plan.aBord[at] ?? 0,
      })),
    ].filter(({ g, count }) => g === groupe && count > 0)
    const most = perCycle(instance, conseillers[membres[0] ?? 0]?.h ?? 0)
    return membres.flatMap((conseiller, number) => {
      const others = membres.length - number - 1
      const taken: Part[] = []
      const total = left.reduce((sum, { count }) => sum + count, 0)
      const target = Math.min(most, Math.max(Math.ceil(total / (others + 1)), total - others * most))
      let done = 0
      const byType = creneaux.map(() => 0)
      const take = (one: (typeof left)[number], count: number) => {
        if (count <= 0) return
        one.count -= count
        byType[one.type] = (byType[one.type] ?? 0) + count
        done += count
        const known = taken.findIndex((part) => part.salle === one.salle && part.type === one.type)
        const before = taken[known]
        if (before === undefined) taken.push({ conseiller, salle: one.salle, type: one.type, count })
        else taken[known] = { ...before, count: before.count + count }
      }
      creneaux.forEach(({ w }, type) => {
        const own = left.filter((one) => one.type === type)
        let must = own.reduce((sum, { count }) => sum + count, 0) - others * C * w
        for (const one of own) {
          const count = Math.min(one.count, must)
          must -= Math.max(0, count)
          take(one, count)
        }
      })
      for (const one of left) {
        const slots = C * (creneaux[one.type]?.w ?? 0) - (byType[one.type] ?? 0)
        take(one, Math.min(one.count, slots, target - done))
      }
      return taken
    })
  })
}
