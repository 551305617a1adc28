import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { firstPlan } from '../../../src/domain/plan/first-plan.ts'
import { prepareProblem } from '../../../src/domain/plan/problem.ts'
import { provePlan } from '../../../src/domain/plan/prove.ts'
import { RELACHE, sayPlan } from '../../../src/text/plan/plan.ts'
import { sayVerdict } from '../../../src/text/plan/reponse.ts'
import { drawBigPlan } from '../../support/draw/draw-big-plan.ts'

const conditions = { limiteS: 60, now: () => 0 }

describe('a plan too large for a search', () => {
  it('is bounded by the relaxation, and says so', async () => {
    const probleme = prepareProblem(drawBigPlan(5, 200, 14, 4))
    const asked = { ...conditions, relache: true }
    const highs = await loadHighs()
    const proof = provePlan(highs, probleme, firstPlan(probleme, 100_000), asked)
    const exact = provePlan(highs, probleme, firstPlan(probleme), conditions)
    const open = proof.etapes.filter(({ prouve }) => !prouve)
    expect(open.length).toBeGreaterThan(0)
    expect(open.every(({ relache }) => relache)).toBe(true)
    // Once it has time, the search proves all of it: no bound may lie on the wrong side of what it found.
    const [places = 0, portee = 0, trajet = 0] = exact.etapes.map(({ valeur }) => valeur)
    expect(exact.etapes.every(({ prouve, relache }) => prouve && !relache)).toBe(true)
    expect(proof.etapes[0]?.borne).toBeGreaterThanOrEqual(places - 1e-6)
    expect(proof.etapes[1]?.borne).toBeGreaterThanOrEqual(portee - 1e-6)
    expect(proof.etapes[2]?.borne).toBeLessThanOrEqual(trajet + 1e-6)
    expect(sayVerdict(proof.etapes)).toContain(RELACHE)
    expect(sayVerdict(exact.etapes)).not.toContain(RELACHE)
    const noms = { salle: (id: string) => id, commune: (code: string) => code }
    const nothing = { salles: [], demiJournees: [], tournees: [], communes: [], calendrier: [], assis: [] }
    expect(sayPlan({ etapes: proof.etapes, ...nothing }, noms)).toContain(RELACHE)
  })
})
