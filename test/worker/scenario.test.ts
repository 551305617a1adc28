import { describe, expect, it } from 'vitest'
import { openDataset } from '../../src/dataset/dataset.ts'
import { prepareScope } from '../../src/dataset/prepare-scope.ts'
import { answer, type PreparedScope } from '../../src/domain/coverage/answer.ts'
import { reachM } from '../../src/domain/coverage/modes.ts'
import { PAR, type Par, type Question } from '../../src/domain/coverage/question.ts'
import type { Rapport } from '../../src/domain/coverage/report.ts'
import { computeFields } from '../../src/domain/coverage/straight.ts'
import { distanceM } from '../../src/domain/geo/geodesy.ts'
import { editSites } from '../../src/domain/scenario/edit-sites.ts'
import { applyCommande, type Modification, NATURES } from '../../src/domain/scenario/scenario.ts'
import { ajoutExemple } from '../support/draw/draw-commande.ts'
import { randomInt, seededRandom } from '../support/draw/random.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'
import { readFolder } from '../support/files/read-folder.ts'

const MONTLUCON: Question = {
  territoire: { type: 'epci', code: '200071082' },
  offre: 'accompagnement',
  portee: { type: 'mode', mode: 'voiture', minutes: 10 },
}

const { data, handlers } = await openPiloteWorker()

/** The figure of a fresh preparation of the edited places: nothing kept, nothing mended, files read again. */
async function fresh(question: Question, modifications: readonly Modification[], par: Par): Promise<Rapport> {
  const data = await openDataset(readFolder(PILOTE_DIR))
  const base = await prepareScope(data, question)
  const { lieux, etats } = editSites(base.lieux, base.etats, modifications, question.offre)
  const fieldsOf: PreparedScope['fieldsOf'] = (grid) => computeFields(grid, lieux, etats)
  const prepared = { ...base, lieux, etats, fields: fieldsOf(base.scope.grid), fieldsOf }
  return answer({ data, prepared, offre: question.offre, portee: question.portee, par })
}

/** A random step of a person who edits: adds, moves, closes, resizes, takes away. */
function randomStep(
  random: () => number,
  list: readonly Modification[],
  ids: readonly string[],
  step: number,
) {
  const lon = 2.35 + 0.5 * random()
  const lat = 46.1 + 0.4 * random()
  const lieu = ids[randomInt(random, ids.length)] ?? ''
  const kind = randomInt(random, 6)
  if (kind === 0 || list.length === 0) {
    const nature = NATURES[randomInt(random, 3)] ?? 'atelier'
    return ajoutExemple(lon, lat, { id: `n${step}`, nom: `Lieu ${step}`, nature, places: 6 })
  }
  if (kind === 1) return { type: 'deplacement', lieu, lon, lat } as const
  if (kind === 2) return { type: 'fermeture', lieu, du: null, au: null } as const
  if (kind === 3) return { type: 'capacite', lieu, places: step } as const
  const picked = list[randomInt(random, list.length)]
  if (kind === 4 && picked?.type === 'ajout')
    return { type: 'deplacement', lieu: picked.id, lon, lat } as const
  const cle = picked?.type === 'ajout' ? `ajout:${picked.id}` : `${picked?.type}:${picked?.lieu}`
  return { type: 'retrait', cle } as const
}

describe('a scenario in the worker', () => {
  it('gives after 150 random edits the figure of a fresh full pass of the same places, and sums add up', async () => {
    const random = seededRandom(501)
    const base = await prepareScope(data, MONTLUCON)
    const ids = base.lieux.map((l) => l.id)
    let list: readonly Modification[] = []
    for (let step = 0; step < 150; step++) {
      list = applyCommande(list, randomStep(random, list, ids, step))
      // Zones, offers and minutes change on the way, as they do under a person's hand: what is kept must not show.
      const par = PAR[step % PAR.length] ?? 'commune'
      const question: Question = {
        ...MONTLUCON,
        offre: step % 50 < 25 ? 'accompagnement' : 'ateliers',
        portee: { type: 'mode', mode: 'voiture', minutes: 6 + (step % 9) },
      }
      const live = await handlers.scenario({ question, par, modifications: list })
      if (step % 5 !== 0) continue
      expect(live.apres).toEqual(await fresh(question, list, par))
      const { atteinte: avant = 0 } = live.avant.population ?? {}
      expect(live.apres.population?.atteinte).toBe(avant + live.gagnes - live.perdus)
      expect(live.zones.map((zone) => zone.apres)).toEqual(live.apres.zones?.map((zone) => zone.atteinte))
      // Neighbourhoods are a part of the territory, every other zone adds up to it.
      if (par === 'qpv') continue
      const sum = (key: 'gagnes' | 'perdus') => live.zones.reduce((n, zone) => n + zone[key], 0)
      expect([sum('gagnes'), sum('perdus')]).toEqual([live.gagnes, live.perdus])
    }
    const back = await handlers.scenario({ question: MONTLUCON, par: 'qpv', modifications: [] })
    expect(back.apres.population).toEqual(back.avant.population)
    expect([back.gagnes, back.perdus]).toEqual([0, 0])
  })

  it('tells before the click how many residents the click changes', async () => {
    const random = seededRandom(502)
    for (let i = 0; i < 20; i++) {
      const [lon, lat] = [2.35 + 0.5 * random(), 46.1 + 0.4 * random()]
      const promised = await handlers.gain({ question: MONTLUCON, modifications: [], lon, lat, ajout: null })
      const modifications: Modification[] = [ajoutExemple(lon, lat)]
      const done = await handlers.scenario({ question: MONTLUCON, par: 'commune', modifications })
      expect(done.gagnes).toBe(promised)
      expect(done.perdus).toBe(0)
    }
  })

  it('says which modifications name a place that the territory does not know', async () => {
    const modifications: Modification[] = [{ type: 'fermeture', lieu: 'nulle-part', du: null, au: null }]
    const done = await handlers.scenario({ question: MONTLUCON, par: 'commune', modifications })
    expect(done.sansEffet).toEqual(['fermeture:nulle-part'])
    expect(done.perdus).toBe(0)
  })
})

