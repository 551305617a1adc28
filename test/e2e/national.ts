import { join } from 'node:path'
import type { AnswerVersion } from '../../src/domain/coverage/answer-version.ts'
import type { Par, Question } from '../../src/domain/coverage/question.ts'
import type { Params } from '../../src/worker/protocol/index.ts'
import { seededRandom } from '../support/draw/random.ts'
import { FRANCE_DIR, generatedDir } from '../support/files/data-dirs.ts'
import { FRANCE_URL, GENEREE, GENEREE_URL } from './addresses.ts'

/** The two Frances: that of the open data where they are, and a made-up one (ECHELLE=complete: of full size). */
export const FRANCES = [
  { nom: 'france', dir: FRANCE_DIR, url: FRANCE_URL },
  { nom: `generated-${GENEREE.cells}`, dir: generatedDir(GENEREE.cells), url: GENEREE_URL },
].map((one) => ({
  ...one,
  url: `${one.url}?onglet=couverture&territoire=france`,
  manifest: join(one.dir, 'manifest.json'),
}))

export const FRANCE: Question = {
  territoire: { type: 'france' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'voiture', minutes: 20 },
}
export const withMinutes = (minutes: number): Question => ({
  ...FRANCE,
  portee: { type: 'mode', mode: 'voiture', minutes },
})

/** A place added in the middle of France, then dragged about. */
export function drawEdits(par: Par, count: number): Params<'scenario'>[] {
  const random = seededRandom(505)
  return Array.from({ length: count }, () => ({
    question: FRANCE,
    par,
    modifications: [
      {
        type: 'ajout',
        id: 'essai',
        nom: 'Lieu d’essai',
        lon: 0.5 + 4 * random(),
        lat: 45 + 3 * random(),
        commune: '',
        nature: 'accompagnement',
        places: null,
        dates: null,
      },
    ],
  }))
}

/** Tiles over the middle of France, from the country to a town. */
export function tilesOf(version: AnswerVersion): Params<'peindre'>[] {
  const couleur = '#336699'
  const couleurs = {
    population: couleur,
    atteinte: couleur,
    nonAtteinte: couleur,
    inconnue: couleur,
    dejaAtteinte: couleur,
    resteHors: couleur,
  }
  return (
    [
      [4, 8, 5],
      [6, 32, 22],
      [9, 259, 180],
    ] as const
  ).map(([z, x, y]) => ({ version, tuiles: [{ z, x, y }], sizePx: 512, mode: 'portee', couleurs }))
}
