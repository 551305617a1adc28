import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { ROOT } from './data-dirs.ts'

/** One import: paths from the project's root, or the name of a package. */
export interface Import {
  readonly file: string
  readonly target: string
}

/** Every file of src and geo, by its path from the project's root. */
export const FILES: readonly string[] = ['src', 'geo'].flatMap((dir) => list(join(ROOT, dir)))
export const SOURCES: readonly string[] = FILES.filter((file) => /\.tsx?$/.test(file))

/** The ways one file brings another in: import and export from, `import()`, `new URL()` of a worker, `@import`. */
const WAYS = [
  /(?:from|import)\s*\(?\s*'([^']+)'/g,
  /new URL\(\s*'([^']+)',\s*import\.meta\.url/g,
  /@import\s+(?:url\()?['"]([^'"]+)['"]/g,
]

export const IMPORTS: readonly Import[] = FILES.filter((file) => /\.(tsx?|css)$/.test(file)).flatMap(
  (file) => [
    ...WAYS.flatMap((way) => [...readText(file).matchAll(way)]).map(([, specifier = '']) => ({
      file,
      target: specifier.startsWith('.')
        ? normalize(join(dirname(file), specifier.replace(/\?.*$/, '')))
        : specifier,
    })),
    ...[...readText(file).matchAll(/import\.meta\.glob\(\s*(\[[^\]]*\]|'[^']+')/g)]
      .flatMap(([, patterns = '']) => [...patterns.matchAll(/'([^']+)'/g)])
      .flatMap(([, pattern = '']) => matching(normalize(join(dirname(file), pattern))))
      .map((target) => ({ file, target })),
  ],
)

/** The files that a pattern of Vite names: `*` in one folder, `**` in any below, `{a,b}` one of these. */
function matching(pattern: string): string[] {
  const source = pattern.replace(/[.+]|\*\*\/|\*|\{[^}]*\}/g, (sign) => {
    if (sign.startsWith('{')) return `(?:${sign.slice(1, -1).replaceAll(',', '|')})`
    return sign === '**/' ? '(?:.*/)?' : sign === '*' ? '[^/]*' : `\\${sign}`
  })
  return FILES.filter((file) => new RegExp(`^${source}$`).test(file))
}

/** The files that are reached from these by following imports, these included. */
export function reachedFrom(entries: readonly string[]): ReadonlySet<string> {
  const targets = targetsOf()
  const reached = new Set<string>()
  const todo = [...entries]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (reached.has(file)) continue
    reached.add(file)
    todo.push(...(targets.get(file) ?? []))
  }
  return reached
}

/** Files that import one another in a circle, each circle once, in the order of the alphabet. */
export function circles(): string[][] {
  const reach = new Map(SOURCES.map((file) => [file, reachedFrom([...(targetsOf().get(file) ?? [])])]))
  const found = new Map<string, string[]>()
  for (const file of SOURCES) {
    if (!reach.get(file)?.has(file)) continue
    const circle = SOURCES.filter((other) => reach.get(file)?.has(other) && reach.get(other)?.has(file))
    found.set(circle.join(), circle)
  }
  return [...found.values()]
}

/** The text without its comments. */
export const readCode = (file: string): string =>
  readText(file)
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')

export function readText(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}

let memo: ReadonlyMap<string, readonly string[]> | undefined
function targetsOf(): ReadonlyMap<string, readonly string[]> {
  memo ??= new Map(
    FILES.map((file) => [file, IMPORTS.filter((one) => one.file === file).map(({ target }) => target)]),
  )
  return memo
}

function list(dir: string): string[] {
  return readdirSync(dir).flatMap((name) => {
    const path = join(dir, name)
    return statSync(path).isDirectory() ? list(path) : [relative(ROOT, path)]
  })
}
