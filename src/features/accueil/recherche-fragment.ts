const KEY = 'recherche'

/**
 * Types in the search box what the fragment asks for (`#recherche=…`, as a browser opens it from its address bar:
 * opensearch.xml). A fragment is sent to no server; it is taken away at once, so that no link copied from the page says what
 * was typed.
 */
export function typeFragment(target: Window & typeof globalThis): void {
  const { document, location } = target
  const asked = new URLSearchParams(location.hash.slice(1)).get(KEY)
  if (asked === null) return
  location.replace('#')
  const box = document.querySelector<HTMLInputElement>('search input')
  if (box === null || asked === '') return
  box.focus()
  // As a person types: the box is React's, which hears what is typed and not what is set.
  const { set } = Object.getOwnPropertyDescriptor(target.HTMLInputElement.prototype, 'value') ?? {}
  set?.call(box, asked)
  box.dispatchEvent(new target.Event('input', { bubbles: true }))
}
