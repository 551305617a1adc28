import { describe, expect, it } from 'vitest'
import { civilDate, formatIsoDate } from '../../../src/domain/calendar/civil-date.ts'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { defaultPeriod } from '../../../src/domain/imports/lists/read-liste.ts'
import type { Contexte, Reglages } from '../../../src/domain/imports/model.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

/** Lists without a calendar: what the page asks once, and where each line takes place. */
function examine(
  lines: readonly string[],
  reglages: Partial<Reglages> = {},
  contexte: Partial<Contexte> = {},
) {
  const feuille = { nom: 'a', lignes: lines.map((line) => line.split(';')), remarques: [] }
  const [examen] = examineFeuilles(
    [{ feuille, plan: guessPlan(feuille), retouches: {} }],
    { ...REGLAGES, ...reglages },
    { ...CONTEXTE, ...contexte },
  )
  return examen!
}
const JOURS = ['Jour;Heures;Lieu;Titre', 'Mardi;14h-16h;Mairie de Désertines;Photos']

describe('the period of lines that give a weekday', () => {
  it.each([
    ['a Saturday', civilDate(2026, 11, 28), '2026-11-30', '2027-07-31'],
    ['a Monday: the next one', civilDate(2026, 11, 30), '2026-12-07', '2027-07-31'],
    ['a Sunday', civilDate(2026, 11, 29), '2026-11-30', '2027-07-31'],
    ['the last day of July', civilDate(2027, 7, 31), '2027-08-02', '2028-07-31'],
    ['the last days of December', civilDate(2026, 12, 30), '2027-01-04', '2027-07-31'],
  ])('is next Monday to 31 July, from %s', (_, today, du, au) => {
    const period = defaultPeriod(today)
    expect([formatIsoDate(period.du), formatIsoDate(period.au)]).toEqual([du, au])
  })

  it('is that of the person, with its rhythm and what happens in school holidays', () => {
    const { ateliers } = examine(JOURS, {
      du: civilDate(2027, 1, 4),
      au: civilDate(2027, 3, 31),
      rythme: 'quinzaine',
      vacances: 'ouvert',
    })
    expect(ateliers).toMatchObject([
      {
        rrule: expect.stringMatching(/INTERVAL=2/),
        debut: { date: civilDate(2027, 1, 5), minute: 840 },
        valideDu: civilDate(2027, 1, 4),
        valideAu: civilDate(2027, 3, 31),
        vacancesScolaires: 'ouvert',
        confiance: 'deduit',
      },
    ])
  })

  it('holds a line that says its own rhythm to its own', () => {
    const { ateliers } = examine(
      [...JOURS.slice(0, 1), '1er jeudi du mois;9h-11h;Mairie de Désertines;Photos'],
      { rythme: 'quinzaine' },
    )
    expect(ateliers[0]?.rrule).toBe('FREQ=MONTHLY;BYDAY=1TH')
  })

  it('leaves series deduced until the person confirms them', () => {
    expect(examine(JOURS).ateliers[0]?.confiance).toBe('deduit')
    expect(examine(JOURS, { confirme: true }).ateliers[0]?.confiance).toBe('fait')
  })

  it('has no session of a period that holds none of its days', () => {
    const { ateliers, rejetees } = examine(JOURS, { du: civilDate(2027, 1, 6), au: civilDate(2027, 1, 8) })
    expect([ateliers, rejetees]).toEqual([[], 1])
  })
})

describe('where a line takes place', () => {
  const line = (lieu: string, adresse = '', commune = '') => [
    'Date;Heures;Lieu;Adresse;Commune;Titre',
    `08/12/2026;14h-16h;${lieu};${adresse};${commune};Photos`,
  ]
  const lieux = CONTEXTE.lieux.map((lieu) =>
    lieu.id === 'centre-domerat' ? { ...lieu, adresse: '12 rue du Clavier' } : lieu,
  )
  const placed = (lines: readonly string[], more: Partial<Contexte> = {}) => {
    const { ateliers, lieux: made, lieuxDemandes, remarques } = examine(lines, {}, { lieux, ...more })
    return { id: ateliers[0]?.lieuId, made, lieuxDemandes, said: remarques.map(({ voulu }) => voulu) }
  }

  it('is the place of that name in the territory, else that of that address', () => {
    expect(placed(line('mediatheque boris vian')).id).toBe('biblio')
    const byAddress = placed(line('Espace jeunes', '12, rue du Clavier', 'Domérat'))
    expect(byAddress.id).toBe('centre-domerat')
    expect(byAddress.said).toEqual(['lieu reconnu : Centre social, Domérat'])
  })

  it('is asked where two places have that name', () => {
    const annexe = { ...lieux[0]!, id: 'annexe' }
    const { lieuxDemandes } = placed(line('Médiathèque Boris Vian'), { lieux: [...lieux, annexe] })
    expect(lieuxDemandes.map(({ candidats }) => candidats.map(({ id }) => id))).toEqual([
      ['biblio', 'annexe'],
    ])
  })

  it('is never a place outside the territory, whatever its name', () => {
    const far = { ...lieux[0]!, id: 'loin', codeInsee: '87085', commune: 'Limoges', nom: 'Salle Unique' }
    const { id, made } = placed(line('Salle Unique', '', 'Domérat'), { lieux: [...lieux, far] })
    expect(id).toBe(made[0]?.id)
    expect(made[0]?.codeInsee).toBe('03101')
  })

  it('is the start point of the commune where nobody knows it, and said to be approximate', () => {
    const { made, said } = placed(line('Salle Bleue', '', 'Domérat'))
    expect(made).toMatchObject([
      {
        nom: 'Salle Bleue',
        longitude: 2.53,
        latitude: 46.61,
        position: 'approximative',
        confiance: 'deduit',
      },
    ])
    expect(said).toEqual(['lieu inconnu : placé au point de départ de Domérat, position approximative'])
  })

  it('is refused with a sentence where nothing says the commune', () => {
    const { rejetees, remarques } = examine(line('Salle Bleue'))
    expect(rejetees).toBe(1)
    expect(remarques[0]?.voulu).toMatch(/dites la commune du fichier/)
  })
})
