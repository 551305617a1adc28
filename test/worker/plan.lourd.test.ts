import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import loadHighs from 'highs'
import { describe, expect, it } from 'vitest'
import type { Territoire } from '../../src/domain/geo/territoire.ts'
import type { Instance } from '../../src/domain/plan/instance.ts'
import { readInstance } from '../../src/domain/plan/read-instance.ts'
import { PLACES } from '../../src/domain/plan/territoire/etats-places.ts'
import { readMoyens } from '../../src/domain/plan/territoire/moyens.ts'
import { answerFile, nameOfCode } from '../../src/domain/plan/territoire/name-answer.ts'
import { sayPlancher, sayPlancherImpossible } from '../../src/text/plan/moyens.ts'
import { planStates } from '../../src/worker/answers/plan/modele.ts'
import { searchPlan } from '../../src/worker/answers/plan/search-plan.ts'
import type { RechercheMessage } from '../../src/worker/protocol/plan.ts'
import { drawPlan } from '../support/draw/draw-plan.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { openPiloteWorker } from '../support/files/pilote-worker.ts'
import { tempDir } from '../support/files/temp-folder.ts'
import { runCli } from '../support/run-cli.ts'

const folder = tempDir('plan-page-')

const MONTLUCON: Territoire = { type: 'epci', code: '200071082' }
/** Read in the page and on the command line on any day. */
const DU = '2026-12-07'
const TROIS = Array.from({ length: 3 }, () => ({ h: 4, base: 'commune:03185' }))

/** What the worker of the plan tells, from its first to its last word. */
async function tellAll(instance: Instance, load: () => ReturnType<typeof loadHighs> = loadHighs) {
  const said: RechercheMessage[] = []
  const tell = (message: RechercheMessage) => said.push(structuredClone(message))
  await searchPlan({ instance, limiteS: 600 }, { load, now: () => 0, tell })
  return said
}

function commandLine(option: '--instance' | '--moyens', content: unknown, ...more: string[]) {
  const path = join(folder, 'fichier.json')
  writeFileSync(path, JSON.stringify(content))
  const { code, out, err } = runCli('planifier.ts', [option, path, ...more])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)
}

const plain = (value: unknown) => JSON.parse(JSON.stringify(value))

const { handlers } = await openPiloteWorker()

