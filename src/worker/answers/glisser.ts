import type { Dataset } from '../../dataset/dataset.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import { answerCells, type PreparedScope } from '../../domain/coverage/answer.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { COTE_VIF_PX } from '../../domain/geo/tuile.ts'
import { differenceStates, GAGNE, PERDU } from '../../domain/scenario/difference.ts'
import type { GlisserDemande, GlisserReponse } from '../protocol/carreaux.ts'
import { createTileFrames } from '../tiles/paint-tiles.ts'
import type { TileIndex } from '../tiles/tile-index.ts'
import { editScope } from './scenario-state.ts'

interface GlisserTools {
  readonly dataset: () => Promise<Dataset>
  readonly prepare: (question: Question) => Promise<PreparedScope>
  readonly indexOf: (grid: Grid) => TileIndex
}

/** Answers the frames of a drag: no table, no second state, only the tiles that changed. */
export function createGlisser(tools: GlisserTools): (demande: GlisserDemande) => Promise<GlisserReponse> {
  let frame = 0
  const frames = createTileFrames()
  const before = keepLastOf<PreparedScope, ReturnType<typeof answerCells>>(1)
  return async ({ question, modifications, debut, tuiles, mode, couleurs }) => {
    const { offre, portee } = question
    const data = await tools.dataset()
    const base = await tools.prepare(question)
    const avant = await before(base, JSON.stringify(portee), () =>
      answerCells({ data, prepared: base, offre, portee, par: null }),
    )
    const { prepared } = editScope(base, modifications, offre)
    const apres = await answerCells({ data, prepared, offre, portee, par: null })
    const { grid } = base.scope
    const difference = differenceStates(avant.etat, apres.etat)
    const { tailleM } = question.territoire.type === 'qpv' ? data.manifest.grilleQpv : data.manifest.grille
    if (debut) frames.forget()
    return {
      avant: avant.rapport,
      apres: apres.rapport,
      gagnes: residentsIn(GAGNE, difference, grid),
      perdus: residentsIn(PERDU, difference, grid),
      version: { territoire: apres.rapport.territoire, key: `g${++frame}` },
      tuiles: frames.paint(tools.indexOf(grid), mode === 'difference' ? difference : apres.etat, tuiles, {
        mode,
        couleurs,
        tailleM,
        sizePx: COTE_VIF_PX,
      }),
    }
  }
}

function residentsIn(state: number, states: Uint8Array, { population }: Grid): number {
  let sum = 0
  for (let i = 0; i < states.length; i++) if (states[i] === state) sum += population[i]!
  return sum
}
