import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Window } from 'happy-dom'

/** Paths of the files of a folder that match, relative to it. */
export const filesOf = (dir: string, pattern: RegExp): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name))

export const read = (dir: string, name: string): string => readFileSync(join(dir, name), 'utf8')

/** Every text of a value of JSON. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

/** One kind of blank, as a page shows a text. */
export const even = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** What a page is made of: names of elements with their attributes, addresses of links, its text, its blocks of data. */
export function readPage(html: string) {
  const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } })
  document.write(html)
  const all = [...document.querySelectorAll('*')]
  return {
    formes: all.flatMap((element) => {
      const name = element.tagName.toLowerCase()
      return [name, ...element.getAttributeNames().map((attribute) => `${name} ${attribute}`)]
    }),
    liens: all.flatMap((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? []),
    texte: even(document.body.textContent),
    donnees: [...document.querySelectorAll('script')].map(({ textContent }) => textContent),
  }
}
