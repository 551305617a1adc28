import { describe, expect, it } from 'vitest'
import { sayCout as arCout } from '../../src/text/ar/taches/guide.ts'
import { sayCout as enCout } from '../../src/text/en/taches/guide.ts'
import { sayOffre as falcOffre } from '../../src/text/falc/socle/trouver.ts'
import { sayCout as falcCout } from '../../src/text/falc/taches/guide.ts'
import { sayCout } from '../../src/text/fr/guide.ts'
import { coutDe } from '../../src/text/fr/seance.ts'
import { sayOffre } from '../../src/text/fr/trouver.ts'
import { sayCout as ptCout } from '../../src/text/pt/taches/guide.ts'
import { sayCout as trCout } from '../../src/text/tr/taches/guide.ts'

const LES_DEUX = ['Gratuit', 'Payant']
const offre = (frais: readonly string[]) => ({ modalitesAccompagnement: [], frais })

describe('a place that is free and charges too', () => {
  it('is not said to be free: by the list, a session, the guide', () => {
    expect(sayOffre(offre(LES_DEUX))).toBe('Parfois gratuit')
    expect(falcOffre(offre(LES_DEUX))).toBe('Parfois gratuit')
    expect(coutDe({ fraisACharge: LES_DEUX })).toBe('gratuit sous condition')
    expect(sayCout(LES_DEUX)).toEqual(['C’est parfois gratuit.', 'Demandez avant de venir.'])
  })

  it.each([
    ['fr', sayCout],
    ['falc', falcCout],
    ['en', enCout],
    ['ar', arCout],
    ['tr', trCout],
    ['pt', ptCout],
  ] as const)('the guide says what it says of "sometimes free", in %s', (_, say) => {
    expect(say(LES_DEUX)).toEqual(say(['Gratuit sous condition']))
    expect(say(LES_DEUX)).not.toEqual(say(['Gratuit']))
    expect(say(LES_DEUX)).not.toEqual(say(['Payant']))
  })
})
