import { describe, expect, it } from 'vitest'
import type { EtapeDite } from '../../../src/domain/plan/prove.ts'
import { sayPlancher } from '../../../src/text/plan/moyens.ts'
import { bilanOf, sayAvec, sayPlacesLibres, sayPortee, sayVerdict } from '../../../src/text/plan/reponse.ts'

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const etape = (nom: EtapeDite['nom'], valeur: number, borne: number, prouve = false): EtapeDite => ({
  nom,
  valeur,
  borne,
  prouve,
})
const PROUVEES = [
  etape('places', 864, 864, true),
  etape('portee', 900, 900, true),
  etape('trajet', 60, 60, true),
]

describe('how good a plan is known to be', () => {
  it('says "prouvé" only where every stage is', () => {
    expect(sayVerdict(PROUVEES)).toBe('Prouvé : aucun plan ne fait mieux avec ces moyens.')
    const open = [...PROUVEES.slice(0, 2), etape('trajet', 60, 45)]
    expect(plain(sayVerdict(open))).toBe(
      'Rien de mieux pour ce qui compte d’abord. Pour la suite, au plus 25 % de mieux possible : aucun plan aussi bon ne demande moins de 45 minutes de route.',
    )
  })

  it('rounds what is left up, never down, and whole people towards what is known', () => {
    const open = [etape('places', 850, 866.9), ...PROUVEES.slice(1)]
    expect(plain(sayVerdict(open))).toBe(
      'Au plus 2 % de mieux possible : aucun plan n’assied plus de 866 personnes.',
    )
    expect(plain(sayVerdict([etape('places', 1000, 1000.5)]))).toContain('Au plus 0,1 % de mieux')
  })

  it('says that nothing is known while nothing bounds the plan', () => {
    for (const borne of [Number.POSITIVE_INFINITY])
      expect(sayVerdict([etape('places', 864, borne)])).toMatch(/^Rien n’est encore prouvé/)
    expect(sayVerdict([etape('places', 0, 12)])).toMatch(/^Rien n’est encore prouvé/)
    expect(sayVerdict([etape('places', 864, 864)])).not.toMatch(/^Prouvé/)
  })
})

it('adds up communes, and says what a plan brings in whole people', () => {
  const commune = { code: '1', besoin: 10, assis: 6, fautePlace: 3, tropLoin: 1, aucuneSalle: 1 }
  const bilan = bilanOf({ communes: [commune, { ...commune, assis: 5, tropLoin: 2 }] })
  expect(bilan).toEqual({ besoin: 20, assis: 11, fautePlace: 6, tropLoin: 3, aucuneSalle: 2 })
  expect(sayPortee(bilan, 4)).toBe(
    '17 personnes sur 20 ont une séance à portée au moins toutes les 4 semaines',
  )
  expect(sayPortee(bilan, 1)).toMatch(/à portée chaque semaine$/)
  // A period is cut down to whole cycles.
  expect(sayAvec({ conseillers: 3, demiJournees: 12, W: 14, C: 4, salles: 1, bus: 0 })).toBe(
    'Avec 3 conseillers et 12 demi-journées par semaine, pendant 12 semaines, dans 1 salle.',
  )
})

it('says whose seats come first, and who may have one that nobody told', () => {
  expect(sayPlacesLibres(0, 0)).toBe('')
  expect(sayPlacesLibres(192, 0)).toBe('192 places libres y sont comptées avant celles du plan.')
  expect(sayPlacesLibres(0, 1)).toBe('1 personne dite sans place y en a peut-être une.')
})

it('says the highest floor in the page, and never that floors are impossible without proof', () => {
  const nomDe = (code: string) => ({ '03185': 'Montluçon', QN1: 'Fontbouillant' })[code] ?? code
  const said = (plancher: Partial<Parameters<typeof sayPlancher>[0]>) =>
    plain(
      sayPlancher(
        { ...{ sorte: 'places', plafond: 0.2, prouve: true, quartiers: [], seuls: null }, ...plancher },
        nomDe,
      ),
    )
  expect(said({})).toMatch(/ne suffisent pas.*20 %\.$/)
  // By their names, never their codes.
  expect(said({ seuls: ['03185'] })).toMatch(/même pour cette commune seule.* : Montluçon\.$/)
  expect(said({ seuls: [] })).toMatch(/chaque commune l’aurait, pas tous les planchers à la fois\.$/)
  const quartier = { sorte: 'qpv', plafond: null } as const
  expect(said({ ...quartier, quartiers: ['QN1'] })).toMatch(/à portée de Fontbouillant\.$/)
  expect(said({ ...quartier, seuls: ['QN1'] })).toMatch(/même pour ce quartier seul.* : Fontbouillant\.$/)
  expect(said({ sorte: 'portee', plafond: null, prouve: false })).not.toMatch(/ne suffisent pas|impossible/)
})
