import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { startPremiere } from '../../../src/data/premiere/start.ts'
import type { Abrege } from '../../../src/dataset/cartes/abrege.ts'
import { FILTRES_VIDES } from '../../../src/domain/places/filters/filtres.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'
import type { Params } from '../../../src/worker/protocol/index.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'

const BASE = 'http://donnees.test/data/'
const LISTE = { type: 'liste', code: '87' } as const
const NOM = { territoire: { type: 'departement', code: '87' } } as const

afterEach(() => vi.unstubAllGlobals())

/** A page that reads the pilot; `fault` answers some of its files, `bases` names what it keeps (null: it does not tell). */
function openPage(
  fault: (path: string) => Response | null = () => null,
  bases: readonly string[] | null = [],
  early?: typeof globalThis.amorce,
) {
  vi.stubGlobal('amorce', early)
  vi.stubGlobal('fetch', async (address: URL) => {
    const path = address.href.slice(BASE.length)
    return fault(path) ?? new Response(Uint8Array.from(readFileSync(join(PILOTE_DIR, path))))
  })
  vi.stubGlobal('indexedDB', bases && { databases: async () => bases.map((name) => ({ name })) })
  const asked: string[] = []
  const inner: WorkerClient = {
    call: async (nom) => {
      asked.push(nom)
      return 'worker' as never
    },
  }
  return { asked, premiere: startPremiere(inner, BASE, LISTE) }
}

const LIST: Params<'trouver'> = {
  ...{ territoire: NOM.territoire, filtres: FILTRES_VIDES, depart: null, emprise: null },
  ...{ mode: 'voiture', sansVoisins: false, instantMs: Date.UTC(2026, 10, 25), limite: 20 },
}

describe('the first view before the worker', () => {
  it('is answered by the page; all else waits until it was painted', async () => {
    const { asked, premiere } = openPage()
    const opened = premiere.client.call('ouvrir', { base: BASE })
    const others = premiere.client.call('lieux', NOM)
    expect(await premiere.client.call('territoireEnBref', NOM)).toMatchObject({ departements: ['87'] })
    expect((await premiere.client.call('trouver', LIST)).total.propres).toBeGreaterThan(0)
    expect((await premiere.abrege)?.titre).toMatch(/pilote/i)
    expect(asked).toEqual([])
    premiere.lacher()
    expect([await opened, await others, await premiere.client.call('trouver', LIST)]).toEqual(
      Array(3).fill('worker'),
    )
    expect(asked).toEqual(['ouvrir', 'lieux', 'trouver'])
  })

  it.each([
    ['no short manifest', (path: string) => path === 'abrege.json'],
    ['no cards', (path: string) => path.includes('cartes')],
  ])('comes from the worker where there is %s', async (_, isGone) => {
    const { premiere } = openPage((path) => (isGone(path) ? new Response(null, { status: 404 }) : null))
    expect(await premiere.client.call('trouver', LIST)).toBe('worker')
    expect((await premiere.abrege) === null).toBe(isGone('abrege.json'))
  })

  it('has its frame and its name before its cards', async () => {
    let bring = (): void => undefined
    const held = new Promise<void>((resolve) => {
      bring = resolve
    })
    const { premiere } = openPage()
    const atOnce = globalThis.fetch
    vi.stubGlobal('fetch', async (address: URL) => {
      if (address.href.includes('cartes')) await held
      return atOnce(address)
    })
    let isListed = false
    const list = premiere.client.call('trouver', LIST).then((answer) => {
      isListed = true
      return answer
    })
    expect((await premiere.abrege)?.titre).toMatch(/pilote/i)
    expect(await premiere.client.call('territoireEnBref', NOM)).toMatchObject({ departements: ['87'] })
    expect(isListed).toBe(false)
    bring()
    expect((await list).total.propres).toBeGreaterThan(0)
  })

  it('takes what was asked for before the program, and asks for nothing twice', async () => {
    const file = (path: string) => new Response(Uint8Array.from(readFileSync(join(PILOTE_DIR, path))))
    const { departements } = (await file('abrege.json').json()) as Abrege
    const chemin = departements.find(({ code }) => code === '87')?.chemin ?? ''
    const early = {
      'abrege.json': Promise.resolve(file('abrege.json')),
      [chemin]: Promise.resolve(file(chemin)),
    }
    const { premiere } = openPage((path) => expect.unreachable(`${path} was asked for again`), [], early)
    expect((await premiere.client.call('trouver', LIST)).total.propres).toBeGreaterThan(0)
    // Later than the program, what comes before it finds that there is nothing to ask for.
    await openPage().premiere.abrege
    expect(globalThis.amorce).toEqual({})
  })

  it('comes from the worker where what was read is not what it should be', async () => {
    for (const body of ['<html>', '{}', '{"departements":[]}']) {
      const { premiere } = openPage(() => new Response(body))
      expect(await premiere.client.call('trouver', LIST)).toBe('worker')
    }
    const { premiere } = openPage((path) => (path.includes('cartes') ? new Response('{"lieux":[]}') : null))
    expect(await premiere.client.call('trouver', LIST)).toBe('worker')
  })

  it('comes from the worker where a person’s own data may be laid over it, or nobody tells', async () => {
    for (const bases of [['a-portee.mes-donnees'], null]) {
      const { premiere } = openPage(() => null, bases)
      expect(await premiere.client.call('trouver', LIST)).toBe('worker')
    }
  })

  it('answers without waiting what was read already, until the worker does', async () => {
    const { premiere } = openPage()
    const { abrege, answer } = premiere.maintenant
    expect([abrege(), answer('territoireEnBref', NOM), answer('trouver', LIST)]).toEqual(
      Array(3).fill(undefined),
    )
    await premiere.lue
    expect(abrege()).toBe(await premiere.abrege)
    expect(answer('territoireEnBref', NOM)).toMatchObject({ departements: ['87'] })
    expect(answer('trouver', LIST)).toEqual(await premiere.client.call('trouver', LIST))
    expect(answer('trouver', { ...LIST, limite: 40 })).toBeUndefined()
    premiere.lacher()
    expect(answer('trouver', LIST)).toBeUndefined()
  })

  it('is waited for no more by who leaves it', async () => {
    openPage()
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    const silent = startPremiere({ call: async () => 'worker' as never }, BASE, LISTE)
    const figure = silent.client.call('territoire', NOM)
    silent.lacher()
    expect(await figure).toBe('worker')
  })
})
