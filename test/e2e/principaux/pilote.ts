/** What the main tests ask of a browser: little enough for any driver, whoever speaks to the browser beneath. */
export interface Pilote {
  readonly open: (url: string) => Promise<unknown>
  /** Runs in the page; what it is given and gives back travels as JSON. */
  readonly run: <A, R>(act: (of: A) => R, of: A) => Promise<R>
  /** Runs in every document before its own scripts. */
  readonly before: <A>(act: (of: A) => void, of: A) => Promise<unknown>
  readonly click: (selector: string) => Promise<unknown>
  readonly key: (name: string) => Promise<unknown>
  readonly type: (text: string) => Promise<unknown>
  readonly url: () => string
  /** What scripts threw that nothing caught, since the page is there. */
  readonly faults: readonly string[]
  readonly close: () => Promise<unknown>
}

/** Ten times what a quiet machine takes. */
const PATIENCE_MS = 90_000

interface Wanted {
  readonly selector: string
  readonly words: string
  readonly mark: string
}

/** The words of the first element on show that says them, which gets a mark; null when there is none. */
function findInPage({ selector, words, mark }: Wanted): string | null {
  const wanted = new RegExp(words)
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (element.getClientRects().length === 0) continue
    const said = (element.getAttribute('aria-label') ?? element.innerText).replace(/\s+/g, ' ').trim()
    if (!wanted.test(said)) continue
    element.dataset.cible = mark
    return said
  }
  return null
}

/** Asks again until the answer is not null; fails by saying what was waited for. */
export async function until<R>(what: string, ask: () => Promise<R | null>): Promise<R> {
  const end = Date.now() + PATIENCE_MS
  for (;;) {
    const answer = await ask()
    if (answer !== null) return answer
    if (Date.now() > end) throw new Error(`not seen: ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

let marks = 0
const mark = async (pilote: Pilote, selector: string, words: RegExp) => {
  const cible = `c${++marks}`
  const of = { selector, words: words.source, mark: cible }
  const said = await until(`${selector} ${words}`, () => pilote.run(findInPage, of))
  return { said, at: `[data-cible="${cible}"]` }
}

/** Waits for an element on show that says these words; gives all it says, blanks made one. */
export const see = async (pilote: Pilote, selector: string, words = /./) =>
  (await mark(pilote, selector, words)).said

/** Presses what says these words, as a mouse does. */
export async function press(pilote: Pilote, selector: string, words = /./): Promise<void> {
  await pilote.click((await mark(pilote, selector, words)).at)
}

/** Writes in a field that is on show. */
export async function write(pilote: Pilote, selector: string, text: string): Promise<void> {
  await press(pilote, selector, /(?:)/)
  await pilote.type(text)
}

/** How many elements of a kind are on show. */
export const count = (pilote: Pilote, selector: string) =>
  pilote.run(
    (all) => [...document.querySelectorAll(all)].filter((one) => one.getClientRects().length > 0).length,
    selector,
  )
