import { MARKED } from '../../state/brouillons/brouillons.ts'

/** Fields of a person's own words. */
const FIELDS =
  'textarea, input:is(:not([type]), [type="text"], [type="search"], [type="tel"], [type="email"], [type="url"])'

/** Remembers the fields that are typed in from now on. Returns whether the page holds what a reload would lose. */
export function watchTyping(target: Document): () => boolean {
  const typed = new Set<HTMLInputElement | HTMLTextAreaElement>()
  target.addEventListener('input', ({ target: field }) => {
    if (field instanceof Element && field.matches(FIELDS)) typed.add(field as HTMLInputElement)
  })
  return () => {
    for (const field of typed) if (!field.isConnected) typed.delete(field)
    return [...typed].some(({ value }) => value !== '') || target.querySelector(MARKED) !== null
  }
}
