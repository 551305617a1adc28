import type { Locator } from '@playwright/test'

/**
 * A picture as it is on the screen, without what lies over it: words of buttons have colours of their own. They are made
 * transparent, not hidden, so that the focus stays, nothing is announced and nothing moves.
 */
async function shootAlone(picture: Locator): Promise<Buffer> {
  const others = await picture.evaluateHandle((element) => {
    const before: (readonly [style: CSSStyleDeclaration, name: string, value: string, priority: string])[] =
      []
    for (let at = element; at.parentElement !== null && at !== document.body; at = at.parentElement)
      for (const { style } of at.parentElement.children as HTMLCollectionOf<HTMLElement | SVGElement>) {
        if (style === at.style) continue
        for (const [name, value] of [
          ['transition', 'none'],
          ['opacity', '0'],
        ] as const) {
          before.push([style, name, style.getPropertyValue(name), style.getPropertyPriority(name)])
          style.setProperty(name, value, 'important')
        }
      }
    return before
  })
  try {
    return await picture.screenshot()
  } finally {
    await others.evaluate((before) => {
      for (const [style, name, value, priority] of before.reverse()) style.setProperty(name, value, priority)
    })
  }
}

/** Where a picture on the screen has a colour, within some steps of all channels together: pixels from its corner. */
export async function findColour(
  picture: Locator,
  colour: string,
  steps = 24,
): Promise<[x: number, y: number][]> {
  const shot = (await shootAlone(picture)).toString('base64')
  return picture.page().evaluate(
    async ([png, hex, within]) => {
      const bytes = Uint8Array.from(atob(png), (c) => c.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      if (context === null) throw new Error('no canvas to read the picture with')
      context.drawImage(image, 0, 0)
      const { data } = context.getImageData(0, 0, image.width, image.height)
      const wanted = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))
      const found: [number, number][] = []
      for (let i = 0; i < data.length; i += 4) {
        const away = wanted.reduce((sum, value, c) => sum + Math.abs(value - (data[i + c] ?? 0)), 0)
        if (away < within) found.push([(i / 4) % image.width, Math.floor(i / 4 / image.width)])
      }
      return found
    },
    [shot, colour, steps] as const,
  )
}
