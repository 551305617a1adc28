import { describe, expect, it, vi } from 'vitest'
import { compactScenario, type ScenarioLu } from '../../../src/domain/scenario/compact.ts'
import { readFichier, writeFichier } from '../../../src/domain/scenario/fichier.ts'
import { formatScenarioLien, MAX_LIEN, parseScenarioLien } from '../../../src/state/scenario/link.ts'
import { readMemoire, writeMemoire } from '../../../src/state/scenario/storage.ts'
import { sayLectureFichier } from '../../../src/text/simuler/fichier.ts'
import {
  drawPrevues,
  drawScenarioPrevu,
  planExemple,
  prevuesExemple,
} from '../../support/draw/draw-prevues.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

const seeds = Array.from({ length: 60 }, (_, seed) => seed)
/** Rooms have a name on the device only. */
const unnamed = (scenario: ScenarioLu): ScenarioLu => ({
  ...scenario,
  modifications: scenario.modifications.map((m) => (m.type === 'seances' ? { ...m, nom: '' } : m)),
})
const plainOf = async (scenario: ScenarioLu) => {
  vi.stubGlobal('CompressionStream', undefined)
  const text = await formatScenarioLien(scenario)
  vi.unstubAllGlobals()
  return text
}

describe('sessions of a plan in links, files and the memory', () => {
  it('come back as they were, in a link without the names of rooms', async () => {
    for (const seed of seeds) {
      const scenario = drawScenarioPrevu(seed)
      for (const text of [await formatScenarioLien(scenario), await plainOf(scenario)]) {
        expect(text).toMatch(/^v3\.[dj]/)
        expect(await parseScenarioLien(text)).toEqual({ ok: true, valeur: unnamed(scenario) })
      }
      expect(readFichier(writeFichier([scenario]))).toEqual({
        ok: true,
        scenarios: [scenario],
        corrections: [],
      })
      const kept = new Map<string, string>()
      const store = {
        getItem: (k: string) => kept.get(k) ?? null,
        setItem: (k: string, v: string) => void kept.set(k, v),
      }
      const memoire = { scenarios: [{ id: 's', ...scenario }], actif: 's', liens: {} }
      expect(writeMemoire(store, memoire)).toBe(true)
      expect(readMemoire(store)).toEqual(memoire)
    }
    const named = { nom: 'Plan', modifications: [prevuesExemple({ nom: 'Chez Madame Durand' })] }
    expect(Buffer.from((await plainOf(named)).slice(4), 'base64url').toString()).not.toMatch(/Durand/)
    expect(writeFichier([named])).toMatch(/Durand/)
  })

  it('are read as a whole or refused, however the text is damaged', async () => {
    const random = seededRandom(15)
    const seen = { read: 0, refused: 0 }
    for (let i = 0; i < 300; i++) {
      const scenario = drawScenarioPrevu(i % 20)
      const text = i % 3 === 0 ? await formatScenarioLien(scenario) : await plainOf(scenario)
      const at = randomInt(random, text.length)
      const sign = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'[randomInt(random, 64)]
      const hurt = text.slice(0, at) + sign + text.slice(at + 1)
      const read = await parseScenarioLien(hurt)
      seen[read.ok ? 'read' : 'refused']++
      // What is read is a scenario like any other.
      if (read.ok) expect(await parseScenarioLien(await formatScenarioLien(read.valeur))).toEqual(read)
    }
    expect(seen.read).toBeGreaterThan(10)
    expect(seen.refused).toBeGreaterThan(100)
  })

  it('are too long for a link long before a scenario is full: the file takes over', async () => {
    const random = seededRandom(8)
    const modifications = Array.from({ length: 400 }, (_, i) => drawPrevues(random, `p${i}`, []))
    expect((await formatScenarioLien({ nom: 'Long', modifications })).length).toBeGreaterThan(MAX_LIEN)
    expect(readFichier(writeFichier([{ nom: 'Long', modifications }]))).toMatchObject({ ok: true })
  })

  it.each([
    [6, '2027-02-30', 'un jour écrit AAAA-MM-JJ'],
    [7, '25:00', 'une heure écrite HH:MM.'],
    [7, null, 'une heure écrite HH:MM.'],
    [8, 0, 'une durée de 1 à 720 minutes'],
    [9, 3, 'toutes les 1, 2 ou 4 semaines'],
    [10, '2020-01-01', 'un dernier jour'],
    [11, -1, 'un nombre entier de places'],
    [12, 61, 'un numéro de conseiller de 0 à 60'],
    [13, 3, 'un numéro de niveau de 0 à 2'],
    [14, 2, '1 (pas de séance pendant les vacances scolaires) ou 0'],
    [2, ' deux mots', 'un identifiant de 300 signes au plus, sans espace au bord'],
    [2, 'deux mots ', 'un identifiant de 300 signes au plus, sans espace au bord'],
    [3, 200, 'une longitude'],
    [5, '99', 'un code de commune'],
  ])('refuse cell %i as %o by name', (at, value, attendu) => {
    const [nom, lines] = compactScenario({ nom: 'x', modifications: [prevuesExemple()] }) as [
      string,
      unknown[][],
    ]
    const scenarios = [[nom, [lines[0]?.with(at, value)]]]
    const read = readFichier(JSON.stringify({ format: 'a-portee.scenarios', version: 3, scenarios }))
    expect(read.ok ? [] : sayLectureFichier(read).map((line) => line.replace(/\s/g, ' '))).toEqual([
      expect.stringContaining(`scénario 1, ligne 1 : reçu « ${value} », attendu ${attendu}`),
    ])
  })

  it('refuse a plan by what is wrong in it, and never take half of one', () => {
    const [nom, lines, plan] = compactScenario({
      ...{ nom: 'x', modifications: [prevuesExemple()], plan: planExemple() },
    }) as [string, unknown[], unknown[]]
    const read = (third: unknown) =>
      readFichier(
        JSON.stringify({ format: 'a-portee.scenarios', version: 3, scenarios: [[nom, lines, third]] }),
      )
    expect(read(plan)).toMatchObject({ ok: true, scenarios: [{ plan: planExemple() }] })
    const wrong: unknown[] = [
      'epci:1',
      9,
      2,
      9,
      61,
      9,
      0,
      2,
      'hier',
      '2020-01-01',
      1.5,
      -1,
      null,
      1e12,
      2,
      2,
      2,
    ]
    wrong.forEach((value, i) => {
      expect(read(plan.with(i, value))).toMatchObject({ ok: false, defauts: [{ ou: 'scénario 1, plan' }] })
    })
    const floors = (said: unknown) => read(plan.with(16, said))
    const seuils = { places: 0.1, portee: null, qpv: true, horsPortee: [['03185', 1.5]] }
    expect(floors([0.1, null, 1, '03185', 1.5])).toMatchObject({
      scenarios: [{ plan: { planchers: true, seuils } }],
    })
    // A file of before says that there were floors, not which.
    const before = floors(1)
    expect(before.ok && before.scenarios[0]?.plan).toEqual(planExemple({ planchers: true }))
    for (const said of [[], [0.1], [2, null, 0], [null, null, 0], [0.1, null, 2], [0.1, null, 0, '03185']])
      expect(floors(said), String(said)).toMatchObject({ ok: false })
    for (const twice of [
      ['03185', -1],
      [3185, 1],
      ['03185', 1, '03185', 1],
      ['<b>', 1],
    ])
      expect(floors([0.1, null, 0, ...twice]), String(twice)).toMatchObject({ ok: false })
    const steady = (weeks: unknown) => read([...plan, weeks])
    expect(steady([2, 0, 5, 11])).toMatchObject({
      scenarios: [{ plan: { reguliers: { cycle: 2, semaines: [0, 5, 11] } } }],
    })
    for (const weeks of [null, 3, [], [1], [0, 0], [2, 5], [1, 5, 5], [1, 5, 4], [1, -1], [1, 12], [1, '3']])
      expect(steady(weeks), String(weeks)).toMatchObject({ ok: false })
    for (const third of [null, 3, 'x', {}, []]) expect(read(third)).toMatchObject({ ok: false })
  })
})
