import { insere as text } from '../text/insere/insere.ts'
import { decouper } from '../text/langue/citer.ts'

type Child = Node | string | null | false
type Attributes = Readonly<Record<string, string | undefined>>

/** An element with its attributes (absent: undefined) and what is in it; a text is always a text. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value)
  made.append(...children.filter((child): child is Node | string => child !== null && child !== false))
  return made
}

/** A paragraph, others' words in it marked; null for an empty text. */
export const p = (said: string | null, classe?: string): HTMLElement | null =>
  said === null || said === '' ? null : el('p', { class: classe }, ...phrase(said))

/** Words of the data (a name, an address): French, in their own direction, whatever the page is in. */
export const francais = (said: string): HTMLElement => el('bdi', { dir: 'ltr', lang: 'fr' }, said)

/** A sentence of the reader's language, in which what stands between isolates is others' words (`citer`). */
export const phrase = (said: string): Child[] =>
  decouper(said).map((part, i) => (i % 2 === 0 ? part : francais(part)))

/** A link to the whole application, which opens beside the page that shows this one. */
export const lien = (href: string, nom: Node | string, classe?: string): HTMLAnchorElement =>
  el(
    'a',
    { href, class: classe, target: '_blank', rel: 'noopener' },
    nom,
    el('span', { class: 'invisible' }, text.nouvelOnglet),
  )

export function bouton(nom: string, onClick: () => void): HTMLButtonElement {
  const made = el('button', { type: 'button', class: 'bouton' }, nom)
  made.addEventListener('click', onClick)
  return made
}

/**
 * A list drawn a page at a time: hundreds of cards would be hundreds of stops for a keyboard. `show` draws up to an item
 * and gives it.
 */
export function parPages<T>(
  items: readonly T[],
  page: number,
  draw: (item: T) => HTMLElement,
): { readonly noeud: HTMLElement; readonly show: (index: number) => HTMLElement | undefined } {
  const list = el('ul', { class: 'pile' })
  const noeud = el('div', { class: 'pile' }, list)
  const more = bouton('', () => focusOf(draws(list.childElementCount + page)))
  const draws = (to: number): Element | undefined => {
    const from = list.childElementCount
    list.append(...items.slice(from, to).map(draw))
    const rest = items.length - list.childElementCount
    more.textContent = text.plus(Math.min(page, rest))
    if (rest > 0) noeud.append(more)
    else more.remove()
    return list.children[from]
  }
  draws(page)
  // Paper has no button.
  addEventListener('beforeprint', () => void draws(items.length))
  return {
    noeud,
    show: (index) => {
      if (index >= list.childElementCount) draws(index + 1)
      return list.children[index] as HTMLElement | undefined
    },
  }
}

/** Puts the focus on the first link of a card. */
export function focusOf(card: Element | undefined): void {
  card?.querySelector('a')?.focus()
}
