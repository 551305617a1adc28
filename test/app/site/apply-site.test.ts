// @vitest-environment happy-dom
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { applySite } from '../../../src/app/site/apply-site.ts'
import { CONFIGURATION_VIDE, readConfiguration } from '../../../src/dataset/configuration/configuration.ts'
import { coloursSheet } from '../../../src/dataset/configuration/couleurs.ts'
import { outsideOf } from '../../../src/dataset/configuration/outside-of.ts'
import { isOutsideOpen, outside, setOutside } from '../../../src/domain/common/outside.ts'
import { createUiStore } from '../../../src/state/ui/ui-store.ts'
import { DEFAULT_STATE } from '../../../src/state/url/share-state.ts'
import { createShareStore } from '../../../src/state/url/share-store.ts'
import type { WorkerClient } from '../../../src/worker/client.ts'

const told: string[] = []
beforeEach(() => {
  told.length = 0
  vi.spyOn(console, 'warn').mockImplementation((text: string) => void told.push(text))
})
afterEach(() => {
  vi.restoreAllMocks()
  setOutside({})
  document.adoptedStyleSheets = []
})

/** The data know of the Creuse alone. */
const client: WorkerClient = {
  call: async (_, params) => {
    const { territoire } = params as { territoire: { code: string } }
    if (territoire.code !== '23') throw new Error('inconnu')
    return { nom: 'Creuse', departements: ['23'] } as never
  },
}

function apply(
  said: object | string,
  before: (share: ReturnType<typeof createShareStore>) => void = () => {},
) {
  const share = createShareStore(DEFAULT_STATE)
  const ui = createUiStore()
  const queries = new QueryClient()
  before(share)
  const text = typeof said === 'string' ? said : JSON.stringify({ nom: 'La carte', ...said })
  applySite(text, { share, ui, queries, client, base: 'http://ici.test/carte/data/', initial: DEFAULT_STATE })
  return { share: () => share.getState().state, site: () => ui.getState().site, queries }
}

