import { dirname, join, normalize } from 'node:path'
import { expect, it } from 'vitest'
import { readCode, SOURCES } from '../../support/files/import-graph.ts'

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
function reached(): Set<string> {
  const seen = new Set<string>()
  const todo = ['src/main.tsx']
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
