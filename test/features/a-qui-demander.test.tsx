import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { pageDeCommune } from '../../geo/publish/liste-page.ts'
import { createContacts, joignableOf } from '../../src/domain/orientation/contact.ts'
import { groupByLieu } from '../../src/domain/orientation/dates.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { Papier as PapierDates } from '../../src/features/agenda/papier.tsx'
import { Papier as PapierGuide } from '../../src/features/guide/papier.tsx'
import { AppelPapier } from '../../src/features/lieu/appel-papier.tsx'
import { Contact } from '../../src/features/lieu/contact.tsx'
import { composeCourriel, composeSms } from '../../src/text/orienter.ts'
import { Contacts } from '../../src/ui/contacts.tsx'
import { Joindre } from '../../src/ui/joindre.tsx'
import { SeanceCard } from '../../src/ui/seance/seance-card.tsx'
import { lieuNomme } from '../support/examples/lieu-nomme.ts'
import { situee } from '../support/examples/seance-situee.ts'

const AHUN = { commune: 'Ahun', codeInsee: '23001', latitude: 46.08, longitude: 2.04 }
const lieu = (parts: Partial<Lieu>): Lieu => lieuNomme({ ...AHUN, ...parts })
const VOISIN = lieu({ nom: 'La Palette', adresse: '1 rue Haute', telephone: '05 55 41 45 13' })
const STRUCTURE = lieu({ nom: 'Communauté Creuse', codeInsee: '23096', courriels: ['cc@creuse.example'] })
const MAIRIE = lieu({
  nom: 'Mairie d’Ahun',
  typologies: ['MUNI'],
  adresse: '2 place',
  telephone: '05 55 62 40 17',
})

/** Whatever a record lacks: who is asked, as it must be read, and how a link reaches them; null: by name only. */
const CAS = [
  ['its own number', lieu({ nom: 'A', telephone: '05 55 00 00 01' }), [], '05 55 00 00 01', 'tel:0555000001'],
  [
    'its own mail',
    lieu({ nom: 'A', courriels: ['a@ahun.example'] }),
    [],
    'a@ahun.example',
    'mailto:a@ahun.example',
  ],
  ['a word for a number', lieu({ nom: 'A', telephone: 'demander à l’accueil' }), [], 'mairie d’Ahun', null],
  [
    'the body above',
    lieu({ nom: 'A', structureParente: 'Communauté Creuse' }),
    [STRUCTURE],
    'cc@creuse.example',
    'mailto:cc@creuse.example',
  ],
  [
    'the record at its address',
    lieu({ nom: 'A', adresse: '1 Rue HAUTE' }),
    [VOISIN],
    '05 55 41 45 13',
    'tel:0555414513',
  ],
  ['the town hall’s number', lieu({ nom: 'A' }), [MAIRIE], '05 55 62 40 17', 'tel:0555624017'],
  ['the town hall by name', lieu({ nom: 'A' }), [], 'mairie d’Ahun', null],
] as const

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', '’')
    .replaceAll('&#39;', '’')
    .replace(/[\s\u00a0\u202f]+/g, ' ')

describe.each(CAS)('a place that has only %s', (_, asked, others, who, href) => {
  const contacts = createContacts([asked, ...others])(joignableOf(asked))
  const session = situee({
    seance: { date: 20_790 },
    ou: { nom: asked.nom, commune: 'Ahun', telephone: asked.telephone, contacts },
  })
  const common = {
    trajet: null,
    verdicts: [],
    surete: 'verifier',
    inscriptionEnLigne: false,
    contacts,
  } as const
  const propositions = [
    { ...common, type: 'lieu', cle: 'l', lieu: asked, ouvertures: [] },
    { ...common, type: 'seance', cle: 's', situee: session, suivantes: [] },
  ] as unknown as Parameters<typeof PapierGuide>[0]['propositions']
  const says = {
    'sheet of the place': renderToStaticMarkup(<Contact lieu={asked} contacts={contacts} />),
    'sheet on paper': renderToStaticMarkup(<AppelPapier lieu={asked} contacts={contacts} />),
    'card of a session': renderToStaticMarkup(
      <SeanceCard situee={session} titre={3}>
        <Joindre contacts={contacts} />
      </SeanceCard>,
    ),
    proposal: renderToStaticMarkup(<Contacts contacts={contacts} />),
    'guide on paper': renderToStaticMarkup(<PapierGuide propositions={propositions} depart="Ahun" />),
    'SMS of a place': composeSms(propositions.slice(0, 1), '').texte,
    'SMS of a session': composeSms(propositions.slice(1), '').texte,
    mail: composeCourriel(propositions, '', null),
    'page without script': pageDeCommune({
      commune: { code: '23001', nom: 'Ahun' },
      lieux: [{ lieu: asked, contacts }],
      seances: [session],
      connues: [session],
      hasAgenda: false,
      hasRss: false,
      adresse: null,
      jours: ['2026-11-28', '2027-01-28'],
      sources: [],
    }),
  }

  it.each(Object.entries(says))('%s says whom to ask', (_where, said) => {
    expect(textOf(said).replaceAll("'", '’')).toContain(who)
  })

  it('links of the screen call or write', () => {
    for (const where of [
      'sheet of the place',
      'card of a session',
      'proposal',
      'page without script',
    ] as const) {
      if (href === null) expect(says[where]).not.toMatch(/href="(tel|mailto):/)
      else expect(says[where]).toContain(`href="${href}"`)
    }
  })

  it('the printed list of dates says it too', () => {
    const where = groupByLieu([session], () => null)
    // The page's own address is not that of a test.
    globalThis.location ??= { origin: 'http://a', pathname: '/', search: '' } as Location
    const html = renderToStaticMarkup(
      <PapierDates titre="Dates" question={[]} lieux={where} aujourdhui={20_785} />,
    )
    expect(textOf(html)).toContain(who)
    expect(textOf(html)).not.toContain('inconnu.')
  })
})