describe('the plan in the page', () => {
  const modelOf = async (moyens: unknown) => {
    const read = readMoyens(moyens)
    const answer = await handlers.modeleDuPlan({ territoire: MONTLUCON, moyens: read, le: read.du ?? 0 })
    if (!answer.ok) throw new Error(answer.refus.champ)
    // As it crosses to the page, and on to the worker of the plan.
    return structuredClone(answer.modele)
  }

  it.each([
    ['residents of all ages, three advisers', { du: DU, conseillers: TROIS }],
    [
      'a goal of reach, on foot, days off',
      {
        objectif: 'B',
        mode: 'marche',
        minutes: 30,
        du: DU,
        conseillers: [{ h: 3, repos: ['lundi'] }, { h: 2 }],
      },
    ],
  ])('is that of the command line: %s', async (_, moyens) => {
    const modele = await modelOf(moyens)
    const last = (await tellAll(modele.instance)).at(-1)
    if (last?.type !== 'fini') throw new Error(`${last?.type} came last`)
    expect(last.reponse.etapes.every(({ prouve }) => prouve)).toBe(true)
    const said = commandLine('--moyens', moyens, '--territoire', 'epci:200071082', '--data', PILOTE_DIR)
    expect(plain(answerFile(MONTLUCON, modele, last.reponse))).toEqual(said)
  })

  it.each([3, 5, 6, 7])('is that of the command line for a bare instance: %i', async (seed) => {
    const file = drawPlan(seed)
    const last = (await tellAll(readInstance(file))).at(-1)
    if (last?.type === 'plancher') {
      expect(commandLineRefuses(file)).toBe(2)
      return
    }
    if (last?.type !== 'fini') throw new Error(`${last?.type} came last`)
    expect(plain(last.reponse)).toEqual(commandLine('--instance', file))
  })

  const commandLineRefuses = (file: unknown) => {
    const path = join(folder, 'refus.json')
    writeFileSync(path, JSON.stringify(file))
    return runCli('planifier.ts', ['--instance', path]).code
  }

  it('tells a whole plan at once, then better ones with what bounds them', async () => {
    const { instance } = await modelOf({ du: DU, conseillers: TROIS, minutes: 8, p: 6 })
    const [first, ...others] = await tellAll(instance)
    if (first?.type !== 'premier') throw new Error(`${first?.type} came first`)
    expect(first.reponse.calendrier.length).toBe(3 * 4 * 4)
    const last = others.at(-1)
    if (last?.type !== 'fini') throw new Error(`${last?.type} came last`)
    const worth = (etapes: readonly { valeur: number }[]) => etapes[0]?.valeur ?? 0
    const values = [
      first.reponse.etapes,
      ...others.map((one) => (one.type === 'avance' ? one.etapes : last.reponse.etapes)),
    ]
    values.reduce((before, etapes) => {
      expect(worth(etapes)).toBeGreaterThanOrEqual(worth(before) - 1e-6)
      return etapes
    })
    for (const one of others)
      if (one.type === 'avance')
        expect(one.etapes[0]?.borne).toBeGreaterThanOrEqual(worth(last.reponse.etapes) - 1e-6)
  })

  it('keeps its first plan where the solver cannot be loaded', async () => {
    const said = await tellAll(readInstance(drawPlan(1)), () => Promise.reject(new Error('wasm')))
    expect(said.map(({ type }) => type)).toEqual(['premier', 'echec'])
  })

  it('names the neighbourhoods and communes whose floor no plan meets, as the command line does', async () => {
    const close = { du: DU, mode: 'marche', minutes: 1, lieux: false, existants: false }
    for (const [moyens, named] of [
      [{ ...close, plancherQpv: true }, 'à portée de .*Fontbouillant'],
      [{ ...close, minutes: 15, plancherPlaces: 0.9 }, 'cette commune seule.* : .*Montluçon'],
    ] as const) {
      const modele = await modelOf(moyens)
      const last = (await tellAll(modele.instance)).at(-1)
      if (last?.type !== 'plancher') throw new Error(`${last?.type} came last`)
      expect(sayPlancher(last, nameOfCode(modele))).toMatch(new RegExp(named))
      const path = join(folder, 'planchers.json')
      writeFileSync(path, JSON.stringify(moyens))
      const args = ['--moyens', path, '--territoire', 'epci:200071082', '--data', PILOTE_DIR]
      const { code, out, err } = runCli('planifier.ts', args)
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err.trim()).toBe(sayPlancherImpossible(last, nameOfCode(modele)))
    }
  })

  it('says which field a territory does not know', async () => {
    const moyens = readMoyens({ conseillers: [{ base: 'commune:75056' }] })
    const answer = await handlers.modeleDuPlan({ territoire: MONTLUCON, moyens, le: 20_000 })
    expect(answer).toMatchObject({ ok: false, refus: { champ: 'conseillers[0].base', recu: '75056' } })
  })

  it('paints the cells of its last model only, each by what the plan brings it', async () => {
    const modele = await modelOf({ du: DU, conseillers: TROIS })
    const [first] = await tellAll(modele.instance)
    if (first?.type !== 'premier') throw new Error('no first plan')
    const { reponse } = first
    expect(await handlers.carteDuPlan({ cle: modele.cle - 1, reponse })).toBeNull()
    const version = await handlers.carteDuPlan({ cle: modele.cle, reponse })
    expect(version?.territoire).toBe('epci:200071082')
    const salles = [{ id: 'a' }, { id: 'b' }] as unknown as Instance['salles']
    // The first does not say its seats.
    const existants = [
      { id: 'x', places: 0 },
      { id: 'y', places: 30 },
    ]
    const classes = [
      { besoin: 10, commune: '', salles: [0], existants: [] },
      { besoin: 10, commune: '', salles: [0, 1], existants: [] },
      { besoin: 10, commune: '', salles: [1], existants: [] },
      { besoin: 10, commune: '', salles: [0], existants: [0] },
      { besoin: 10, commune: '', salles: [], existants: [1] },
    ]
    const plan = {
      instance: { salles, classes, existants } as unknown as Instance,
      classeDe: Int32Array.of(0, 1, 2, 3, 4, -1),
    }
    const open = { assis: [5, 4, 0, 6, 10], salles: [{ id: 'a', demiJournees: 2, places: 9 }] }
    const { moitie, peu, tropLoin, inconnu, assis } = PLACES
    expect([...planStates(plan, open)]).toEqual([moitie, peu, tropLoin, inconnu, assis, inconnu])
  })
})