describe('a configured page', () => {
  it('bears the name, opens on the territory and on the question', async () => {
    const { share, site } = apply({
      organisme: 'Mairie de Guéret',
      couleurs: { accent: '#7a1f5c' },
      accueil: { territoire: 'departement:23', question: '?onglet=couverture&minutes=30' },
    })
    expect(site()).toMatchObject({ nom: 'La carte', territoire: 'departement:23', logo: null, rues: true })
    expect(site()).toMatchObject({ organisme: 'Mairie de Guéret', accent: '#7a1f5c' })
    expect(share()).toMatchObject({ onglet: 'couverture', minutes: 30 })
    await Promise.resolve()
    expect(site()?.territoire).toBe('departement:23')
    expect(told).toEqual([])
  })

  it('tells what of a question cannot be read, and opens on the rest', () => {
    const { share, queries } = apply({ accueil: { question: '?onglet=couvertures&minutes=30' } })
    expect(share()).toMatchObject({ minutes: 30 })
    expect(told).toEqual(['configuration.json, accueil.question : « onglet » n’a pas pu être lu'])
    expect(queries.getQueryData(['configuration', 'http://ici.test/carte/data/'])).toMatchObject({
      problemes: told,
    })
  })

  it('takes nobody elsewhere who has begun', () => {
    const { share } = apply({ accueil: { question: '?onglet=couverture' } }, (store) =>
      store.getState().set({ commune: '23096' }),
    )
    expect(share()).toMatchObject({ onglet: 'trouver', commune: '23096' })
  })

  // Asked before the data were open, every territory was one that they lack: the first frame waits for its settings now.
  it('tells of a territory that the data lack once they are open, and shows theirs', async () => {
    const { site, queries } = apply({ accueil: { territoire: 'departement:87' } })
    await new Promise((resolve) => setTimeout(resolve))
    expect([site()?.territoire, told]).toEqual(['departement:87', []])
    queries.setQueryData(['ouvrir', {}], {})
    await vi.waitFor(() => expect(site()?.territoire).toBeNull())
    const problemes = [
      'configuration.json, accueil.territoire : « departement:87 » n’est pas dans les données publiées',
    ]
    expect(told).toEqual(problemes)
    // Where the page tells who publishes how it is set, too.
    expect(queries.getQueryData(['configuration', 'http://ici.test/carte/data/'])).toMatchObject({
      problemes,
    })
  })

  it('shows a logo once it is there, and tells of one that is no image', () => {
    const images: HTMLImageElement[] = []
    vi.stubGlobal(
      'Image',
      class {
        constructor() {
          images.push(this as unknown as HTMLImageElement)
        }
      },
    )
    const { site } = apply({ logo: 'logo.svg' })
    const [image] = images
    expect(image?.src).toBe('http://ici.test/carte/logo.svg')
    expect(site()?.logo).toBeNull()
    image?.onload?.(new Event('load'))
    expect(site()?.logo).toBe('http://ici.test/carte/logo.svg')
    apply({ logo: 'rien.png' })
    const onerror = images[1]?.onerror as (() => void) | undefined
    onerror?.()
    expect(told).toEqual([expect.stringContaining('rien.png n’est pas une image, ou n’est pas là')])
    vi.unstubAllGlobals()
  })

  it('lays other colours in place of those before, and takes them away', () => {
    apply({ couleurs: { accent: '#7a1f5c' } })
    apply({ couleurs: { accent: '#005a5a' } })
    expect(document.adoptedStyleSheets).toHaveLength(1)
    apply({})
    expect(document.adoptedStyleSheets).toEqual([])
  })

  it('keeps our colour for one that cannot be read, and says what was wanted', () => {
    const { site } = apply({ couleurs: { accent: '#ffd400', accentSombre: '#f2a6bd' } })
    expect(site()?.nom).toBe('La carte')
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('couleurs.accent : "#ffd400" reçu')
    const sheet = coloursSheet({ accent: '', accentSombre: '#f2a6bd' })
    expect(sheet).toMatch(
      /^@media \(prefers-color-scheme:dark\)\{:root\{--accent:#f2a6bd;--accent-doux:#\w{6};/,
    )
    expect(document.adoptedStyleSheets).toHaveLength(1)
    // A frame that is asked for one theme shows its colour on every device; on paper always that of the day.
    const both = { accent: '#7a1f5c', accentSombre: '#f2a6bd' }
    expect(coloursSheet(both, 'sombre')).toMatch(
      /^@media print\{:root\{--accent:#7a1f5c;[^@]*@media screen\{:root\{--accent:#f2a6bd;[^@]*$/,
    )
    expect(coloursSheet(both, 'clair')).toMatch(
      /^@media all\{:root\{--accent:#7a1f5c;[^@]*@media not all\{[^@]*$/,
    )
    expect(coloursSheet({ accent: '', accentSombre: '' }, 'sombre')).toBe('')
  })

  it.each(['<html>', '[]', '{"nom":7}', '{"couleurs":{}}'])('stays as it is by itself with %s', (said) => {
    const { site, share, queries } = apply(said)
    expect(site()).toMatchObject({ nom: 'À portée', logo: null, territoire: null })
    expect(share()).toBe(DEFAULT_STATE)
    expect(told.length).toBeGreaterThan(0)
    expect(queries.getQueryData(['configuration', 'http://ici.test/carte/data/'])).toMatchObject({
      configuration: CONFIGURATION_VIDE,
      problemes: told,
    })
  })
})

describe('what a configuration leaves of the outside', () => {
  const of = (said: object) => outsideOf(readConfiguration({ nom: 'La carte', ...said }).configuration)

  it.each([
    ['nothing said', {}, true, true, true],
    ['no address service', { services: { adresses: false } }, false, true, true],
    ['no plan of the IGN', { services: { ign: false } }, true, false, true],
    ['an intranet', { intranet: true }, false, false, false],
    [
      'an intranet with tiles',
      { intranet: true, rues: { tuiles: 'https://t.example/{z}/{x}/{y}' } },
      false,
      false,
      false,
    ],
  ] as const)('%s', (_, said, adresses, ign, links) => {
    setOutside(of(said))
    expect(outside('adresses') !== '').toBe(adresses)
    expect(outside('ign') !== '').toBe(ign)
    expect(isOutsideOpen()).toBe(links)
  })

  it('other tiles stand in the place of the plan of the IGN', () => {
    setOutside(of({ services: { ign: false }, rues: { tuiles: 'https://t.example/{z}/{x}/{y}' } }))
    expect(outside('ign')).toBe('https://t.example/{z}/{x}/{y}')
  })
})
