import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ROOT } from './support/files/data-dirs.ts'

const DOCUMENTS = [
  'README.md',
  'src/README.md',
  'src/insere/README.md',
  'src/domain/GLOSSAIRE.md',
  'geo/README.md',
  'geo/FORMAT.md',
  'test/README.md',
]

/** What the code is made of, from the root: files and folders, each once. */
const PARTS = [
  ...readdirSync(ROOT),
  ...['src', 'geo', 'test', 'findings'].flatMap((part) =>
    readdirSync(join(ROOT, part), { recursive: true, encoding: 'utf8' })
      .map((path) => join(part, path))
      .filter((path) => !path.split('/').some((step) => step.startsWith('.'))),
  ),
]
const ROOMS = readdirSync(join(ROOT, 'src'))
const MEDIA_TYPES = ['text/javascript', 'text/csv', 'text/calendar']

/** Words of the code in a document that name a file or a folder of ours: by an ending, or by where they begin. */
function pathsIn(markdown: string): string[] {
  const code = [...markdown.matchAll(/```[^\n]*\n([\s\S]*?)```|`([^`\n]+)`/g)].map(
    ([, block, line]) => block ?? line,
  )
  const words = code.flatMap((text) => (text ?? '').split(/[\s"'()=:,;]+/))
  return words.filter((word) => {
    if (MEDIA_TYPES.includes(word)) return false
    const [first = '', ...rest] = word.replace(/^\.\//, '').split('/')
    if (!/^[\w./-]+$/.test(word) || rest.some((step) => step.startsWith('.')) || first.startsWith('.'))
      return false
    if (/\.(?:tsx?|css|sql|sh)$/.test(word)) return true
    return rest.length > 0 && (['src', 'geo', 'test', 'findings'].includes(first) || ROOMS.includes(first))
  })
}

/** Whether it is the whole path of something, or the end of one: `coverage/travel.ts` is in `src/domain`. */
const isThere = (path: string) => PARTS.some((part) => part === path || part.endsWith(`/${path}`))

it('documents name files and folders that are there', () => {
  const named = DOCUMENTS.flatMap((document) =>
    pathsIn(readFileSync(join(ROOT, document), 'utf8')).map((path) => ({ document, path })),
  )
  expect(named.length).toBeGreaterThan(100)
  const gone = named.filter(({ path }) => !isThere(path.replace(/\/$/, '')))
  expect(gone).toEqual([])
})

it('a document that names a file which is gone is told', () => {
  expect(
    pathsIn('see `domain/coverage/tally.ts`, `npx vitest run test/domain/nowhere` and `rues://`'),
  ).toEqual(['domain/coverage/tally.ts', 'test/domain/nowhere'])
  expect(isThere('domain/coverage/tally.ts')).toBe(true)
  expect(isThere('test/domain/nowhere')).toBe(false)
})

it('keeps the guide of the IT service to two printed pages', () => {
  // With its three pictures, A4 at 10 points with margins of 12 mm, 960 words filled two pages on 29 November 2026.
  const words = readFileSync(join(ROOT, 'geo/serve/GUIDE-DSI.md'), 'utf8').split(/\s+/).length
  expect(words).toBeLessThanOrEqual(965)
})
