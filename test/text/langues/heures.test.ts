import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import type { Horaire } from '../../../src/domain/sessions/atelier.ts'
import { toGsm7 } from '../../../src/text/fr/sms.ts'
import { tenir } from '../../../src/text/langue/faire-dates.ts'
import { enMessage } from '../../../src/text/langue/parties-sms.ts'
import { readMots } from '../../../src/text/personne/choisir.ts'
import { ouverturesEn, plageEn } from '../../../src/text/personne/say-quand.ts'
import { FICHIERS_DE_LANGUES } from '../../support/files/langues.ts'

/** Where a line may end: at a plain space, and after a dash, whatever follows, but for the sign that joins words. */
const CUT = / |[–-](?!\u2060)/

const AT_TWO: Horaire = {
  ...{ date: 20_000, moment: null, zone: 'UTC' },
  ...{ debut: 20_000 * 86_400_000 + 840 * 60_000, fin: 20_000 * 86_400_000 + 990 * 60_000 },
} as Horaire
const AFTERNOON = { start: 840, end: 990 }

const load = (langue: string, module: string): Promise<Record<string, unknown>> => {
  const file =
    langue === 'fr'
      ? `src/text/fr/${module}.ts`
      : FICHIERS_DE_LANGUES.find((one) => one.langue === langue && one.module === module)?.file
  return file === undefined ? Promise.resolve({}) : import(/* @vite-ignore */ `../../../${file}`)
}

describe.each(LANGUES)('from one hour to another, in %s', (langue) => {
  it('stays on one line: a session, the hours of a place, those of a choice', async () => {
    const { plage, heureDebut } = await load(langue, 'quand')
    const { sayPlage } = await load(langue, 'lieu')
    const { sayOuvertures } = await load(langue, 'orientation/ouvertures')
    const said = [
      (plage as (seance: Horaire) => string)(AT_TWO),
      (heureDebut as (seance: Horaire) => string)(AT_TWO),
      ...(sayPlage === undefined ? [] : [(sayPlage as (hours: typeof AFTERNOON) => string)(AFTERNOON)]),
    ]
    expect(said.filter((text) => CUT.test(text))).toEqual([])
    for (const text of said) expect(text).toMatch(/\d/)
    if (sayOuvertures === undefined) return
    const jour = { jour: 0, date: null, plages: [AFTERNOON] }
    const open = (sayOuvertures as (jours: (typeof jour)[]) => string)([jour])
    // From the first figure of the hours to the last.
    expect(/\d.*\d/.exec(open)?.[0]).not.toMatch(CUT)
  })
})

it.each(['en', 'ar', 'tr', 'pt', 'falc'] as const)(
  'from one hour to another stays on one line in the words of one person, in %s',
  async (langue) => {
    const mots = await readMots(langue)
    const [open = ''] = ouverturesEn(mots, [{ jour: 0, date: null, plages: [AFTERNOON] }])
    for (const said of [plageEn(mots, AT_TWO), /\d.*\d/.exec(open)?.[0]]) {
      expect(said).toMatch(/\d/)
      expect(said).not.toMatch(CUT)
    }
  },
)

it('costs a message nothing: plain spaces, and no sign that joins', () => {
  const held = tenir('14.00 -\u2060 16.30, 9 h –\u2060 12 h')
  expect(held).not.toBe('14.00 - 16.30, 9 h – 12 h')
  expect(enMessage(held)).toBe('14.00 - 16.30, 9 h – 12 h')
  expect(toGsm7(held)).toBe('14.00 - 16.30, 9 h - 12 h')
})

it.each(LANGUES)('names seven days in short, none like another, in %s', async (langue) => {
  const { agenda } = await load(langue, 'agenda')
  const { joursCourts } = agenda as { readonly joursCourts: readonly string[] }
  expect(new Set(joursCourts).size).toBe(7)
  expect(Math.max(...joursCourts.map((nom) => nom.length))).toBeLessThanOrEqual(3)
})
