import { describe, expect, it } from 'vitest'
import { parseIsoDate } from '../../../../src/domain/calendar/civil-date.ts'
import { MoyensIllisibles } from '../../../../src/domain/plan/read-fields.ts'
import { isSteady } from '../../../../src/domain/plan/territoire/existants.ts'
import { readMoyens } from '../../../../src/domain/plan/territoire/moyens.ts'
import { countWeeks } from '../../../../src/domain/plan/territoire/semaines.ts'
import { sayMoyensIllisibles } from '../../../../src/text/plan/moyens.ts'

const day = (iso: string) => parseIsoDate(iso) ?? Number.NaN

function refusal(file: unknown): string {
  try {
    readMoyens(file)
  } catch (error) {
    if (error instanceof MoyensIllisibles) return sayMoyensIllisibles(error)
    throw error
  }
  return 'read'
}

describe('the means', () => {
  it('are whole with nothing said', () => {
    const { W, C, G, q, m, L, D, S, kappa, bus, plancherQpv, vacances, conseillers } = readMoyens({})
    expect({ W, C, G, q, m, L, D, S, kappa }).toEqual({
      ...{ W: 12, C: 4, G: 6, q: 1, m: 2, L: 210, D: 90, S: 1, kappa: 1 },
    })
    expect({ bus, plancherQpv, vacances }).toEqual({ bus: null, plancherQpv: false, vacances: 'ouvert' })
    expect(conseillers).toHaveLength(1)
    expect(conseillers[0]).toMatchObject({ id: 'Conseiller 1', h: 4, base: null })
  })

  it('give the bus what is not said of it, and the seats of a session', () => {
    expect(readMoyens({ G: 9, bus: {} }).bus).toEqual({
      ...{ h: 2, G: 9, depot: null, arrets: null, conseiller: false },
    })
    expect(readMoyens({ bus: { arrets: ['commune:03185', { lon: 2.6, lat: 46.3 }] } }).bus?.arrets).toEqual([
      { type: 'commune', code: '03185' },
      { type: 'point', lon: 2.6, lat: 46.3 },
    ])
  })

  it('are refused with what was got, what was wanted and where', () => {
    const bad: readonly (readonly [unknown, RegExp])[] = [
      [[], /fichier : « \[\] » reçu ; attendu : un objet/],
      [{ semaines: 3 }, /semaines : .* attendu : objectif ou/],
      [{ W: 3 }, /W : « 3 » .* cycle/],
      [{ W: 12.5 }, /W : « 12\.5 » .* entier/],
      [{ conseillers: [] }, /conseillers : .* au moins un/],
      [{ conseillers: [{ h: 11 }] }, /conseillers\[0\]\.h : « 11 » .* 0 à 10/],
      [{ conseillers: [{ h: 5, repos: ['lundi', 'mardi', 'jeudi'] }] }, /h : « 5 » .* 0 à 4/],
      [{ conseillers: [{ id: 'a' }, { id: 'a' }] }, /conseillers\[1\]\.id : « a » .* une seule fois/],
      [{ conseillers: [{ repos: ['dimanche'] }] }, /repos : « dimanche » .* lundi matin/],
      [{ conseillers: [{ base: '03185' }] }, /base : « 03185 » .* commune:03185/],
      [{ conseillers: [{ base: { lon: 200, lat: 1 } }] }, /base\.lon : « 200 » .* -180 à 180/],
      [{ plancherPlaces: 10 }, /plancherPlaces : « 10 » .* 0 à 1/],
      [{ plancherQpv: 'oui' }, /plancherQpv : « oui » .* true ou false/],
      [{ budget: -1 }, /budget : « -1 »/],
      [{ du: '2027-13-01' }, /du : « 2027-13-01 » .* un jour/],
      [{ du: '2027-02-01', au: '2027-01-01' }, /au : « 2027-01-01 » .* un jour/],
      [{ au: '2027-02-01' }, /du : « rien »/],
      [{ du: '2027-02-01', au: '2027-04-01', W: 12 }, /au : .* sans W/],
      [{ vacances: 'parfois' }, /vacances : « parfois » .* ouvert ou ferme/],
      [{ fermetures: [{ du: '2027-02-08', au: '2027-02-01' }] }, /fermetures\[0\]\.au : /],
      [{ bus: 3 }, /bus : « 3 » .* un objet/],
      [{ bus: { places: 3 } }, /bus\.places : .* h ou G/],
      [{ bus: { h: 13 } }, /bus\.h : « 13 » .* 0 à 12/],
      [{ bus: { arrets: [] } }, /bus\.arrets : .* au moins un/],
      [{ bus: { arrets: Array.from({ length: 31 }, () => 'commune:03185') } }, /bus\.arrets : « 31 » .* 30/],
      [{ bus: { depot: 'Montluçon' } }, /bus\.depot : « Montluçon »/],
      [{ bus: { conseiller: 1 } }, /bus\.conseiller : « 1 »/],
    ]
    for (const [file, line] of bad) {
      const said = refusal(file)
      expect(said).toMatch(line)
      expect(said).toMatch(/^moyens illisibles : [^\n]+$/)
    }
  })
})

