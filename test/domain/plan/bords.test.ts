import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import { PlancherImpossible } from '../../../src/domain/plan/impossible.ts'
import { readInstance } from '../../../src/domain/plan/read-instance.ts'
import { solvePlan } from '../../../src/domain/plan/solve-plan.ts'
import type { PlanFile } from '../../support/draw/draw-plan.ts'
import { bestPlan } from '../../support/oracles/plan.ts'
import { rulesBroken } from '../../support/oracles/plan-rules.ts'

const highs = await loadHighs()
const conditions = { limiteS: 600, now: () => 0 }

/** Seats and distance both bind, two advisers, three rooms, an existing place. */
const BASE: PlanFile = {
  ...{ objectif: 'A', W: 6, C: 2, G: 4, q: 1, m: 1, L: 210, D: 90, S: 2 },
  salles: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
  conseillers: [
    { id: 'x', h: 1, tau: { a: 10, b: 40, c: 61 } },
    { id: 'y', h: 0.5, tau: { a: 60, b: 15 } },
  ],
  creneaux: [
    { type: 'lundi', w: 1 },
    { type: 'mardi', w: 2 },
  ],
  classes: [
    { besoin: 30.5, commune: '01001', salles: ['a'] },
    { besoin: 12.25, commune: '01001', salles: ['a', 'b'] },
    { besoin: 20, commune: '01002', salles: ['b', 'e'] },
    { besoin: 7, commune: '01002', salles: ['c'] },
    { besoin: 3, commune: '01002', salles: [] },
  ],
  existants: [{ id: 'e', places: 5 }],
}
const first = BASE.classes[0]!
const only = (besoin: number, ...salles: string[]) => ({ besoin, commune: '01001', salles })
const BUS = {
  ...{ h: 1, G: 5, arrets: ['c'] },
  tau: { depot: { c: 20 } },
}

