import type { Locator } from '@playwright/test'

/** Where a picture on the screen has a colour, within a few steps of each channel: pixels from its corner. */
export async function findColour(picture: Locator, colour: string): Promise<[x: number, y: number][]> {
  const shot = (await picture.screenshot()).toString('base64')
  return picture.page().evaluate(
    async ([png, hex]) => {
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
        if (away < 24) found.push([(i / 4) % image.width, Math.floor(i / 4 / image.width)])
      }
      return found
    },
    [shot, colour] as const,
  )
}
