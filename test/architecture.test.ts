import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each layer may import besides itself, and why: a figure must have one home, the page must stay cheap. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  text: ['domain'],
  dataset: ['domain'],
  state: ['domain'],
  worker: ['domain', 'dataset'],
  ui: ['domain', 'text'],
  map: ['domain', 'text', 'ui'],
  data: ['domain', 'dataset', 'state', 'worker'],
  features: ['domain', 'text', 'dataset', 'state', 'worker', 'map', 'ui', 'data'],
  app: ['domain', 'text', 'dataset', 'state', 'worker', 'map', 'ui', 'data', 'features'],
}

/** Views of one task, whose parts they share: each may read those before it, never the other way. */
const VIEWS_OF: Readonly<Record<string, readonly string[]>> = {
  simuler: ['couverture'],
  rapport: ['couverture', 'simuler'],
}

/** Packages that stay in their place: rule, where they may be, why. */
const PACKAGES: readonly { readonly test: RegExp; readonly allowed: RegExp; readonly why: string }[] = [
  {
    test: /^(react|react-dom|zustand$|@tanstack)/,
    allowed: /^src\/(state|map|ui|data|features|app|main\.tsx)/,
    why: 'the engine runs in the worker and in Node, without React',
  },
  { test: /^maplibre-gl/, allowed: /^src\/map\//, why: 'one module knows the map library' },
  {
    test: /^@turf\//,
    allowed: /^(src\/features|src\/app|geo|test)\//,
    why: 'turf where a person points at one thing; typed arrays where the input is all cells',
  },
  { test: /^node:/, allowed: /^(geo|test)\//, why: 'src runs in a browser' },
]

interface Import {
  readonly file: string
  readonly target: string
}

const files = ['src', 'geo'].flatMap((dir) => list(join(root, dir)))
const sources = files.filter((file) => /\.tsx?$/.test(file))
const imports: readonly Import[] = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, specifier = '']) => ({
      file: relative(root, file),
      target: specifier.startsWith('.')
        ? relative(root, normalize(join(dirname(file), specifier)))
        : specifier,
    }),
  ),
)

describe('the architecture', () => {
  it('keeps the directions of its layers', () => {
    expect(sources.length).toBeGreaterThan(50)
    const wrong = imports.flatMap(({ file, target }) => {
      const from = layerOf(file)
      const to = layerOf(target)
      if (from === null || to === null || from === to || MAY_IMPORT[from]?.includes(to)) return []
      return [`${file} imports ${target}: ${from} may not import ${to}`]
    })
    expect(wrong).toEqual([])
  })

  it('keeps features apart from one another', () => {
    const feature = (path: string) => /^src\/features\/([^/]+)/.exec(path)?.[1]
    const wrong = imports.filter(({ file, target }) => {
      const [a, b] = [feature(file), feature(target)]
      return a !== undefined && b !== undefined && a !== b && !VIEWS_OF[a]?.includes(b)
    })
    expect(wrong).toEqual([])
  })

  it('lets the pipeline read domain, dataset and text only, and nothing read the pipeline or the tests', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (file.startsWith('geo/'))
        return target.startsWith('src/') && !/^src\/(domain|dataset|text)\//.test(target)
      return /^(geo|test)\//.test(target)
    })
    expect(wrong).toEqual([])
  })

  it('keeps each package in its place', () => {
    const wrong = imports.flatMap(({ file, target }) =>
      PACKAGES.filter(({ test, allowed }) => test.test(target) && !allowed.test(file)).map(
        ({ why }) => `${file} imports ${target}: ${why}`,
      ),
    )
    expect(wrong).toEqual([])
  })

  it('fetches data, writes history and formats for eyes in one place each', () => {
    const only = (pattern: RegExp, allowed: RegExp) =>
      sources
        .map((f) => relative(root, f))
        .filter((f) => f.startsWith('src/') && !allowed.test(f) && pattern.test(code(f)))
    expect(only(/\bfetch\(/, /^src\/(dataset\/fetch-bytes|data\/)/)).toEqual([])
    expect(only(/history\.(push|replace)State/, /^src\/state\/url\/bind-url\.ts$/)).toEqual([])
    expect(only(/toLocale\w+\(|new Intl\.(NumberFormat|PluralRules)/, /^src\/text\/format\.ts$/)).toEqual([])
  })

  it('has no way to turn a string into markup or code', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|\.setHTML\(|new Function\(|\beval\(|document\.write/
    expect(sources.map((f) => relative(root, f)).filter((f) => sinks.test(code(f)))).toEqual([])
  })

  it('keeps files short enough to be read', () => {
    const lengths = sources.map((f) => ({
      f: relative(root, f),
      n: readFileSync(f, 'utf8').split('\n').length,
    }))
    expect(lengths.filter(({ f, n }) => n > 301 && !f.startsWith('src/text/'))).toEqual([])
    const sorted = lengths.map(({ n }) => n).sort((a, b) => a - b)
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(80)
  })
})

function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
}

function layerOf(path: string): string | null {
  return /^src\/([a-z]+)\//.exec(path)?.[1] ?? null
}

function list(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? list(path) : [path]
  })
}