describe('the weeks of a plan', () => {
  const MONTLUCON = [{ code: '03185' }]
  const weeks = (file: object) => {
    const moyens = readMoyens(file)
    return countWeeks(moyens, moyens.du ?? 0, MONTLUCON)
  }

  it('leave out those wholly in closed school holidays, and go on after them', () => {
    // Zone A, winter 2027: from Saturday 13 February to Sunday 28 February (the last class is on the 13th).
    const closed = weeks({ du: '2027-02-01', W: 4, vacances: 'ferme' })
    expect(closed.fermees).toBe(2)
    expect(closed.comptees).toEqual(['2027-02-01', '2027-02-08', '2027-03-01', '2027-03-08'].map(day))
    expect(weeks({ du: '2027-02-01', W: 4 })).toMatchObject({ fermees: 0, au: day('2027-02-28') })
    // From the first Monday on.
    expect(weeks({ du: '2027-02-03', W: 1, C: 1 }).comptees).toEqual([day('2027-02-08')])
  })

  it('leave out closures of one’s own, Sundays aside, and end on the last day said', () => {
    const fermetures = [{ du: '2027-03-01', au: '2027-03-06' }, { du: '2027-03-10' }]
    const some = weeks({ du: '2027-02-22', au: '2027-04-03', C: 1, fermetures })
    expect(some.comptees).toEqual(
      ['2027-02-22', '2027-03-08', '2027-03-15', '2027-03-22', '2027-03-29'].map(day),
    )
    expect(some).toMatchObject({ fermees: 1, inconnues: 0, au: day('2027-04-03') })
    expect(weeks({ du: '2027-02-22', au: '2027-04-02', C: 1 }).comptees).toHaveLength(5)
  })

  it('count weeks whose holidays are not published, and say so', () => {
    const far = weeks({ du: '2040-02-01', W: 4, vacances: 'ferme' })
    expect(far).toMatchObject({ fermees: 0, inconnues: 4 })
  })

  it('make an existing offer steady where each stretch has one', () => {
    expect(isSteady(new Set([0, 2, 4]), 2, 6)).toBe(true)
    expect(isSteady(new Set([0, 3, 5]), 2, 6)).toBe(false)
    expect(isSteady(new Set([1]), 4, 4)).toBe(true)
    expect(isSteady(new Set(), 1, 3)).toBe(false)
  })
})

it('keeps of names only the signs that can be seen, and refuses one that has none', () => {
  const moyens = (id: string, base: string) => ({ conseillers: [{ id, base }] })
  expect(readMoyens(moyens('A\u202ena\r\n', 'lieu:m1\u200b')).conseillers).toMatchObject([
    { id: 'Ana', base: { type: 'lieu', code: 'm1' } },
  ])
  expect(() => readMoyens(moyens('\u200b', 'lieu:m1'))).toThrow(MoyensIllisibles)
})
