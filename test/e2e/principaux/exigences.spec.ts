import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { headersFor } from '../../../geo/serve/headers.ts'
import { ROOT } from '../../support/files/data-dirs.ts'

const ASSETS = join(ROOT, 'test/.output/dist/assets')

/**
 * What the oldest browsers of the README lack: Chromium 109, Firefox 115, Safari 16.4. Style sheets have `:has()`, which
 * Firefox 115 does not know: `sans-has.spec.ts` reads the page without.
 */
const TROP_JEUNES: Readonly<Record<'js' | 'css', readonly RegExp[]>> = {
  js: [
    /\.(?:toSorted|toReversed|toSpliced|isWellFormed|toWellFormed)\(/,
    /\.with\(/,
    /\b(?:Object|Map)\.groupBy\(/,
    /\bArray\.fromAsync\b/,
    /\bPromise\.(?:withResolvers|try)\b/,
    /\.(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(/,
    /\.(?:values|keys|entries)\(\)\.(?:map|filter|some|every|toArray|reduce|find|forEach|take|drop|flatMap)\(/,
    /\bIterator\.from\b/,
    /\bAbortSignal\.any\b/,
    /\bURL\.(?:canParse|parse)\b/,
    /\bIntl\.DurationFormat\b/,
    /\bRegExp\.escape\b/,
    /\bUint8Array\.from(?:Base64|Hex)\b|\.to(?:Base64|Hex)\(/,
    /\bTemporal\.(?:Now|Plain|Zoned)/,
    /\.(?:showPopover|togglePopover)\(/,
    /\bMath\.(?:sumPrecise|f16round)\b/,
    /\.(?:transfer|transferToFixedLength)\(\)/,
    /(?:querySelector(?:All)?|matches|closest)\([^)]*:has\(/,
  ],
  css: [
    /\bsubgrid\b/,
    /\b(?:light-dark|color-mix|oklch|oklab)\(/,
    /@(?:starting-style|scope|property|position-try)\b/,
    /[{};]\s*&/,
    /:(?:popover-open|user-valid|user-invalid)\b/,
    /\bfield-sizing\b|\binterpolate-size\b/,
  ],
}

const read = (kind: 'js' | 'css') =>
  readdirSync(ASSETS)
    .filter((name) => name.endsWith(`.${kind}`))
    .map((name) => ({ name, text: readFileSync(join(ASSETS, name), 'utf8') }))

for (const kind of ['js', 'css'] as const)
  test(`no ${kind} of the built page asks for what the oldest supported browsers lack`, () => {
    const files = read(kind)
    expect(files.length).toBeGreaterThan(10)
    const asked = files.flatMap(({ name, text }) =>
      TROP_JEUNES[kind].flatMap((what) => {
        const found = what.exec(text)
        return found === null
          ? []
          : [`${name}: ${text.slice(Math.max(0, found.index - 60), found.index + 40)}`]
      }),
    )
    expect(asked).toEqual([])
  })

/**
 * The page waits for the words of its reader before it is read to its end (text/langue/debut.ts): a file of them that leads
 * back to the page waits for that end in turn, and no language but French ever comes.
 */
test('what the page waits for at its start leads back to none of its own files', () => {
  const files = new Map(read('js').map(({ name, text }) => [name, text]))
  const page =
    /src="\.\/assets\/(socle-[^"]+\.js)"/.exec(readFileSync(join(ASSETS, '../index.html'), 'utf8'))?.[1] ?? ''
  expect(files.has(page)).toBe(true)
  const awaited = [...files.keys()].filter((name) => /^(?:charger|langue-\w+-socle)-/.test(name))
  expect(awaited.length).toBeGreaterThan(5)
  const reached = new Set(awaited)
  for (const name of reached)
    for (const [, to = ''] of (files.get(name) ?? '').matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      reached.add(to)
  expect([...reached]).not.toContain(page)
})

/** A browser looks for the icon of the tab again at each address that the page takes: under a lasting name it asks once. */
test('the icon of the tab is named by its content, and nothing is kept for offline twice', () => {
  const icon = /<link rel="icon" href="\.(\/[^"]+)"/.exec(
    readFileSync(join(ASSETS, '../index.html'), 'utf8'),
  )?.[1]
  expect(headersFor(icon ?? '')['Cache-Control']).toContain('immutable')
  const worker = readFileSync(join(ASSETS, '../sw.js'), 'utf8')
  const kept = [...worker.matchAll(/\burl:"([^"]+)"/g)].map(([, url]) => url)
  expect(kept).toContain(icon?.slice(1))
  expect(kept.filter((url, i) => kept.indexOf(url) !== i)).toEqual([])
})
