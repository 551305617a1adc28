/** What every view stands in: the pages of help take their place without ending them. */
export const RACINES = ['.app-contenu', '.lieu'] as const

/** Where something stands in its view, without a word of it: the same in every language. ".app-contenu section 1 li 12". */
export type Endroit = string

/** What holds a view that is in another language than the page is one more element in that language only: looked through. */
const childrenOf = (element: Element): Element[] =>
  [...element.children].flatMap((one) => (one.matches('div[lang]') ? childrenOf(one) : [one]))

export function whereIs(element: Element, racine: (typeof RACINES)[number]): Endroit {
  const steps: string[] = []
  for (let at = element; !at.matches(racine); ) {
    let above = at.parentElement
    while (above?.matches('div[lang]')) above = above.parentElement
    if (above === null) break
    const tag = at.localName
    const alike = childrenOf(above).filter((one) => one.localName === tag)
    steps.unshift(`${tag} ${alike.indexOf(at)}`)
    at = above
  }
  return [racine, ...steps].join(' ')
}

function findAt(page: Document, endroit: Endroit): HTMLElement | null {
  const [racine = '', ...steps] = endroit.split(' ')
  let at = page.querySelector(racine)
  for (let i = 0; at !== null && i < steps.length; i += 2) {
    const alike = childrenOf(at).filter((one) => one.localName === steps[i])
    at = alike[Number(steps[i + 1])] ?? null
  }
  return at as HTMLElement | null
}

/** What says that the person has taken over: from then on nothing moves by itself. */
const GESTES = ['pointerdown', 'keydown', 'wheel'] as const

/** Does something with each as soon as it is there; the person who touches the page first has the last word. */
export function whenThere(
  page: Document,
  endroits: Iterable<Endroit>,
  put: (found: HTMLElement, endroit: Endroit) => void,
): void {
  const waiting = new Set(endroits)
  const look = () => {
    for (const endroit of waiting) {
      const found = findAt(page, endroit)
      if (found === null) continue
      put(found, endroit)
      waiting.delete(endroit)
    }
    if (waiting.size === 0) stop()
  }
  const observer = new MutationObserver(look)
  const stop = () => {
    observer.disconnect()
    for (const geste of GESTES) page.removeEventListener(geste, stop, true)
  }
  observer.observe(page.body, { childList: true, subtree: true })
  for (const geste of GESTES) page.addEventListener(geste, stop, { capture: true, passive: true })
  look()
}
