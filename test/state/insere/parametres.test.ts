import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LANGUES } from '../../../src/domain/common/langues.ts'
import { lienComplet, PARAMETRES, readParametres, saidOf } from '../../../src/state/insere/parametres.ts'
import { parseLink } from '../../../src/state/url/url-codec.ts'

describe('the parameters of embed.html', () => {
  it('reads each, and shows the places of the territory shown first where nothing is said', () => {
    expect(readParametres('')).toMatchObject({
      etat: { territoire: null, periode: 'semaines' },
      ...{ vue: 'lieux', theme: 'auto', carte: false, voisins: false, ignores: [] },
    })
    const asked = readParametres(
      '?territoire=departement:23&vue=dates&theme=sombre&carte=oui&voisins=oui&langue=fr&periode=mois&agenda=cout:gratuit&filtres=frais:gratuit',
    )
    expect(asked).toMatchObject({
      etat: { territoire: { type: 'departement', code: '23' }, periode: 'mois' },
      ...{ vue: 'dates', theme: 'sombre', carte: true, voisins: true, ignores: [] },
    })
    expect(asked.langue).toBe('fr')
    expect(readParametres('').langue).toBe('auto')
    for (const langue of LANGUES)
      expect(readParametres(`?langue=${langue}`)).toMatchObject({ langue, ignores: [] })
    expect(asked.etat.filtresSeances.couts).toEqual(['gratuit'])
    expect(asked.etat.filtres.choix).toEqual({ frais: ['gratuit'] })
  })

  it.each([
    ['?territoire=departement:999', ['territoire']],
    ['?vue=carte&theme=rose&langue=xx&carte=1', ['langue', 'vue', 'theme', 'carte']],
    ['?onglet=couverture&inconnu=1', ['onglet', 'inconnu']],
    ['?__proto__=1&constructor=2', ['__proto__', 'constructor']],
    [`?${'a'.repeat(200)}=1`, ['a'.repeat(40)]],
    ['?filtres=frais:gratuit,<b>', ['filtres']],
  ])('tells what of %s it could not read, and leaves it out', (search, ignores) => {
    const read = readParametres(search)
    expect([...read.ignores].sort()).toEqual([...ignores].sort())
    expect(read).toMatchObject({ vue: 'lieux', theme: 'auto', carte: false })
  })

  it('never throws, and names each key once, whatever it is given', () => {
    const key = fc.oneof(fc.constantFrom(...PARAMETRES), fc.string())
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.string())), (pairs) => {
        const { ignores } = readParametres(`?${new URLSearchParams(pairs)}`)
        expect(new Set(ignores).size).toBe(ignores.length)
      }),
      { seed: 1705, numRuns: 500 },
    )
  })

  it('says only what is not said by itself, and reads it back', () => {
    const dits = {
      vue: 'dates',
      territoire: 'commune:03185',
      theme: 'clair',
      carte: 'non',
      langue: 'auto',
    } as const
    const said = saidOf(dits)
    expect(said).toEqual([
      ['territoire', 'commune:03185'],
      ['vue', 'dates'],
      ['theme', 'clair'],
    ])
    const search = `?${new URLSearchParams(said.map(([key, value]) => [key, value]))}`
    expect(readParametres(search)).toMatchObject({ vue: 'dates', theme: 'clair', ignores: [] })
    expect(saidOf({ langue: 'fr' })).toEqual([['langue', 'fr']])
    expect(saidOf({})).toEqual([])
  })

  it('leads to the same question in the application beside it', () => {
    const parametres = readParametres('?territoire=commune:03185&agenda=cout:gratuit&vue=dates')
    const href = lienComplet(parametres, { volet: 'agenda', seances: ['abcdefg'] })
    expect(href.startsWith('./?')).toBe(true)
    const { state, damaged } = parseLink(href.slice(2))
    expect(damaged).toEqual([])
    expect(state).toMatchObject({ ...parametres.etat, volet: 'agenda', seances: ['abcdefg'] })
    // In French the application keeps the language that its reader chose there.
    expect(href).not.toContain('langue')
    expect(lienComplet(readParametres('?langue=fr'))).not.toContain('langue')
    expect(lienComplet(readParametres('?langue=ar'), { volet: 'guide' })).toMatch(/[?&]langue=ar$/)
    expect(lienComplet(readParametres('?langue=en'))).toMatch(/[?&]langue=en$/)
  })
})
