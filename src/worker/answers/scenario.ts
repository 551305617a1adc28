import type { Dataset } from '../../dataset/dataset.ts'
import { propose } from '../../dataset/siting/propose.ts'
import { keepLastOf } from '../../domain/common/keep-last.ts'
import { answerCells, type PreparedScope } from '../../domain/coverage/answer.ts'
import { type AnswerVersion, deriveVersion, versionOf } from '../../domain/coverage/answer-version.ts'
import { sumPopulation } from '../../domain/coverage/counting/build-report.ts'
import { computeCurve } from '../../domain/coverage/curve.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Grid } from '../../domain/geo/grid.ts'
import { differenceStates } from '../../domain/scenario/difference.ts'
import { etatAjout } from '../../domain/scenario/edit-tenues.ts'
import { gainsAt, rankByGain } from '../../domain/scenario/gains.ts'
import type { Candidat } from '../../domain/scenario/objectifs.ts'
import type { Ajout } from '../../domain/scenario/scenario.ts'
import { uneSeance } from '../../domain/scenario/serie-ajoutee.ts'
import { cellsWithTime, summarizeCosts } from '../../domain/scenario/temps.ts'
import type { Pesee, RequetesScenario, ScenarioReponse } from '../protocol/scenario.ts'
import { findPoint } from './describe-territoire.ts'
import { createAssisDuPlan } from './plan/assis-du-plan.ts'
import { blocksOf } from './scenario-carte.ts'
import { type Before, compareZones, describeBefore } from './scenario-difference.ts'
import { editScope } from './scenario-state.ts'

/** What these answers need of the worker: the data set, a prepared territory, and a way to have cells painted later. */
export interface ScenarioTools {
  readonly dataset: () => Promise<Dataset>
  readonly prepare: (question: Question) => Promise<PreparedScope>
  /** Keeps the states of the cells of an answer: the map asks for their tiles under its version. */
  readonly rememberStates: (
    version: AnswerVersion,
    question: Question,
    grid: Grid,
    etat: Uint8Array,
  ) => Promise<void>
}

type Handlers = {
  readonly [N in keyof RequetesScenario]: (params: RequetesScenario[N][0]) => Promise<RequetesScenario[N][1]>
}

/** Answers of the scenario and of "where to open next", over prepared territories. */
export function createScenarioHandlers(tools: ScenarioTools): Handlers {
  let edition = 0
  /** The state before does not change while a place is dragged. */
  const before = keepLastOf<PreparedScope, Promise<Before>>(4)
  return {
    situer: async ({ territoire, at }) => findPoint(await tools.dataset(), territoire, at),
    scenario: async ({ question, par, modifications, sansCarte = false }) => {
      const data = await tools.dataset()
      const base = await tools.prepare(question)
      const key = JSON.stringify([question.portee, par])
      const avant = await before(base, key, () => describeBefore(data, base, question, par))
      const { prepared, sites } = editScope(base, modifications, question.offre)
      const { rapport: apres, etat } = await answerCells({
        data,
        prepared,
        offre: question.offre,
        portee: question.portee,
        par,
      })
      const { grid } = base.scope
      const difference = differenceStates(avant.etat, etat)
      const changes = await compareZones(data, avant, { prepared, rapport: apres, difference }, question)
      const version = deriveVersion(versionOf(data.manifest.version, question), `s${++edition}`)
      const versionDifference = deriveVersion(version, 'd')
      if (!sansCarte) {
        await tools.rememberStates(version, question, grid, etat)
        await tools.rememberStates(versionDifference, question, grid, difference)
      }
      const result: ScenarioReponse = {
        question,
        avant: avant.rapport,
        apres,
        ...changes,
        version,
        versionDifference,
        sansEffet: sites.sansEffet,
      }
      return result
    },
    gain: async ({ question, modifications, lon, lat, ajout }) => {
      const { offre, portee, fenetre = null } = question
      if (ajout !== null && etatAjout({ ...SANS_NOM, ...ajout, lon, lat }, offre, fenetre) !== 'oui') return 0
      const base = await tools.prepare(question)
      const { prepared } = editScope(base, modifications, offre)
      return gainsAt(base.scope.grid, prepared.fields, portee).gain(lon, lat)
    },
    proposer: async (demande) => {
      const data = await tools.dataset()
      const base = await tools.prepare(demande.question)
      return propose(data, editScope(base, demande.modifications, demande.question.offre).prepared, demande)
    },
    carteImprimee: async ({ question, modifications }) => {
      const base = await tools.prepare(question)
      const { prepared } = editScope(base, modifications, question.offre)
      const { grid } = base.scope
      const { portee } = question
      return {
        ...blocksOf(grid, portee, base.fields, prepared.fields),
        courbe: portee.type === 'mode' ? computeCurve(grid, prepared.fields, portee.mode) : null,
      }
    },
    assisDuPlan: createAssisDuPlan(tools.dataset),
    peser: async ({ question, modifications, candidats }) => {
      const base = await tools.prepare(question)
      const { grid } = base.scope
      const { prepared } = editScope(base, modifications, question.offre)
      const { cells, others } = cellsWithTime(grid, prepared.fields, question.portee)
      // Counted now: the second scenario below is made on the same fields.
      const avant = summarizeCosts(grid, prepared.fields, question.portee, cells)
      const gains = gainsAt(grid, prepared.fields, question.portee)
      const choix = rankByGain(gains, candidats).map(({ point, gain }) => ({ candidat: point, gain }))
      const added = candidats.map((c, i) => ajoutOf(c, i, question))
      const after = editScope(base, [...modifications, ...added], question.offre)
      const result: Pesee = {
        choix,
        population: sumPopulation(grid, after.prepared.fields, question.portee),
        avant,
        apres: summarizeCosts(grid, after.prepared.fields, question.portee, cells),
        sansTrajet: others,
      }
      return result
    },
  }
}

const SANS_NOM = { type: 'ajout', id: 'ebauche', nom: '', commune: '' } as const

/** A proposed place as an added one, as the page adds it: in a window, with one session. */
const ajoutOf = ({ nom, lon, lat, commune }: Candidat, i: number, { fenetre }: Question): Ajout => ({
  ...SANS_NOM,
  id: `propose-${i}`,
  nom,
  lon,
  lat,
  nature: 'atelier',
  places: null,
  dates: fenetre ? uneSeance(fenetre.du, fenetre.au, commune) : null,
})