const CASES: Readonly<Record<string, Partial<PlanFile>>> = {
  'as it is': {},
  'goal B': { objectif: 'B' },
  'no need at all': { classes: BASE.classes.map((one) => ({ ...one, besoin: 0 })) },
  'no class': { classes: [] },
  'one room': {
    salles: [{ id: 'b' }],
    conseillers: [{ id: 'x', h: 1, tau: { b: 3 } }],
    classes: [only(9, 'b')],
  },
  'no room': { salles: [], conseillers: [{ id: 'x', h: 1, tau: {} }], classes: [only(9, 'e'), only(3)] },
  'rooms in no class': { classes: [only(9, 'e')] },
  'no adviser': { conseillers: [] },
  'an adviser without half-days': { conseillers: [{ ...BASE.conseillers[0]!, h: 0 }] },
  'an adviser with less than one half-day a cycle': { conseillers: [{ ...BASE.conseillers[0]!, h: 0.4 }] },
  'an adviser who is never free': { conseillers: [{ ...BASE.conseillers[0]!, creneaux: [] }] },
  'an adviser who goes nowhere': { conseillers: [{ id: 'x', h: 2, tau: {} }] },
  'ways just too long': { conseillers: [{ id: 'x', h: 1.5, tau: { a: 60.01, b: 15.01, c: 60 } }] },
  'more half-days than slots': { conseillers: [{ ...BASE.conseillers[0]!, h: 9, creneaux: ['lundi'] }] },
  'a slot that never comes': {
    creneaux: [
      { type: 'lundi', w: 0 },
      { type: 'mardi', w: 1 },
    ],
  },
  'nothing to spend': { budget: 0, coutDemiJournee: 10 },
  'nothing to spend, all free': { budget: 0 },
  'money for one half-day a cycle': { budget: 30, coutDemiJournee: 10 },
  'money for one room': {
    budget: 10,
    salles: [
      { id: 'a', cout: 10 },
      { id: 'b', cout: 10 },
      { id: 'c', cout: 11 },
    ],
  },
  'no room allowed': { p: 0 },
  'one room allowed': { p: 1 },
  'more rooms allowed than there are': { p: 9 },
  'two groups at once': { kappa: 2, creneaux: [{ type: 'lundi', w: 1 }] },
  'two sessions and a half each': { q: 2.5 },
  'rooms that need more than there is': { m: 4 },
  'rooms that need all there is': { m: 3 },
  'more seats in place than need': { existants: [{ id: 'e', places: 500 }] },
  'seats in place that are not known': { existants: [{ id: 'e', places: 0 }] },
  'seats without limit': { G: 1e9 },
  'no seat': { G: 0 },
  'needs by the million': {
    G: 1e6,
    classes: BASE.classes.map((one) => ({ ...one, besoin: one.besoin * 1e6 })),
  },
  'needs below one': {
    G: 0.04,
    existants: [{ id: 'e', places: 0.05 }],
    classes: BASE.classes.map((one) => ({ ...one, besoin: one.besoin / 100 })),
  },
  'weeks beyond the last cycle': { W: 7 },
  'a cycle that is the period': { W: 2 },
  'half-days too short for a session': { L: 60 },
  'a floor that is just met': {
    plancherPlaces: 0.2,
    classes: [only(60, 'a'), { ...only(60, 'b'), commune: '2' }],
  },
  'a floor one seat too high': {
    plancherPlaces: 0.2,
    classes: [only(60, 'a'), { ...only(125, 'b'), commune: '2' }],
  },
  'everyone in reach': { plancherPortee: 1, classes: [only(9, 'a'), { ...only(9, 'b'), commune: '2' }] },
  'everyone in reach, in one room': {
    plancherPortee: 1,
    p: 1,
    classes: [only(9, 'a'), { ...only(9, 'b'), commune: '2' }],
  },
  'floors of both kinds': { plancherPlaces: 0.1, plancherPortee: 0.6 },
  'a floor of nothing': { plancherPlaces: 0, plancherPortee: 0 },
  'a commune without any room': { plancherPlaces: 0.1, classes: [first, { ...only(5), commune: '3' }] },
  'a bus with one stop': { bus: BUS },
  'a bus that never leaves': { bus: { ...BUS, h: 0 } },
  'a bus whose stop is too far': { bus: { ...BUS, tau: { depot: { c: 61 } } } },
  'a bus with an adviser': { bus: { ...BUS, conseiller: true } },
  'a bus every other week': { bus: { ...BUS, h: 0.5 } },
  'half-days in common': { enTout: 1, conseillers: BASE.conseillers.map((one) => ({ ...one, h: 3 })) },
}

describe('plans at the edge', () => {
  it.each(Object.entries(CASES))('%s', (_, change) => {
    const file = { ...BASE, ...change }
    const { valeurs } = bestPlan(file)
    if (valeurs === null) {
      expect(() => solvePlan(highs, readInstance(file), conditions)).toThrow(PlancherImpossible)
      return
    }
    const reponse = solvePlan(highs, readInstance(file), conditions)
    expect(reponse.etapes.map(({ prouve }) => prouve)).toEqual([true, true, true])
    reponse.etapes.forEach(({ valeur }, i) => {
      const wanted = valeurs[i] ?? Number.NaN
      expect(Math.abs(valeur - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(Number.MIN_VALUE, wanted))
    })
    expect(rulesBroken(file, reponse).filter((rule) => !rule.startsWith('uneven'))).toEqual([])
  })

  it('take names as they come', () => {
    const names = ['1 - 2', '+3 x', ' ', '__proto__', 'constructor', 'é"<b>', '01', '1']
    const rename = (text: string) =>
      names.reduce((all, name, i) => all.replaceAll(`"${'abcxye'[i] ?? '?'}"`, JSON.stringify(name)), text)
    const solve = (text: string) => solvePlan(highs, readInstance(JSON.parse(text)), conditions).etapes
    const text = JSON.stringify(BASE)
    expect(solve(rename(text))).toEqual(solve(text))
    // A number stands for its name; a code keeps its zeros.
    const numbered = text.replaceAll('"a"', '7').replace('7:10', '"7":10').replace('7:60', '"7":60')
    expect(solve(numbered)).toEqual(solve(text))
    expect(solvePlan(highs, readInstance(BASE), conditions).communes.map(({ code }) => code)).toEqual([
      '01001',
      '01002',
    ])
  })
})
