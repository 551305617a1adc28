import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../src/', import.meta.url))
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
const sheets = files.filter((file) => file.endsWith('.css'))
const sources = files.filter((file) => /\.tsx?$/.test(file))

/** What the classes of a room begin with. Those of `ui` are shared, and begin with none of these. */
const PREFIXES: readonly (readonly [room: string, prefix: RegExp])[] = [
  ['app/', /^(app|sans-impression$)/],
  ['map/', /^map/],
  ['features/abonnement/', /^abonnement/],
  ['features/affiche/', /^affiche/],
  ['features/agenda/', /^agenda/],
  ['features/couverture/', /^couv-/],
  ['features/depart/', /^depart/],
  ['features/guide/', /^guide/],
  ['features/lieu/', /^lieu/],
  ['features/pages/', /^pages/],
  ['features/planifier/', /^planif-/],
  ['features/orienter/', /^(orienter|feuille)/],
  ['features/rapport/', /^(rap(-|$)|equip-)/],
  ['features/simuler/', /^scen-/],
  ['features/territoire/', /^territoire/],
  ['features/trouver/', /^trouver/],
]

/** Classes without a rule: the browser tests find elements by them. `maplibregl-marker` has its rule in MapLibre. */
const WITHOUT_RULE = [
  'agenda-choisies',
  'feuille-lien',
  'guide-trajet',
  'lieu-imprimer',
  'lieu-proches',
  'maplibregl-marker',
  'orienter-messages',
]

const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const rulesOf = (file: string): string => read(file).replace(/\/\*[\s\S]*?\*\//g, '')

/** Selectors of a sheet, one by one; steps of an animation are none. */
function selectorsOf(file: string): string[] {
  return [...rulesOf(file).matchAll(/([^{};]+)\{/g)].flatMap(([, prelude = '']) => {
    const text = prelude.trim()
    // A comma within parentheses belongs to its selector.
    return /^(@|to$|from$|\d+%)/.test(text) ? [] : text.split(/,(?![^(]*\))/).map((one) => one.trim())
  })
}

const classesIn = (selector: string): string[] =>
  [...selector.matchAll(/\.([A-Za-z][\w-]*)/g)].map(([, name = '']) => name)

/** Classes that a sheet defines: a selector is about them alone. What a sheet says of others within its own is not. */
function definedIn(file: string): Set<string> {
  const bare = selectorsOf(file).map((selector) => selector.replace(/\([^)]*\)/g, ''))
  return new Set(bare.filter((s) => !/[\s>+~]/.test(s)).flatMap((s) => classesIn(s).slice(0, 1)))
}

/** Class names that a source gives to elements; `name--*` where the end is computed. */
function usedIn(file: string): string[] {
  const text = read(file)
  const given = [...text.matchAll(/className(?:="([^"]*)"|=\{((?:[^{}]|\{[^{}]*\})*)\}| = ([^\n]*))/g)]
  const strings = given.flatMap(([, plain, code, assigned]) =>
    plain === undefined
      ? [...(code ?? assigned ?? '').matchAll(/'([^']*)'|`([^`]*)`/g)].map(([, a, b]) => a ?? b ?? '')
      : [plain],
  )
  return strings.flatMap((string) => string.replace(/\$\{[^}]*\}/g, '*').split(/\s+/)).filter(Boolean)
}

const written = new Set(sheets.flatMap((file) => selectorsOf(file).flatMap(classesIn)))
const used = new Set(sources.flatMap(usedIn))
const startsOne = (name: string, of: ReadonlySet<string>) =>
  [...of].some((other) => other.startsWith(name.slice(0, -1)))

describe('the style sheets', () => {
  it('are read by this test', () => {
    expect(written.size).toBeGreaterThan(200)
    expect(used.size).toBeGreaterThan(200)
    expect(definedIn('ui/base.css')).toContain('bouton')
    expect(used).toContain('map-marqueur--*')
  })

  it('have a rule for every class of the page', () => {
    const missing = [...used].filter((name) =>
      name.endsWith('*') ? !startsOne(name, written) : !written.has(name),
    )
    expect(missing.sort()).toEqual(WITHOUT_RULE)
  })

  it('have no class that the page does not use', () => {
    const ends = [...used].filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1))
    expect([...written].filter((name) => !used.has(name) && !ends.some((e) => name.startsWith(e)))).toEqual(
      [],
    )
  })

  it('name no side of the screen, but where west is on the left', () => {
    const SIDES =
      /(?:^|[\s;{])(?:(?:margin|padding|border|scroll-margin|scroll-padding|border-(?:top|bottom))-(?:left|right)[\w-]*|left|right)\s*:|(?:text-align|float|clear):\s*(?:left|right)/g
    const named = sheets.flatMap((file) =>
      [...rulesOf(file).matchAll(SIDES)].map(([side]) => `${file}: ${side}`),
    )
    expect(named).toEqual([])
    // The tool of this test sees what it looks for.
    expect([...'.a { margin-left: 1px; left: 0 } .b { text-align: right }'.matchAll(SIDES)]).toHaveLength(3)
  })

  it('define each class once, in its room', () => {
    const homes = new Map<string, string[]>()
    for (const file of sheets) {
      for (const name of definedIn(file)) homes.set(name, [...(homes.get(name) ?? []), file])
    }
    expect([...homes].filter(([, where]) => where.length > 1)).toEqual([])
    const strangers = [...homes].filter(([name, [file = '']]) => {
      const own = PREFIXES.find(([room]) => file.startsWith(room))
      return own === undefined ? PREFIXES.some(([, prefix]) => prefix.test(name)) : !own[1].test(name)
    })
    expect(strangers).toEqual([])
  })

  it('lie in one of the four layers, declared once and in order', () => {
    const declared = sheets.filter((file) => /@layer [^{;]*;/.test(rulesOf(file)))
    expect(declared).toEqual(['ui/base.css'])
    expect(rulesOf('ui/base.css').trimStart()).toMatch(/^@layer tokens, base, ui, features;/)
    // The order is that of the first sheet loaded: before it, the reader's language, which has none.
    const first = read('main.tsx')
      .match(/^import ['{].*$/gm)
      ?.slice(0, 2)
    expect(first).toEqual(["import './text/langue/debut.ts'", "import './ui/base.css'"])
    const loose = sheets.filter((file) => {
      if (file === 'ui/tokens.css') return false
      const rest = rulesOf(file).replace(/@layer [^{;]*;|@import "\.[^;]*;|@import [^;]*layer\(\w+\);/g, '')
      return !/^\s*(@layer (base|ui|features) \{[\s\S]*\n\}\s*)?$/.test(rest)
    })
    expect(loose).toEqual([])
  })
})
