import { describe, expect, it } from 'vitest'
import { examineFeuilles } from '../../../src/domain/imports/examine.ts'
import { guessPlan } from '../../../src/domain/imports/guess-plan.ts'
import { CONTEXTE, REGLAGES } from '../../support/examples/contexte-import.ts'

const ENTETES = ['Date', 'Heures', 'Lieu', 'Commune', 'Titre', 'Latitude', 'Longitude', 'Observations']

/** Lines of a list: place, commune, latitude, longitude, remarks. */
function read(...lines: readonly (readonly [string, string, string, string, string?])[]) {
  const lignes = lines.map(([lieu, commune, latitude, longitude, dit = ''], i) => [
    `0${i + 7}/12/2026`,
    '14h-16h',
    lieu,
    commune,
    'Photos',
    latitude,
    longitude,
    dit,
  ])
  const feuille = { nom: 'a', lignes: [ENTETES, ...lignes], remarques: [] }
  const [examen] = examineFeuilles([{ feuille, plan: guessPlan(feuille), retouches: {} }], REGLAGES, CONTEXTE)
  return {
    ateliers: examen!.ateliers,
    lieux: examen!.lieux.map(({ nom, codeInsee, latitude, longitude, position }) => [
      ...[nom, codeInsee, latitude, longitude, position],
    ]),
    told: examen!.remarques.map(({ champ, gravite, voulu }) => `${champ} ${gravite} ${voulu}`),
  }
}

describe('the position that a line of a list writes', () => {
  it('is that of a place nobody knows, in its commune or alone', () => {
    const { lieux, told } = read(
      ['Salle Bleue', 'Domérat', '46,361', '2,531'],
      ['Salle Bleue', '', '46.361', '2.531'],
    )
    expect(lieux).toEqual([['Salle Bleue', '03101', 46.361, 2.531, 'exacte']])
    expect(told[0]).toBe('lieu verifier lieu inconnu : placé à la latitude et la longitude de la ligne')
  })

  it('keeps two places without a name apart', () => {
    const { lieux } = read(['', 'Domérat', '46.361', '2.531'], ['', 'Domérat', '46.371', '2.521'])
    expect(lieux.map(([, , latitude]) => latitude)).toEqual([46.361, 46.371])
  })

  it('leaves a known place where it is', () => {
    const { ateliers, lieux } = read(['Médiathèque Boris Vian', 'Montluçon', '46.361', '2.531'])
    expect([ateliers[0]?.lieuId, lieux]).toEqual(['biblio', []])
  })

  it.each([
    ['45.83', '1.26', 'hors de Domérat'],
    ['2.531', '46.361', 'hors de Domérat'],
    ['46.361', '', 'illisible'],
    ['46° 21', '2.531', 'illisible'],
  ])('is told, and left aside, where it cannot be: %s %s', (latitude, longitude, why) => {
    const { lieux, told } = read(['Salle Bleue', 'Domérat', latitude, longitude])
    expect(lieux).toEqual([['Salle Bleue', '03101', 46.61, 2.53, 'approximative']])
    expect(told).toContain(`latitude verifier position ${why} : laissée de côté`)
  })
})

describe('a column of remarks, or of the state of sessions', () => {
  const told = (dit: string) => read(['Salle Bleue', 'Domérat', '46.361', '2.531', dit])

  it('is read for what it says of the session', () => {
    expect(told('ANNULÉ').ateliers[0]?.statut).toBe('annulee')
    expect(told('ANNULÉ').told).toHaveLength(1)
    expect(told('Maintenue').told).toHaveLength(1)
  })

  it.each(['apporter son téléphone', 'annulé pour travaux'])('names the text that is not kept: %s', (dit) => {
    expect(told(dit).told).toContain(
      'statut correction lu pour « annulé », « complet » ou « reporté » : le reste n’est pas gardé',
    )
  })
})
