import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate, weekday } from '../../../../src/domain/calendar/civil-date.ts'
import { vacances } from '../../../../src/domain/calendar/vacances-scolaires.ts'
import { answerPlan } from '../../../../src/domain/plan/answer.ts'
import { seatsOf } from '../../../../src/domain/plan/evaluate.ts'
import { firstPlan } from '../../../../src/domain/plan/first-plan.ts'
import { cyclesOf } from '../../../../src/domain/plan/instance.ts'
import { prepareProblem } from '../../../../src/domain/plan/problem.ts'
import { readInstance } from '../../../../src/domain/plan/read-instance.ts'
import { CRENEAUX } from '../../../../src/domain/plan/territoire/moyens.ts'
import { compactScenario, expandScenario } from '../../../../src/domain/scenario/compact.ts'
import { poserPlan } from '../../../../src/domain/scenario/seances/poser-plan.ts'
import { joursPrevus, minuteOfHeure } from '../../../../src/domain/scenario/seances/prevues.ts'
import { cleSalle } from '../../../../src/domain/scenario/seances/salle.ts'
import { drawPlan } from '../../../support/draw/draw-plan.ts'

const MONDAY = civilDate(2027, 1, 4)
/** Half-days of a week, as many as a drawn plan has slots, each with its day and half. */
function poseOf(seed: number, vacancesDe: string | null = null) {
  const instance = readInstance(drawPlan(seed))
  const probleme = prepareProblem(instance)
  const plan = firstPlan(probleme)
  const reponse = answerPlan(probleme, {
    plan,
    etapes: [{ nom: 'places', valeur: 12.4, borne: Number.POSITIVE_INFINITY, prouve: false }],
  })
  let taken = 0
  const moments = instance.creneaux.map(({ w }) => {
    taken += w
    return CRENEAUX.slice(taken - w, taken)
  })
  const salles = instance.salles.map(({ id }, i) => ({
    ...{ id, nom: `Salle ${i}`, lon: 2 + i / 100, lat: 46, cout: 0 },
    ...(i % 3 === 0
      ? { genre: 'lieu' as const, commune: '03001' }
      : i % 3 === 1
        ? { genre: 'commune' as const, commune: `0300${i}` }
        : { genre: 'point' as const, commune: '' }),
  }))
  const pose = poserPlan({
    plan: { instance, salles, moments },
    reponse,
    moyens: { mode: 'voiture', minutes: 15, existants: false },
    territoire: 'epci:200071082',
    ...{ groupe: 'tous', taux: 0.07, calcul: 'direct', du: MONDAY - 3, vacances: vacancesDe },
  })
  const roomOf = new Map(
    salles.map(({ id, genre, lon, lat }, at) => [genre === 'lieu' ? id : `salle:${lon}:${lat}`, at]),
  )
  return { instance, probleme, plan, reponse, moments, pose, roomOf }
}

const poses = Array.from({ length: 60 }, (_, seed) => poseOf(seed))

