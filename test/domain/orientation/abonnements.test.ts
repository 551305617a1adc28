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
    expect(found).toEqual([
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
})
