import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { compactScenario, expandScenario, type ScenarioLu } from '../../../src/domain/scenario/compact.ts'
import { readFichier, writeFichier } from '../../../src/domain/scenario/fichier.ts'
import { applyCommande, type Modification } from '../../../src/domain/scenario/scenario.ts'
import {
  formatScenarioLien,
  formatScenariosLien,
  linkWithScenario,
  MAX_LIEN,
  parseScenarioLien,
  parseScenariosLien,
  scenarioOfHash,
} from '../../../src/state/scenario/link.ts'
import { CLE, readMemoire, writeMemoire } from '../../../src/state/scenario/storage.ts'
import { drawCommande } from '../../support/draw/draw-commande.ts'
import { randomInt, seededRandom } from '../../support/draw/random.ts'

interface Golden {
  readonly lien: string
  readonly scenario: ScenarioLu
}

const golden = ['v1', 'v2', 'v3'].flatMap(
  (version) =>
    JSON.parse(
      readFileSync(new URL(`../../fixtures/scenarios-${version}.json`, import.meta.url), 'utf8'),
    ) as readonly Golden[],
)

function drawScenario(seed: number, steps: number): ScenarioLu {
  const random = seededRandom(seed)
  let modifications: readonly Modification[] = []
  for (let step = 0; step < steps; step++)
    modifications = applyCommande(modifications, drawCommande(random, modifications, step))
  return { nom: `Scénario « ${seed} » œ`, modifications }
}

/** The text with one character replaced, often by another of those that links are written with. */
function damage(text: string, random: () => number): string {
  const at = randomInt(random, text.length)
  const code =
    random() < 0.5 ? BASE64URL[randomInt(random, 64)] : String.fromCharCode(33 + randomInt(random, 90))
  return text.slice(0, at) + code + text.slice(at + 1)
}
const BASE64URL = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const url64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url')

describe('a scenario in a link', () => {
  it('reads for ever the links of every version', async () => {
    expect(golden.length).toBeGreaterThanOrEqual(4)
    for (const { lien, scenario } of golden) {
      expect(await parseScenarioLien(lien)).toEqual({ ok: true, valeur: scenario })
    }
  })

  it('comes back as it was, compressed or not, and stays short', async () => {
    const versions = new Set<number>()
    for (let seed = 1; seed <= 60; seed++) {
      const scenario = drawScenario(seed, seed)
      // What has no dates is still written so that older pages read it.
      const dated = scenario.modifications.some((m) => m.type === 'ajout' && m.dates !== null)
      const version = dated ? 2 : 1
      versions.add(version)
      const packed = await formatScenarioLien(scenario)
      expect(packed).toMatch(new RegExp(`^v${version}\\.d[\\w-]+$`))
      expect(await parseScenarioLien(packed)).toEqual({ ok: true, valeur: scenario })
      expect(packed.length).toBeLessThan(MAX_LIEN)
      vi.stubGlobal('CompressionStream', undefined)
      const plain = await formatScenarioLien(scenario)
      vi.unstubAllGlobals()
      expect(plain).toMatch(new RegExp(`^v${version}\\.j[\\w-]+$`))
      expect(await parseScenarioLien(plain)).toEqual({ ok: true, valeur: scenario })
    }
    expect([...versions].sort()).toEqual([1, 2])
  })

  it('reads a damaged text as a whole scenario or says what is wrong with it', async () => {
    const random = seededRandom(5)
    const outcomes = { intact: 0, read: 0, abime: 0, version: 0, tropLong: 0 }
    for (const { lien, scenario } of golden) {
      vi.stubGlobal('CompressionStream', undefined)
      const plain = await formatScenarioLien(scenario)
      vi.unstubAllGlobals()
      for (const text of [lien, plain, plain]) {
        for (let i = 0; i < 100; i++) {
          const hurt = damage(text, random)
          const read = await parseScenarioLien(hurt)
          if (!read.ok) {
            expect(['version', 'abime', 'tropLong']).toContain(read.raison)
            expect(hurt).not.toBe(text)
            outcomes[read.raison]++
            continue
          }
          // What is read is a scenario like any other: it goes into a link and comes back.
          expect(await parseScenarioLien(await formatScenarioLien(read.valeur))).toEqual(read)
          if (hurt === text) expect(read.valeur).toEqual(scenario)
          outcomes[hurt === text ? 'intact' : 'read']++
        }
      }
    }
    // Each kind of outcome was met: a loop that reads nothing, or refuses nothing, would prove nothing.
    expect(outcomes.intact).toBeGreaterThan(0)
    expect(outcomes.read).toBeGreaterThan(50)
    expect(outcomes.abime).toBeGreaterThan(300)
    expect(outcomes.version).toBeGreaterThan(0)
  })

  it('never throws on unknown, hostile or huge texts, and says which', async () => {
    expect(await parseScenarioLien('v4.dabc')).toEqual({ ok: false, raison: 'version' })
    expect(await parseScenarioLien('bonjour')).toEqual({ ok: false, raison: 'version' })
    expect(await parseScenarioLien('v1.d!!')).toEqual({ ok: false, raison: 'abime' })
    expect(await parseScenarioLien(`v1.j${url64(Buffer.from('{"a":1}'))}`)).toEqual({
      ok: false,
      raison: 'abime',
    })
    // 30 MB of the same letter fit in 30 kB: unpacking stops at 1 MB.
    const bomb = `v1.d${url64(deflateRawSync(Buffer.alloc(20_000_000, 'a')))}`
    expect(await parseScenarioLien(bomb)).toEqual({ ok: false, raison: 'tropLong' })
    const proto = `v1.j${url64(Buffer.from('["x",[["a","__proto__","n",2,46,"",0,null]]]'))}`
    expect((await parseScenarioLien(proto)).ok).toBe(true)
    expect(({} as Record<string, unknown>).nom).toBeUndefined()
  })

  it('holds several, the first one first, and none when one of them is damaged', async () => {
    const several = [drawScenario(7, 4), drawScenario(8, 0), drawScenario(9, 6)]
    const text = await formatScenariosLien(several)
    expect(text.split('~')).toHaveLength(3)
    expect(await parseScenariosLien(text)).toEqual({ ok: true, valeur: several })
    // What links always held is one of one.
    for (const { lien, scenario } of golden)
      expect(await parseScenariosLien(lien)).toEqual({ ok: true, valeur: [scenario] })
    expect(await parseScenariosLien(text.replace(/~v1\.d./, '~v1.d!'))).toEqual({
      ok: false,
      raison: 'abime',
    })
    expect(await parseScenariosLien(`${text}~`)).toEqual({ ok: false, raison: 'version' })
    const many = Array.from({ length: 11 }, () => golden[0]?.lien).join('~')
    expect(await parseScenariosLien(many)).toEqual({ ok: false, raison: 'tropLong' })
  })

  it('stands in the fragment beside the position of the map', () => {
    expect(linkWithScenario('http://a/?x=1#carte=8/46/2&scenario=old', 'v1.dAB')).toBe(
      'http://a/?x=1#carte=8/46/2&scenario=v1.dAB',
    )
    expect(scenarioOfHash('#carte=8/46/2&scenario=v1.dAB')).toBe('v1.dAB')
    expect(scenarioOfHash('#carte=8/46/2')).toBeNull()
  })
})

