import { expect, it } from 'vitest'
import { createPlanStore } from '../../../src/data/plan/plan-store.ts'
import type { ReponsePlan } from '../../../src/domain/plan/answer.ts'
import { readMoyens } from '../../../src/domain/plan/territoire/moyens.ts'
import type { ModelePlan, ModeleReponse, RechercheMessage } from '../../../src/worker/protocol/plan.ts'

const MODELE: ModeleReponse = { ok: true, modele: { cle: 1, instance: {} } as ModelePlan }
const reponse = (valeur: number) =>
  ({
    etapes: [{ nom: 'places', valeur, borne: 99, prouve: false }],
    assis: [valeur],
  }) as unknown as ReponsePlan
const ASKED = {
  territoire: { type: 'epci', code: '200071082' },
  ecrits: {},
  moyens: readMoyens({}),
  limiteS: 60,
} as const

/** A worker that says what it is told to. */
function openPort() {
  const target = new EventTarget()
  const port = {
    ended: false,
    asked: [] as unknown[],
    postMessage: (message: unknown) => void port.asked.push(message),
    terminate: () => {
      port.ended = true
    },
    addEventListener: target.addEventListener.bind(target) as Worker['addEventListener'],
    say: (data: RechercheMessage) => target.dispatchEvent(new MessageEvent('message', { data })),
    die: () => target.dispatchEvent(new Event('error')),
  }
  return port
}

function open(askModele = () => Promise.resolve(MODELE)) {
  const ports: ReturnType<typeof openPort>[] = []
  const start = () => {
    const port = openPort()
    ports.push(port)
    return port
  }
  const store = createPlanStore({ askModele, start, today: () => 20_000 })
  const shown = () => store.getState().recherche
  return { store, ports, shown, search: () => store.getState().search(ASKED) }
}

it('shows the first plan, better ones and bounds as they come, then the end', async () => {
  const { ports, shown, search } = open()
  await search()
  const [port] = ports
  expect(port?.asked).toEqual([{ instance: {}, limiteS: 60 }])
  port?.say({ type: 'premier', reponse: reponse(5), manque: 2 })
  expect(shown()).toMatchObject({ manque: 2, reponse: reponse(5), etat: { type: 'cherche' } })
  const etapes = [{ nom: 'places', valeur: 5, borne: 7, prouve: false }] as const
  port?.say({ type: 'avance', etapes, reponse: null })
  expect(shown()?.reponse).toEqual({ ...reponse(5), etapes })
  expect(shown()?.manque).toBe(2)
  port?.say({ type: 'avance', etapes, reponse: reponse(6) })
  expect(shown()).toMatchObject({ manque: 0, reponse: reponse(6) })
  port?.say({ type: 'fini', reponse: reponse(7) })
  expect(shown()).toMatchObject({ etat: { type: 'fini' }, reponse: reponse(7) })
  expect(port?.ended).toBe(true)
})

it('keeps the last plan when it is stopped, and hears no more', async () => {
  const { store, ports, shown, search } = open()
  await search()
  ports[0]?.say({ type: 'premier', reponse: reponse(5), manque: 0 })
  store.getState().stop()
  expect(ports[0]?.ended).toBe(true)
  ports[0]?.say({ type: 'fini', reponse: reponse(7) })
  expect(shown()).toMatchObject({ etat: { type: 'arrete' }, reponse: reponse(5) })
})

it.each(['dies', 'fails'])('says that the worker %s, and keeps the plan', async (how) => {
  const { ports, shown, search } = open()
  await search()
  ports[0]?.say({ type: 'premier', reponse: reponse(5), manque: 0 })
  if (how === 'dies') ports[0]?.die()
  else ports[0]?.say({ type: 'echec' })
  expect(shown()).toMatchObject({ etat: { type: 'perdu' }, reponse: reponse(5) })
  expect(ports[0]?.ended).toBe(true)
})

it('says that no plan meets the floors, and keeps the one that does not', async () => {
  const { ports, shown, search } = open()
  await search()
  ports[0]?.say({ type: 'premier', reponse: reponse(5), manque: 4 })
  ports[0]?.say({ type: 'plancher', sorte: 'places', plafond: 0.2, prouve: true, quartiers: [], seuls: null })
  expect(shown()).toMatchObject({ etat: { type: 'plancher', plafond: 0.2 }, manque: 4, reponse: reponse(5) })
})

it('drops a search for a newer one, wherever it stands', async () => {
  const answers: ((answer: ModeleReponse) => void)[] = []
  const { ports, shown, search } = open(() => new Promise((resolve) => void answers.push(resolve)))
  const first = search()
  const second = search()
  answers[1]?.(MODELE)
  await second
  answers[0]?.({ ok: false, refus: { champ: 'G', voulu: { sorte: 'texte' }, recu: '' } })
  await first
  expect(ports).toHaveLength(1)
  expect(shown()?.etat).toEqual({ type: 'cherche' })
  ports[0]?.say({ type: 'premier', reponse: reponse(5), manque: 0 })
  void search()
  expect(ports[0]?.ended).toBe(true)
  ports[0]?.say({ type: 'fini', reponse: reponse(7) })
  expect(shown()).toMatchObject({ etat: { type: 'prepare' }, reponse: null })
})

it('says what the means have that the territory refuses, and what could not be read', async () => {
  const refus = { champ: 'conseillers[0].base', voulu: { sorte: 'connu' }, recu: '75056' } as const
  const refused = open(() => Promise.resolve({ ok: false, refus }))
  await refused.search()
  expect(refused.shown()?.etat).toEqual({ type: 'refus', refus })
  const erreur = new Error('illisible')
  const failed = open(() => Promise.reject(erreur))
  await failed.search()
  expect(failed.shown()?.etat).toEqual({ type: 'erreur', erreur })
})
