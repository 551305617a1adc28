import { describe, expect, it } from 'vitest'
import { abonnementsAutour } from '../../../src/domain/orientation/abonnements.ts'

const pages = new Set([
  'agenda/23096.ics',
  'liste/23096.html',
  'liste/23013.html',
  'agenda/200034825.ics',
  'agenda/23176.ics',
  'liste/23176.html',
])
const communes = [
  { code: '23096', epci: '200034825' },
  { code: '23999', epci: '200999999' },
  { code: '23013', epci: null },
  { code: '23176', epci: null },
]

describe('calendars and pages around', () => {
  it('are those published, each once: of the first commune, its EPCI, then the others', () => {
    const found = abonnementsAutour({ territoire: { type: 'departement', code: '23' }, communes, pages }, 8)
    expect(found).toMatchObject([
      { type: 'commune', code: '23096', agenda: 'agenda/23096.ics', page: 'liste/23096.html' },
      { type: 'epci', code: '200034825', agenda: 'agenda/200034825.ics', page: null },
      { type: 'commune', code: '23013', agenda: null, page: 'liste/23013.html' },
      { type: 'commune', code: '23176', agenda: 'agenda/23176.ics', page: 'liste/23176.html' },
    ])
  })

  it('begin with the territory shown, and stop at the limit', () => {
    const territoire = { type: 'epci', code: '200034825' } as const
    const found = abonnementsAutour({ territoire, communes, pages }, 2)
    expect(found.map(({ code }) => code)).toEqual(['200034825', '23096'])
  })

  it('are those of a theme, a level or an audience too, for an EPCI and a département', () => {
    const published = new Set([
      ...pages,
      'agenda/23.ics',
      'agenda/23-theme-email.ics',
      'agenda/23-public-familles-et-ou-enfants.ics',
      'rss/23-theme-email.xml',
      'agenda/23096-theme-email.ics',
    ])
    const territoire = { type: 'departement', code: '23' } as const
    const [own, commune] = abonnementsAutour({ territoire, communes, pages: published }, 2)
    expect(own).toEqual({
      type: 'departement',
      code: '23',
      agenda: 'agenda/23.ics',
      rss: null,
      page: null,
      filtres: [
        {
          filtre: { famille: 'theme', valeur: 'Email' },
          agenda: 'agenda/23-theme-email.ics',
          rss: 'rss/23-theme-email.xml',
        },
        {
          filtre: { famille: 'public', valeur: 'Familles et/ou enfants' },
          agenda: 'agenda/23-public-familles-et-ou-enfants.ics',
          rss: null,
        },
      ],
    })
    expect(commune?.filtres).toEqual([])
  })
})
