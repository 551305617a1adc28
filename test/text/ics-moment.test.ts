import { expect, it } from 'vitest'
import { icsDeSeances as enArabe } from '../../src/text/ar/taches/ics-seances.ts'
import { icsDeSeances as enAnglais } from '../../src/text/en/taches/ics-seances.ts'
import { icsDeSeances as enFalc } from '../../src/text/falc/taches/ics-seances.ts'
import { icsDeSeances } from '../../src/text/fr/ics-seances.ts'
import { icsDeSeances as enPortugais } from '../../src/text/pt/taches/ics-seances.ts'
import { icsDeSeances as enTurc } from '../../src/text/tr/taches/ics-seances.ts'
import { situee } from '../support/examples/seance-situee.ts'

const linesOf = (write: typeof icsDeSeances, seance: Parameters<typeof situee>[0]['seance']) =>
  /^DESCRIPTION:(.*)$/m
    .exec(write([situee({ seance: { ...seance } })], 'Essai', 0).replaceAll('\r\n ', ''))?.[1]
    ?.replace('\r', '')
    .split('\\n')

it.each([
  ['français', icsDeSeances, 'le matin', 'heure à demander'],
  ['English', enAnglais, 'in the morning', 'ask for the time'],
  ['arabe', enArabe, 'صباحًا', 'اسألوا عن الساعة'],
  ['falc', enFalc, 'le matin', 'demandez l’heure'],
  ['turc', enTurc, 'sabah', 'saatini sorun'],
  ['portugais', enPortugais, 'de manhã', 'pergunte a hora'],
] as const)(
  'a calendar in %s says the part of the day, or that the hour is to be asked for',
  (_, write, matin, aDemander) => {
    expect([linesOf(write, { moment: 'matin' })?.[0], linesOf(write, {})?.[0]]).toEqual([matin, aDemander])
    const known = { debut: Date.UTC(2026, 11, 3, 9), fin: null }
    expect(linesOf(write, known)).toHaveLength((linesOf(write, {})?.length ?? 0) - 1)
  },
)
