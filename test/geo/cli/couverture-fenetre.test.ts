import { describe, expect, it } from 'vitest'
import { readCouvertureOptions } from '../../../geo/cli/arguments.ts'
import { MauvaisArgument } from '../../../geo/cli/read-arguments.ts'
import { civilDate } from '../../../src/domain/calendar/civil-date.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { runCli } from '../../support/run-cli.ts'

const EPCI = ['--territoire', 'epci:200071082']
const ATELIERS = [...EPCI, '--offre', 'ateliers']
const WEEK = ['--du', '2026-11-30', '--au', '2026-12-06']

describe('couverture in a window of dates', () => {
  it('reads the window and its filters', () => {
    const filters = ['--theme', 'Email', '--niveau', 'Debutant', '--public', 'Seniors', '--gratuit']
    expect(readCouvertureOptions([...ATELIERS, ...WEEK, ...filters]).question.fenetre).toEqual({
      du: civilDate(2026, 11, 30),
      au: civilDate(2026, 12, 6),
      theme: 'Email',
      niveau: 'Debutant',
      public: 'Seniors',
      gratuit: true,
    })
    expect(readCouvertureOptions(ATELIERS).question.fenetre).toBeUndefined()
    expect(readCouvertureOptions([...EPCI, ...WEEK]).question).toEqual(
      readCouvertureOptions([...ATELIERS, ...WEEK]).question,
    )
  })

  it.each([
    [[...EPCI, '--offre', 'lieux', ...WEEK], /--du ne va qu’avec --offre ateliers/],
    [[...EPCI, '--offre', 'accompagnement', '--gratuit'], /--gratuit ne va qu’avec --offre ateliers/],
    [[...ATELIERS, '--gratuit'], /--du manque/],
    [[...ATELIERS, '--du', '2026-11-30'], /--au manque/],
    [[...ATELIERS, ...WEEK, '--theme', 'Jardin'], /« Jardin » reçu ; attendu : DiagnosticNumerique/],
    [[...ATELIERS, ...WEEK, '--public', 'seniors'], /Seniors/],
  ])('refuses %j', (args, message) => {
    expect(() => readCouvertureOptions(args)).toThrow(MauvaisArgument)
    expect(() => readCouvertureOptions(args)).toThrow(message)
  })

  it('adds its keys after the agreed ones, which it leaves alone', () => {
    const ask = (more: readonly string[]) => {
      const { code, out } = runCli('couverture.ts', ['--data', PILOTE_DIR, ...ATELIERS, ...more])
      expect(code).toBe(0)
      return JSON.parse(out) as Record<string, unknown>
    }
    const agreed = Object.keys(ask([]))
    expect(Object.keys(ask(WEEK))).toEqual([...agreed, 'fenetre'])
    const byCommune = ask([...WEEK, '--par', 'commune'])
    expect(Object.keys(byCommune).slice(-2)).toEqual(['fenetre', 'premieresDates'])
    expect(byCommune.premieresDates).toHaveLength((byCommune.zones as unknown[]).length)
  })
})
