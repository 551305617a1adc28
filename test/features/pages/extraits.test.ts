// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { adresseDe, extraitCadre, extraitElement } from '../../../src/features/pages/integrer/extraits.ts'
import { readParametres } from '../../../src/state/insere/parametres.ts'

const base = 'https://carte.example/numerique/'
const dits = {
  territoire: 'departement:23',
  vue: 'dates',
  agenda: 'cout:gratuit~public:seniors',
  carte: 'non',
} as const
const asked = { base, dits, titre: 'Ateliers "numériques" <à> M & N', hauteur: 700 }
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('what one pastes in another site', () => {
  it('is a frame whose address says what was asked', () => {
    const frame = parse(extraitCadre(asked)).querySelector('iframe')
    const { search, origin, pathname } = new URL(frame?.getAttribute('src') ?? '')
    expect(`${origin}${pathname}`).toBe(`${base}embed.html`)
    expect(readParametres(search)).toMatchObject({
      etat: { territoire: { type: 'departement', code: '23' } },
      ...{ vue: 'dates', ignores: [] },
    })
    expect(frame?.title).toBe(asked.titre)
    expect(frame?.getAttribute('height')).toBe('700')
    expect(frame?.getAttribute('sandbox')).not.toContain('allow-same-origin')
  })

  it('gives the frame an origin of its own for a map only', () => {
    const frame = parse(extraitCadre({ ...asked, dits: { carte: 'oui' } })).querySelector('iframe')
    expect(frame?.getAttribute('sandbox')).toContain('allow-same-origin')
  })

  it('is a script and an element, with the attributes that say something', () => {
    const body = parse(extraitElement(asked))
    expect(body.querySelector('script')?.getAttribute('src')).toBe(`${base}a-portee.js`)
    const element = body.querySelector('a-portee')
    const said = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value])
    expect(Object.fromEntries(said)).toEqual({
      territoire: 'departement:23',
      vue: 'dates',
      agenda: dits.agenda,
      titre: asked.titre,
    })
  })

  it('lets nothing of what is said out of its attribute', () => {
    const hostile = { ...asked, dits: { filtres: '"><script>x</script>' } }
    expect(parse(extraitCadre(hostile)).querySelectorAll('script')).toHaveLength(0)
    expect(parse(extraitElement(hostile)).querySelectorAll('script')).toHaveLength(1)
    expect(new URL(adresseDe(hostile)).searchParams.get('filtres')).toBe(hostile.dits.filtres)
  })
})