describe('where to open next, on the pilot', () => {
  const ask = {
    question: MONTLUCON,
    modifications: [],
    objectif: 'habitants',
    sources: ['centres'],
    points: [],
    nombre: 4,
  } as const

  it('wins what it announces: recomputed coverage of the proposal, and no bound below it', async () => {
    for (const objectif of ['habitants', 'ruraux', 'qpv', 'toutLeMonde', 'communes'] as const) {
      const answered = await handlers.proposer({ ...ask, objectif })
      if (!answered.ok) {
        expect(['dejaFait']).toContain(answered.raison)
        continue
      }
      const { choix, valeur, borne } = answered.proposition
      const modifications = choix.map(
        ({ candidat }, i): Modification => ({
          type: 'ajout',
          id: `c${i}`,
          nom: candidat.nom,
          lon: candidat.lon,
          lat: candidat.lat,
          commune: candidat.commune,
          nature: 'atelier',
          places: null,
          dates: null,
        }),
      )
      const done = await handlers.scenario({ question: MONTLUCON, par: 'commune', modifications })
      const announced = choix.reduce((n, one) => n + one.gain, 0)
      expect(done.gagnes).toBe(announced)
      if (objectif === 'habitants') expect(valeur).toBe(announced)
      if (borne !== null) expect(borne).toBeGreaterThanOrEqual(valeur)
      if (objectif === 'communes') expect(done.apres.communes.sansAcces).toBe(answered.proposition.horsPortee)
      if (objectif === 'toutLeMonde')
        expect(done.apres.population?.nonAtteinte).toBe(answered.proposition.horsPortee)
    }
  })

  it('equals trying every pair of communes', async () => {
    const answered = await handlers.proposer({ ...ask, nombre: 2 })
    if (!answered.ok) throw new Error(answered.raison)
    const { candidats, valeur, borne } = answered.proposition
    const { scope, fields } = await prepareScope(data, MONTLUCON)
    const limits = reachM(MONTLUCON.portee, 'centre')
    const open = Array.from(scope.grid.zone.keys()).filter(
      (i) => !((fields.oui.value[i] ?? 0) <= limits[(scope.grid.classe[i] ?? 0) as 0]),
    )
    const reaches = candidats.map(({ lon, lat }) =>
      open.map(
        (i) =>
          distanceM(scope.grid.lonDeg[i] ?? 0, scope.grid.latDeg[i] ?? 0, lon, lat) <=
          limits[(scope.grid.classe[i] ?? 0) as 0],
      ),
    )
    let best = 0
    for (let a = 0; a < candidats.length; a++) {
      for (let b = a + 1; b < candidats.length; b++) {
        let won = 0
        open.forEach((cell, i) => {
          if (reaches[a]?.[i] || reaches[b]?.[i]) won += scope.grid.population[cell] ?? 0
        })
        best = Math.max(best, won)
      }
    }
    expect(valeur).toBe(best)
    expect(borne).toBeGreaterThanOrEqual(best)
  })

  it('shortens the mean and the worst time', async () => {
    for (const objectif of ['tempsMoyen', 'tempsPire'] as const) {
      const answered = await handlers.proposer({ ...ask, objectif })
      if (!answered.ok) throw new Error(answered.raison)
      const pesee = await handlers.peser({
        question: MONTLUCON,
        modifications: [],
        candidats: answered.proposition.choix.map((c) => c.candidat),
      })
      const key = objectif === 'tempsMoyen' ? 'moyen' : 'pire'
      expect(pesee.apres[key]).toBeLessThan(pesee.avant[key])
      expect(pesee.apres[key]).toBeLessThanOrEqual(answered.proposition.valeur)
    }
  })
})