describe('a file of scenarios', () => {
  it('reads two lines of one place as the second replacing the first', () => {
    const line = (nom: string) => ['a', 'n1', nom, 2.5, 46.3, '03185', 1, null]
    const read = expandScenario(['double', [line('un'), ['f', 'x', null, null], line('deux')]])
    expect(read.ok && read.valeur.modifications.map((m) => ('nom' in m ? m.nom : m.type))).toEqual([
      'deux',
      'fermeture',
    ])
  })

  it('comes back as it was', () => {
    const scenarios = [drawScenario(1, 20), drawScenario(2, 0)]
    expect(readFichier(writeFichier(scenarios))).toEqual({ ok: true, scenarios, corrections: [] })
  })

  it('says what was got, what was wanted, and where', () => {
    expect(readFichier('oups')).toMatchObject({ ok: false, raison: 'json', recu: 'oups' })
    expect(readFichier('{"format":"autre"}')).toMatchObject({ raison: 'format', recu: 'autre' })
    const newer = '{"format":"a-portee.scenarios","version":7,"scenarios":[]}'
    expect(readFichier(newer)).toMatchObject({ raison: 'version', recu: '7' })
    const odd = '{"toString":1,"valueOf":1}'
    expect(readFichier(`{"format":${odd}}`)).toMatchObject({ raison: 'format', recu: odd })
    const oddVersion = `{"format":"a-portee.scenarios","version":${odd},"scenarios":[]}`
    expect(readFichier(oddVersion)).toMatchObject({ raison: 'version', recu: odd })
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const nested = `{"format":"a-portee.scenarios","version":1,"scenarios":[${deep}]}`
    expect(readFichier(nested)).toMatchObject({ raison: 'contenu' })
    const bad = JSON.stringify({
      format: 'a-portee.scenarios',
      version: 1,
      scenarios: [
        ['Un', []],
        [
          'Deux',
          [
            ['d', 'l1', 200, 46],
            ['a', 'x', 'nom', 2, 46, '99', 0, null],
            ['f', 'l2', 'demain', null],
          ],
        ],
      ],
    })
    expect(readFichier(bad)).toEqual({
      ok: false,
      raison: 'contenu',
      defauts: [
        { ou: 'scénario 2, ligne 1', recu: '200', attendu: 'longitude' },
        { ou: 'scénario 2, ligne 2', recu: '99', attendu: 'commune' },
        { ou: 'scénario 2, ligne 3', recu: 'demain', attendu: 'jour' },
      ],
    })
    expect(expandScenario(compactScenario(drawScenario(3, 9))).ok).toBe(true)
  })
})

describe('the memory of the browser', () => {
  const storage = () => {
    const kept = new Map<string, string>()
    return {
      kept,
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    }
  }

  it('gives back what was kept, and nothing of what is damaged', () => {
    const store = storage()
    const memoire = {
      scenarios: [{ id: 's1', ...drawScenario(4, 30) }],
      actif: 's1',
      liens: { 'v1.dA': 's1' },
    }
    expect(writeMemoire(store, memoire)).toBe(true)
    expect(readMemoire(store)).toEqual(memoire)
    for (const broken of ['', 'null', '[]', '{"scenarios":3}', '{"scenarios":[["a",["x",[["?"]]]]]}'])
      expect(readMemoire({ ...store, getItem: () => broken }).scenarios).toEqual([])
    expect(store.kept.has(CLE)).toBe(true)
  })

  it('survives a browser that refuses to read or to keep', () => {
    const refuse = () => {
      throw new DOMException('no room', 'QuotaExceededError')
    }
    expect(writeMemoire({ getItem: refuse, setItem: refuse }, { scenarios: [], actif: '', liens: {} })).toBe(
      false,
    )
    expect(readMemoire({ getItem: refuse, setItem: refuse }).scenarios).toEqual([])
    expect(writeMemoire(null, { scenarios: [], actif: '', liens: {} })).toBe(false)
  })
})
