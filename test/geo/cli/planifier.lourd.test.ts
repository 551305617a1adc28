import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawPlan } from '../../support/draw/draw-plan.ts'
import { tempDir } from '../../support/files/temp-folder.ts'
import { bestPlan } from '../../support/oracles/plan.ts'
import { runCli } from '../../support/run-cli.ts'

const folder = tempDir('plan-')

function plan(content: unknown, ...args: string[]) {
  const path = join(folder, 'instance.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return runCli('planifier.ts', ['--instance', path, ...args])
}

describe('npm run planifier -- --instance', () => {
  it('answers in the shape of the issue, with the values of the best of all plans', () => {
    const file = drawPlan(10)
    const { code, out, err } = plan(file, '--courbe')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const said = JSON.parse(out)
    expect(Object.keys(said)).toEqual(
      expect.arrayContaining(['etapes', 'demiJournees', 'salles', 'assis', 'communes', 'calendrier']),
    )
    const found = said.etapes.map(({ valeur }: { valeur: number }) => valeur)
    bestPlan(file).valeurs?.forEach((value, stage) => {
      expect(found[stage]).toBeCloseTo(value, 6)
    })
    expect(said.assis).toHaveLength(file.classes.length)
    const { points, aujourdhui } = said.courbe
    expect(points).toHaveLength(Math.ceil(2 * aujourdhui))
    expect(said.unDePlus.map(({ quoi }: { quoi: string }) => quoi)).toContain('demiJournee')
  })

  // Every refusal: domain/plan/read-instance.test.ts.
  it('refuses what cannot be read with one clear line, exit 2', () => {
    for (const [content, line] of [
      ['{', /n’est pas du JSON/],
      [{ ...drawPlan(6), objectif: 'C' }, /objectif.*« C ».*A ou B/],
    ] as const) {
      const { code, out, err } = plan(content)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err.trim().split('\n')).toHaveLength(1)
      expect(err).toMatch(line)
    }
  })

  it('says the highest floor that every commune can have when none meets it', () => {
    const file = {
      objectif: 'A',
      W: 1,
      C: 1,
      G: 6,
      q: 1,
      m: 1,
      L: 210,
      D: 90,
      S: 1,
      salles: [{ id: 'a' }, { id: 'b' }],
      conseillers: [{ id: 'x', h: 2, tau: { a: 5, b: 5 } }],
      creneaux: [{ type: 'matin', w: 5 }],
      classes: [
        { besoin: 20, commune: '1', salles: ['a'] },
        { besoin: 30, commune: '2', salles: ['b'] },
      ],
      existants: [],
      plancherPlaces: 0.5,
    }
    const { code, out, err } = plan(file)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    // One half-day each: 6 of 20 and 6 of 30.
    expect(err).toMatch(/moyens impossibles.*20\s%/)
    expect(plan({ ...file, plancherPlaces: 0.2 }).code).toBe(0)
    // Without time to look, nothing is said to be impossible.
    const late = plan(file, '--temps', '0')
    expect(late.code).toBe(2)
    expect(late.err).toMatch(/aucun plan trouvé dans le temps donné/)
  })

  it('puts the stops of a bus in order by itself, or refuses in one line', () => {
    const path = join(folder, 'tournee.json')
    writeFileSync(
      path,
      JSON.stringify({ arrets: ['b', 'a'], tau: { depot: { a: 5, b: 9 }, a: { b: 3 } }, D: 30 }),
    )
    const { code, out, err } = runCli('planifier.ts', ['--tournee', path])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ arrets: ['a', 'b'], minutes: 17, total: 77, km: null, prouve: true })
    const other = runCli('planifier.ts', ['--tournee', path, '--instance', path])
    expect({ code: other.code, out: other.out }).toEqual({ code: 2, out: '' })
    expect(other.err.trim()).toBe('--tournee ne va pas avec --instance')
  })

  it('counts what is named like arithmetic as one name', () => {
    const strange = (name: string) => name.replace('salle-', '3 - 2 x').replace('arret-', '__proto__ ')
    const { code, out } = plan(JSON.stringify(drawPlan(8)).replace(/salle-|arret-/g, (name) => strange(name)))
    expect(code).toBe(0)
    expect(JSON.parse(out).etapes).toEqual(JSON.parse(plan(drawPlan(8)).out).etapes)
  })
})