describe('a plan put on the days of its period', () => {
  it('gives each room the seats that the plan counts, over the period', () => {
    let seated = 0
    for (const { instance, probleme, plan, pose, roomOf } of poses) {
      const seats = new Float64Array(instance.salles.length)
      for (const m of pose.seances) {
        const room = roomOf.get(cleSalle(m)) ?? -1
        expect(room).not.toBe(-1)
        seats[room]! += m.places * joursPrevus(m).length
      }
      const wanted = Array.from(seatsOf(probleme, plan), (people) => people * instance.q)
      for (const [room, people] of seats.entries()) expect(people).toBeCloseTo(wanted[room] ?? 0, 6)
      seated += seats.reduce((a, b) => a + b, 0)
    }
    expect(seated).toBeGreaterThan(500)
  })

  it('holds every half-day of the calendar on its day, and no other', () => {
    const rhythms = new Set<number>()
    for (const { instance, reponse, moments, pose, roomOf } of poses) {
      const typeOf = new Map(instance.creneaux.map(({ type }, at) => [type, at]))
      const wanted = new Set<string>()
      for (let cycle = 0; cycle < cyclesOf(instance); cycle++)
        for (const { semaine, type, creneau, conseiller, salle, arrets } of reponse.calendrier) {
          const slot = CRENEAUX.indexOf(moments[typeOf.get(type) ?? 0]?.[creneau - 1] ?? '')
          const day = MONDAY + 7 * (cycle * instance.C + semaine - 1) + Math.floor(slot / 2)
          const who = 1 + instance.conseillers.findIndex(({ id }) => id === conseiller)
          for (const room of arrets ?? [salle]) wanted.add([day, slot % 2, who, room].join(' '))
        }
      const found = new Set<string>()
      for (const m of pose.seances) {
        rhythms.add(m.semaines)
        const half = minuteOfHeure(m.heure) < 12.5 * 60 ? 0 : 1
        const room = instance.salles[roomOf.get(cleSalle(m)) ?? -1]?.id ?? ''
        for (const day of joursPrevus(m)) found.add([day, half, m.conseiller, room].join(' '))
      }
      expect([...found].sort()).toEqual([...wanted].sort())
    }
    expect([...rhythms].sort()).toEqual([1, 2, 4])
  })

  it('leaves each adviser the time to drive there and back, one session after the other', () => {
    let later = 0
    for (const { instance, pose, roomOf } of poses) {
      const held = pose.seances.flatMap((m) =>
        joursPrevus(m).map((day) => ({ m, day, start: minuteOfHeure(m.heure) })),
      )
      for (const { m, start } of held) {
        if (m.conseiller === 0) continue
        const tau = instance.conseillers[m.conseiller - 1]?.tau[roomOf.get(cleSalle(m)) ?? -1] ?? 0
        const half = start < 12.5 * 60 ? 540 : 810
        // A bus with its adviser aboard drives round: there is no way from his base.
        if (!Number.isFinite(tau)) continue
        expect(start).toBeGreaterThanOrEqual(half + tau)
        expect(start + m.minutes + tau).toBeLessThanOrEqual(half + Math.ceil(instance.L))
        if (start > half + tau + 45) later++
      }
      held.sort((a, b) => a.m.conseiller - b.m.conseiller || a.day - b.day || a.start - b.start)
      held.slice(1).forEach(({ m, day, start }, i) => {
        const before = held[i]
        if (before === undefined || before.m.conseiller !== m.conseiller || before.day !== day) return
        if (m.conseiller > 0) expect(start).toBeGreaterThanOrEqual(before.start + before.m.minutes)
      })
    }
    expect(later).toBeGreaterThan(0)
  })

  it('says neither who the advisers are nor where they start, and comes back from its compact form', () => {
    for (const { pose } of poses) {
      const scenario = { nom: 'Plan', modifications: pose.seances, plan: pose.plan }
      const compact = JSON.stringify(compactScenario(scenario))
      expect(compact).not.toMatch(/Conseiller/)
      expect(expandScenario(JSON.parse(compact))).toEqual({ ok: true, valeur: scenario })
      expect(pose.enTrop).toBe(0)
      const { besoin } = pose.plan
      expect(pose.plan).toMatchObject({ assis: Math.min(12, besoin), borne: besoin, prouve: false })
    }
  })

  it('does not count weeks that lie wholly in closed school holidays, and puts sessions after them', () => {
    const { pose, instance } = poseOf(2, '03185')
    const weeks = cyclesOf(instance) * instance.C
    const { lundis, sautees } = pose.semaines
    expect(lundis).toHaveLength(weeks)
    const closed = (lundi: number) => [0, 1, 2, 3, 4, 5].every((i) => vacances(lundi + i, 'A') === 'oui')
    // Brute force: week after week from the first Monday.
    const counted: number[] = []
    const skipped: number[] = []
    for (let lundi = MONDAY; counted.length < weeks; lundi += 7)
      (closed(lundi) ? skipped : counted).push(lundi)
    expect([lundis, sautees]).toEqual([counted, skipped])
    expect(
      pose.seances.every(({ debut, fermeVacances }) => debut >= formatIsoDate(MONDAY) && fermeVacances),
    ).toBe(true)
    for (const m of pose.seances)
      for (const day of joursPrevus(m)) expect(lundis).toContain(day - weekday(day))
  })
})
