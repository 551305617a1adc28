import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { FILES, IMPORTS, readCode, readText, SOURCES } from '../../support/files/import-graph.ts'
import { FICHIERS_DE_LANGUES } from '../../support/files/langues.ts'

/**
 * A file of sentences looks its words up when it is first read: what shows the sentences of a task or of a page of help is
 * read by `avecTextes`, which brings them first.
 */
const AFTER = /avecTextes\(\s*\[([^\]]*)\]|\btache\(/
const IN_STAGES = [...SOURCES].filter((file) => file.startsWith('src/'))

const targetOf = (file: string, specifier: string) => normalize(join(dirname(file), specifier))
const imported = new Map(
  IN_STAGES.map((file) => {
    const code = readCode(file).replace(/^(?:import|export) type [^'()]*'[^']*'/gm, '')
    const first = [...code.matchAll(/^(?:import|export)[^'()]*'(\.[^'?]*)'/gm)].map(([, one = '']) => one)
    const later = [...code.matchAll(/^.*import\(\s*'(\.[^'?]*)'/gm)].map(([line, one = '']) => ({
      target: targetOf(file, one),
      staged: AFTER.test(line),
    }))
    return [file, { first: first.map((one) => targetOf(file, one)), later }] as const
  }),
)

/** What runs before the sentences of the tasks are there: the page, and what it reads without waiting for them. */
function reached(from = 'src/main.tsx'): Set<string> {
  const seen = new Set<string>()
  const todo = [from]
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const of = imported.get(file)
    todo.push(...(of?.first ?? []), ...(of?.later ?? []).flatMap((one) => (one.staged ? [] : [one.target])))
  }
  return seen
}

const LATER =
  /^src\/text\/(?:agenda|ecouter\/ecouter|chemin\/(?:rues-imprimees|voir-chemin)|guide|ics-seances|lieu|orientation\/relacher|orienter|seance|seance-mots|accessibilite\/\w+|pages\/(?!avis)[\w-]+)\.ts$/

it('shows no sentence of a task before its language brought it', () => {
  const before = [...reached()].filter((file) => LATER.test(file))
  expect(before).toEqual([])
  expect(reached()).toContain('src/text/trouver.ts')
  expect(reached()).toContain('src/text/carte.ts')
  expect(IN_STAGES.filter((file) => LATER.test(file)).length).toBeGreaterThan(12)
})

/** The modules that a language may have: those whose words the facades look up. */
const MODULES = SOURCES.flatMap((file) => {
  const [, module] = /\btextes\(\s*'([^']+)'/.exec(readCode(file)) ?? []
  return module === undefined ? [] : [module]
})
/** What a language leaves in French: all of it is said where it is shown. */
const LAISSES: Readonly<Record<string, RegExp>> = {
  falc: /^(?:orienter|orientation\/relacher|chemin\/rues-imprimees|accessibilite\/.*|pages\/accessibilite)$/,
  tr: /^(?:orienter|orientation\/relacher|accessibilite\/.*|pages\/(?!avis|retour).*)$/,
  pt: /^(?:orienter|orientation\/relacher|accessibilite\/.*|pages\/(?!avis|retour).*)$/,
}
/** Easy French, Turkish and Portuguese have too few pages for a file: they are among the tasks, which come with them. */
const partOf = (morceau: string, module: string) =>
  morceau === 'taches' && module.startsWith('pages/') ? 'pages' : morceau

describe.each(LANGUES.filter((langue) => langue !== 'fr'))('the modules in %s', (langue) => {
  const files = FICHIERS_DE_LANGUES.filter((one) => one.langue === langue)

  it('are all that it does not leave in French, once each, in the part where the others have them', () => {
    expect(MODULES.length).toBeGreaterThan(40)
    const left = MODULES.filter((module) => LAISSES[langue]?.test(module))
    expect([...files.map(({ module }) => module), ...left].sort()).toEqual([...MODULES].sort())
    const elsewhere = files.filter(({ morceau, module }) =>
      FICHIERS_DE_LANGUES.some(
        (other) => other.module === module && partOf(other.morceau, module) !== partOf(morceau, module),
      ),
    )
    expect(elsewhere).toEqual([])
  })

  // Easy French explains the page in sections of its own.
  const alike = files.filter(({ module }) => !(langue === 'falc' && module === 'pages/aide'))
  it.each(alike)('$module has the names, keys and lengths of the French one', async ({ file, module }) => {
    const theirs: object = await import(/* @vite-ignore */ `../../../${file}`)
    const french: object = await import(/* @vite-ignore */ `../../../src/text/fr/${module}.ts`)
    for (const [name, value] of Object.entries(french))
      expect(shapeOf(Reflect.get(theirs, name)), name).toEqual(shapeOf(value))
  })
})

/** What a value is made of, its words left out. */
function shapeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return typeof value
  if (Array.isArray(value)) return value.map(shapeOf)
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shapeOf(one)]))
}

describe('the catalogues', () => {
  const catalogues = FILES.filter((file) => /^src\/text\/.*\.json$/.test(file))

  it.each(catalogues)('%s holds no table that its module does not use', (file) => {
    const code = readCode(file.replace(/json$/, 'ts'))
    const tables: unknown = JSON.parse(readText(file))
    const names = Object.keys(tables ?? {})
    expect(names.length).toBeGreaterThan(0)
    const whole = /= catalogue satisfies/.test(code)
    // Given whole, it is what its composer makes of it.
    const [, composer] = /\(\s*catalogue,/.test(code)
      ? (/\/langue\/(entier\/[\w-]+\.ts)'/.exec(code) ?? [])
      : []
    const uses = composer === undefined ? code : `${code}${readCode(`src/text/langue/${composer}`)}`
    const isUsed = (name: string) =>
      uses.includes(`catalogue.${name}`) || (composer !== undefined && uses.includes(`'${name}'`))
    expect(names.filter((name) => !whole && !isUsed(name))).toEqual([])
  })
})

it('gives the small page of other sites, in its languages, every module that it says, and no other', () => {
  // What reads a language in stages is never called there.
  const said = [...reached('src/insere/main.ts')].flatMap((file) => {
    const [, module] = /\btextes\(\s*'([^']+)'/.exec(readCode(file)) ?? []
    return module === undefined ? [] : [module]
  })
  expect(said.length).toBeGreaterThan(7)
  for (const langue of LANGUES.filter((one) => one !== 'fr')) {
    const given = IMPORTS.filter(({ file }) => file === `src/text/${langue}/langue-${langue}-insere.ts`)
    const modules = given.flatMap(
      ({ target }) => FICHIERS_DE_LANGUES.find(({ file }) => file === target)?.module ?? [],
    )
    const wanted = said.filter((module) => LAISSES[langue]?.test(module) !== true)
    expect(modules.sort(), langue).toEqual(wanted.sort())
  }
})
