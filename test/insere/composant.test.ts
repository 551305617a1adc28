// @vitest-environment happy-dom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'

const ADRESSE = 'https://carte.example/numerique/'
const settled = () => new Promise((resolve) => setTimeout(resolve))

/** The element with its attributes, once it has shown its frame. */
async function put(attributes: Readonly<Record<string, string>>) {
  const element = document.createElement('a-portee')
  for (const [name, value] of Object.entries({ adresse: ADRESSE, ...attributes }))
    element.setAttribute(name, value)
  document.body.replaceChildren(element)
  await settled()
  return { element, cadre: element.querySelector('iframe') }
}

/** A message as a window sends it. */
const tell = (source: unknown, data: unknown, origin = 'null') =>
  window.dispatchEvent(Object.assign(new Event('message'), { source, data, origin }))

/** happy-dom has no window in a frame: one stands for it. */
const windowOf = (cadre: HTMLIFrameElement | null) => {
  const own = {}
  Object.defineProperty(cadre, 'contentWindow', { value: own })
  return own
}

beforeAll(async () => {
  await import('../../src/insere/composant.ts')
})
beforeEach(() => {
  document.body.replaceChildren()
})

describe('the element <a-portee>', () => {
  it('shows embed.html of its address in a frame without an origin, with a title', async () => {
    const { cadre } = await put({ territoire: 'departement:23', vue: 'dates' })
    expect(cadre?.src).toBe(`${ADRESSE}embed.html?territoire=departement%3A23&vue=dates`)
    expect(cadre?.getAttribute('sandbox')).toBe('allow-scripts allow-popups allow-popups-to-escape-sandbox')
    expect(cadre?.title).toBe('Aide numérique : lieux et ateliers')
    expect(cadre?.style.height).toBe('480px')
  })

  it('gives the frame its own origin where the map is asked for, and only another than that of the page', async () => {
    const { cadre } = await put({ carte: 'oui' })
    expect(cadre?.getAttribute('sandbox')).toContain('allow-same-origin')
    const same = await put({ carte: 'oui', adresse: new URL('/carte/', location.href).href })
    expect(same.cadre?.getAttribute('sandbox')).not.toContain('allow-same-origin')
  })

  it('follows its attributes', async () => {
    const { element, cadre } = await put({ territoire: 'departement:23' })
    element.setAttribute('territoire', 'commune:23096')
    element.setAttribute('titre', 'Ateliers de Guéret')
    await settled()
    expect(cadre?.src).toBe(`${ADRESSE}embed.html?territoire=commune%3A23096`)
    expect(cadre?.title).toBe('Ateliers de Guéret')
    element.removeAttribute('territoire')
    await settled()
    expect(cadre?.src).toBe(`${ADRESSE}embed.html`)
  })

  it.each(['javascript:alert(1)//', 'data:text/html,x', 'http://[', 'blob:https://carte.example/1'])(
    'shows nothing from %s',
    async (adresse) => {
      expect((await put({ adresse })).cadre).toBe(null)
    },
  )

  it('is as high as its own frame tells, within bounds, and hears nobody else', async () => {
    const { cadre } = await put({})
    const own = windowOf(cadre)
    const height = () => cadre?.style.height
    const said = { type: 'a-portee:hauteur', px: 900 }
    for (const source of [window, null, undefined, {}]) tell(source, said)
    tell(own, said, 'https://ailleurs.example')
    for (const data of [{ ...said, px: '900' }, { ...said, autre: 1 }, 'a-portee:hauteur', null])
      tell(own, data)
    expect(height()).toBe('480px')
    tell(own, said)
    expect(height()).toBe('900px')
    tell(own, { ...said, px: 1e9 }, 'https://carte.example')
    expect(height()).toBe('12000px')
  })

  it('keeps the height that the page asks for', async () => {
    const { cadre } = await put({ hauteur: '600' })
    tell(windowOf(cadre), { type: 'a-portee:hauteur', px: 900 })
    expect(cadre?.style.height).toBe('600px')
    expect((await put({ hauteur: '9e9' })).cadre?.style.height).toBe('480px')
  })

  it('stays as high as it was told while its address stays, and starts anew with another', async () => {
    const { element, cadre } = await put({ territoire: 'departement:23' })
    const own = windowOf(cadre)
    const heightWith = async (name: string, value: string | null) => {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
      await settled()
      return cadre?.style.height
    }
    tell(own, { type: 'a-portee:hauteur', px: 900 })
    expect(await heightWith('titre', 'Ateliers de Guéret')).toBe('900px')
    expect(await heightWith('territoire', 'departement:23')).toBe('900px')
    expect(await heightWith('hauteur', '600')).toBe('600px')
    tell(own, { type: 'a-portee:hauteur', px: 950 })
    expect(await heightWith('hauteur', '600')).toBe('600px')
    expect(await heightWith('hauteur', null)).toBe('950px')
    expect(await heightWith('territoire', 'commune:23096')).toBe('480px')
  })

  it('hears nothing any more once it is taken away', async () => {
    const { element, cadre } = await put({})
    const own = windowOf(cadre)
    element.remove()
    tell(own, { type: 'a-portee:hauteur', px: 900 })
    expect(cadre?.style.height).toBe('480px')
    document.body.append(element)
    tell(own, { type: 'a-portee:hauteur', px: 900 })
    expect(cadre?.style.height).toBe('900px')
  })
})
