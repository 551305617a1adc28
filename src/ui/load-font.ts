import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2?url'
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff2?url'

/**
 * Atkinson Hyperlegible, made for low vision: from our own origin, once the first list is on the screen.
 * Until then, and where it fails, the system's own font. Not loaded when the person saves data.
 */
export function loadFont(): void {
  const { connection } = navigator as { readonly connection?: { readonly saveData?: boolean } }
  if (connection?.saveData === true) return
  const wait = window.requestIdleCallback ?? ((run: () => void) => setTimeout(run, 500))
  wait(() => {
    for (const [url, weight] of [
      [regular, '400'],
      [bold, '700'],
    ] as const) {
      const face = new FontFace('Atkinson Hyperlegible', `url(${url})`, { weight, display: 'swap' })
      face.load().then(
        (loaded) => document.fonts.add(loaded),
        () => undefined,
      )
    }
  })
}
