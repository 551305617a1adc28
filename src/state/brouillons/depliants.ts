/** Their name among the drafts. */
export const DEPLIANTS = 'depliants'

/** Whether each stands open, by where it is: the same in every language, as no words of it are. */
type Depliants = Readonly<Record<string, boolean>>

/** What every view stands in: the pages of help take their place without ending them. */
const RACINES = ['.app-contenu', '.lieu'] as const

/** What a person folded and unfolded in the views, those behind a page of help too. */
export function readDepliants(page: Document): Depliants {
  const all = RACINES.flatMap((racine) =>
    [...page.querySelectorAll<HTMLDetailsElement>(`${racine} details`)].map(
      (one) => [`${racine} > ${pathTo(one, racine)}`, one.open] as const,
    ),
  )
  return Object.fromEntries(all)
}

/** "section:nth-of-type(1) > details:nth-of-type(2)", from the root of its view. */
function pathTo(element: Element, racine: string): string {
  const steps: string[] = []
  for (let at: Element | null = element; at !== null && !at.matches(racine); at = at.parentElement) {
    const tag = at.localName
    const alike = [...(at.parentElement?.children ?? [])].filter((one) => one.localName === tag)
    steps.unshift(`${tag}:nth-of-type(${alike.indexOf(at) + 1})`)
  }
  return steps.join(' > ')
}

/** Puts each as it was, once it is there; the person who touches the page first has the last word. */
export function openAgain(page: Document, venus: unknown): void {
  const waiting = new Map(Object.entries((venus ?? {}) as Depliants))
  const put = () => {
    for (const [path, open] of waiting) {
      const found = page.querySelector<HTMLDetailsElement>(path)
      if (found === null) continue
      found.open = open
      waiting.delete(path)
    }
    if (waiting.size === 0) stop()
  }
  const observer = new MutationObserver(put)
  const touches = ['pointerdown', 'keydown'] as const
  const stop = () => {
    observer.disconnect()
    for (const touch of touches) page.removeEventListener(touch, stop, true)
  }
  observer.observe(page.body, { childList: true, subtree: true })
  for (const touch of touches) page.addEventListener(touch, stop, true)
  put()
}
