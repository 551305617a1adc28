import loadHighs from 'highs'
import { expect, it } from 'vitest'
import { PlancherImpossible } from '../../../src/domain/plan/impossible.ts'
import { MoyensIllisibles } from '../../../src/domain/plan/read-fields.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../../src/domain/plan/solve-plan.ts'
import { readMoyens } from '../../../src/domain/plan/territoire/moyens.ts'
import { sayMoyensIllisibles } from '../../../src/text/plan/moyens.ts'
import { drawPlan, hasFloor } from '../../support/draw/draw-plan.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'
import { bestPlan } from '../../support/oracles/plan.ts'

const highs = await loadHighs()

/** What a hand, a spreadsheet or a program may leave in a field. */
const STRANGE: readonly unknown[] = [
  ...[null, -1, 0, 0.5, 1e-12, 3, 1e9, 1e12, 1e15, 1e300, '', 'x', '3', '__proto__', 'constructor'],
  ...[true, false, [], {}, [[]], [null], ['x'], { a: 1 }, 'NaN', '<b>', 'x'.repeat(300), 'a\r\n\u001b[31mb'],
]

type Json = Record<string, unknown> | unknown[]
const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** Every field of a file: what holds it, and under which name. */
function fieldsIn(node: Json): (readonly [Json, string])[] {
  return Object.entries(node).flatMap(([name, value]) => [
    [node, name] as const,
    ...(isJson(value) ? fieldsIn(value) : []),
  ])
}

/** Takes a field away, doubles it, or puts something strange in it. */
function spoil(file: Json, random: () => number): void {
  const all = random() < 0.5 ? fieldsIn(file).filter(([holder]) => holder === file) : fieldsIn(file)
  const [holder, name] = all[randomInt(random, all.length)] ?? [file, '']
  const kind = randomInt(random, 4)
  if (Array.isArray(holder)) {
    const at = Number(name)
    if (kind === 0) holder.push(structuredClone(holder[at]))
    else if (kind === 1) holder.splice(at, 1)
    else holder[at] = structuredClone(STRANGE[randomInt(random, STRANGE.length)])
  } else if (kind === 1) delete holder[name]
  else if (kind === 0) holder[`${name}\n`] = 1
  else holder[name] = structuredClone(STRANGE[randomInt(random, STRANGE.length)])
}

it('answers a spoilt instance rightly bounded, or refuses it in one line: what, where, what was wanted', () => {
  const seen = { answered: 0, refused: 0 }
  for (let seed = 0; seed < 150; seed++) {
    const random = seededRandom(seed * 101 + 9)
    const file = structuredClone(drawPlan(randomInt(random, 300), 0)) as unknown as Record<string, unknown>
    for (let times = randomInt(random, 2); times >= 0; times--) spoil(file, random)
    try {
      const { etapes } = solvePlan(highs, readInstance(JSON.parse(JSON.stringify(file))), {
        limiteS: 600,
        now: () => 0,
      })
      seen.answered++
      for (const { nom, valeur, borne } of etapes) {
        expect(Number.isFinite(valeur) && Number.isFinite(borne), `seed ${seed}`).toBe(true)
        const over = nom === 'places' || nom === 'portee' ? valeur - borne : borne - valeur
        expect(over, `seed ${seed}, ${nom}`).toBeLessThanOrEqual(1e-6 * Math.max(1, valeur))
      }
    } catch (error) {
      if (error instanceof PlancherImpossible) continue
      if (!(error instanceof MoyensIllisibles)) throw error
      seen.refused++
      const line = sayMoyensIllisibles(error)
      expect(line).toMatch(/^moyens illisibles : [^\n]+ : « [^\n]* » reçu ; attendu : [^\n]+$/)
      expect(error.champ).not.toBe('')
    }
  }
  expect(Math.min(seen.answered, seen.refused)).toBeGreaterThan(15)
})

it('refuses spoilt means in one line, and takes the others', () => {
  const means = {
    ...{
      objectif: 'A',
      mode: 'voiture',
      minutes: 15,
      W: 12,
      C: 4,
      G: 6,
      q: 1,
      m: 2,
      p: 3,
      kappa: 1,
      L: 210,
      D: 90,
      S: 1,
    },
    conseillers: [{ id: 'a', h: 2, base: 'commune:03185', creneaux: ['lundi'], repos: ['lundi matin'] }],
    ...{ budget: 10, coutOuverture: 1, coutAmelioration: 1, coutDemiJournee: 1, coutKm: 1 },
    ...{ plancherPlaces: 0.1, plancherPortee: 0.1, plancherQpv: true, vacances: 'ferme', existants: true },
    ...{
      points: [{ id: 'p', lon: 2, lat: 46 }],
      sauf: ['03185'],
      fermetures: [{ du: '2027-01-04', au: '2027-01-08' }],
    },
    bus: {
      h: 1,
      G: 4,
      depot: 'commune:03185',
      arrets: ['commune:03185', { lon: 2, lat: 46 }],
      conseiller: true,
    },
    du: '2027-01-04',
  }
  let refused = 0
  for (let seed = 0; seed < 300; seed++) {
    const random = seededRandom(seed * 103 + 7)
    const file = structuredClone(means) as Record<string, unknown>
    for (let times = randomInt(random, 2); times >= 0; times--) spoil(file, random)
    try {
      const read = readMoyens(JSON.parse(JSON.stringify(file)))
      expect(Math.floor(read.W / read.C)).toBeGreaterThanOrEqual(read.au === null ? 1 : 0)
    } catch (error) {
      if (!(error instanceof MoyensIllisibles)) throw error
      refused++
      expect(sayMoyensIllisibles(error)).toMatch(
        /^moyens illisibles : [^\n]+ : « [^\n]* » reçu ; attendu : [^\n]+$/,
      )
    }
  }
  expect(refused).toBeGreaterThan(100)
})

it('says true bounds where time runs out, whichever stage it was at', () => {
  let unproven = 0
  for (const seed of [1, 2, 4, 5, 7, 8, 10, 11, 13, 14, 16, 17].filter((one) => !hasFloor(one)))
    for (const step of [50, 300, 600]) {
      let clock = 0
      const now = () => {
        clock += step
        return clock
      }
      const file = drawPlan(seed, 0)
      const { valeurs } = bestPlan(file)
      const { etapes } = solvePlan(highs, readInstance(file), { limiteS: 1, now })
      etapes.forEach(({ nom, valeur, borne, prouve }, stage) => {
        const over = nom === 'places' || nom === 'portee' ? valeur - borne : borne - valeur
        expect(over, `seed ${seed}, ${nom}`).toBeLessThanOrEqual(1e-6 * Math.max(1, valeur))
        const best = valeurs?.[stage] ?? Number.NaN
        if (prouve) expect(Math.abs(valeur - best)).toBeLessThanOrEqual(1e-6 * Math.max(1, best))
        else unproven++
        // No plan at all is beyond the bound of the first stage.
        if (stage === 0) expect(best).toBeLessThanOrEqual(borne + 1e-6 * Math.max(1, best))
      })
    }
  expect(unproven).toBeGreaterThan(10)
})
