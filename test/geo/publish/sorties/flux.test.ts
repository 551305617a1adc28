import { parseRssFeed } from 'feedsmith'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import type { Commune, TerritoireIndex } from '../../../../src/domain/geo/communes.ts'
import { cleSeance } from '../../../../src/domain/orientation/seance-situee.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { atelierExemple, localTime } from '../../../support/examples/atelier-exemple.ts'
import { feedsWritten } from '../../../support/files/feeds-written.ts'

const ADRESSE = 'https://ville.example/carte/'
const HOSTILE = `]]></title><script>alert('x')</script>&amp;\u0001\uffff`

const commune = (code: string, nom: string): Commune => ({
  code,
  nom,
  departement: '87',
  codesPostaux: [],
  populationMunicipale: null,
  epci: '248719312',
  frr: '',
  densite: '',
  lon: 1.26,
  lat: 45.83,
  depart: { lon: 1.26, lat: 45.83 },
})
const index: TerritoireIndex = {
  regions: [],
  departements: [{ code: '87', nom: 'Haute-Vienne', region: '75' }],
  epci: [{ code: '248719312', nom: 'Limoges Métropole' }],
  communes: [commune('87085', 'Limoges'), commune('87114', 'Panazol')],
  qpv: [],
}
const lieu: Lieu = {
  ...LIEU_VIDE,
  id: 'l1',
  nom: HOSTILE,
  commune: 'Limoges',
  codeInsee: '87085',
  latitude: 45.83,
  longitude: 1.26,
}

const SERIES = [
  atelierExemple({
    id: 'a',
    lieuId: 'l1',
    titre: HOSTILE,
    thematiques: ['Email', 'SecuriteNumerique'],
    niveau: 'Debutant',
    publics: ['Familles et/ou enfants'],
    confiance: 'fait',
    dateMaj: localTime('2026-11-02').date,
  }),
  atelierExemple({ id: 'b', commune: 'Panazol', codeInsee: '87114', thematiques: ['Email'], dureeMin: null }),
  // Next year only: in a calendar, in no feed of two months.
  atelierExemple({
    id: 'c',
    commune: 'Panazol',
    codeInsee: '87114',
    thematiques: ['Justice'],
    debut: localTime('2027-03-01T10:00'),
  }),
]

function publish(
  ateliers: readonly Atelier[],
  {
    adresse = ADRESSE,
    construitLe = '2026-11-23T03:00:00.000Z',
  }: { adresse?: string | null; construitLe?: string } = {},
): Map<string, string> {
  return feedsWritten({
    index,
    lieux: new Map([['87', [lieu]]]),
    ateliers: new Map([['87', ateliers]]),
    epciComplets: new Set(['248719312']),
    departementsComplets: new Set(['87']),
    adresse,
    construitLe,
    sources: [],
  })
}
const named = (written: Map<string, string>, dir: string) =>
  [...written.keys()]
    .filter((name) => name.startsWith(`${dir}/`))
    .map((name) => name.replace(/.*\/|\.\w+$/g, ''))
const rss = (written: Map<string, string>, name: string) =>
  parseRssFeed(written.get(`rss/${name}.xml`) ?? '').items ?? []
const uids = (written: Map<string, string>, name: string) =>
  new ICAL.Component(ICAL.parse(written.get(`agenda/${name}.ics`) ?? ''))
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')))

describe('the feeds', () => {
  const written = publish(SERIES)
  const ALL = ['-theme-email', '-theme-securite-numerique', '-theme-justice', '-niveau-debutant']
  const FILTRES = [...ALL, '-public-familles-et-ou-enfants']

  it('are there for each commune, EPCI and département, and for what their series say, never empty', () => {
    const whole = ['87085', '87114', '248719312', '87']
    const filtered = ['248719312', '87'].flatMap((code) => FILTRES.map((filtre) => `${code}${filtre}`))
    expect(named(written, 'agenda').sort()).toEqual([...whole, ...filtered].sort())
    expect(named(written, 'rss').sort()).toEqual(
      [...whole, ...filtered.filter((name) => !name.endsWith('justice'))].sort(),
    )
    for (const name of named(written, 'agenda')) expect(uids(written, name).length, name).toBeGreaterThan(0)
    for (const name of named(written, 'rss')) expect(rss(written, name).length, name).toBeGreaterThan(0)
  })

  it('of a filter hold the sessions of the series that say so, and no other', () => {
    const of = (name: string) => new Set(uids(written, name).map((uid) => uid.slice(0, 1)))
    expect(of('87')).toEqual(new Set(['a', 'b', 'c']))
    expect(of('87-theme-email')).toEqual(new Set(['a', 'b']))
    expect(of('248719312-theme-justice')).toEqual(new Set(['c']))
    expect(of('248719312-niveau-debutant')).toEqual(new Set(['a']))
    const byTheme = uids(written, '87').filter((uid) => /^[ab]/.test(uid))
    expect(uids(written, '87-theme-email')).toEqual(byTheme)
  })

  it('in RSS say the sessions of 60 days, by the key of each, as another parser reads them', () => {
    const items = rss(written, '87085')
    const days = items.map(({ guid }) => guid)
    // Mondays from 23 November to 22 January, less none: no Monday of them is a public holiday.
    const mondays = Array.from({ length: 9 }, (_, i) => new Date(Date.UTC(2026, 10, 23 + 7 * i)))
    expect(days).toEqual(
      mondays.map((day) => ({
        value: cleSeance(`a-${day.toISOString().slice(0, 10).replaceAll('-', '')}T1400@a-portee`),
        isPermaLink: false,
      })),
    )
    expect(new Set(items.map(({ pubDate }) => pubDate))).toEqual(new Set(['Mon, 02 Nov 2026 00:00:00 GMT']))
    expect(rss(written, '87114').some(({ pubDate }) => pubDate !== undefined)).toBe(false)
    expect(items[0]?.link).toBe(
      `${ADRESSE}?v=2&territoire=commune:87085&volet=agenda&seances=${days[0]?.value}`,
    )
    expect(items[0]?.categories?.map(({ name }) => name)).toEqual(['courriels', 'sécurité'])
  })

  it('show the texts of others as text', () => {
    const [first] = rss(written, '87085')
    expect(first?.title).toMatch(
      /^\]\]><\/title><script>alert\('x'\)<\/script>&amp;, lundi 23\snovembre 2026, de\s14/,
    )
    // A reader takes the description for markup: escaped once more in it.
    expect(first?.description).toContain('<p>]]&gt;&lt;/title&gt;&lt;script&gt;')
    expect(first?.description).not.toMatch(/<(?!\/?p>)/)
    const xml = written.get('rss/87085.xml') ?? ''
    for (const never of ['<script', '\u0001', '\uffff']) expect(xml).not.toContain(never)
  })

  it('in RSS go on with what is cancelled or moved, however far, and say it: nothing leaves a reader without a word', () => {
    const correction = (day: string, parts: Partial<Atelier>) =>
      atelierExemple({
        ...{ id: 'a', commune: '', codeInsee: '', rrule: '', debut: null, confiance: 'fait' },
        rdate: [localTime(`${day}T14:00`)],
        ...parts,
      })
    const after = publish([
      ...SERIES,
      correction('2026-12-07', { statut: 'annulee', motif: 'Neige & <verglas> \u{1f328}' }),
      correction('2026-12-14', { statut: 'reportee', debut: localTime('2026-12-16T10:00') }),
      correction('2026-12-21', { statut: 'reportee', debut: localTime('2027-04-01T10:00') }),
    ])
    for (const name of ['87085', '248719312', '87-theme-securite-numerique']) {
      const keys = (from: Map<string, string>) => rss(from, name).map(({ guid }) => guid?.value)
      expect([...keys(after)].sort(), name).toEqual([...keys(written)].sort())
      const of = (day: string) => {
        const key = cleSeance(`a-${day}T1400@a-portee`)
        return rss(after, name).find(({ guid }) => guid?.value === key)
      }
      expect(of('20261207')?.title).toMatch(/^Annulé : /)
      expect(of('20261207')?.description).toContain('<p>Annulé. Neige &amp; &lt;verglas&gt; \u{1f328}.</p>')
      expect(of('20261214')?.title).toMatch(/mercredi 16\sdécembre 2026/)
      expect(of('20261214')?.description).toContain('14\u00a0décembre')
      expect(of('20261221')?.title).toMatch(/jeudi 1er\savril 2027/)
      expect(of('20261221')?.description).toContain('21\u00a0décembre')
    }
  })

  it('keep the same items, byte for byte, whenever they are built', () => {
    const again = publish(SERIES, { construitLe: '2026-11-23T21:59:59.000Z' })
    for (const name of named(written, 'rss')) {
      expect(again.get(`rss/${name}.xml`), name).toBe(written.get(`rss/${name}.xml`))
    }
    const moved = publish([
      ...SERIES,
      atelierExemple({
        id: 'a',
        commune: '',
        codeInsee: '',
        rrule: '',
        debut: localTime('2026-12-08T10:00'),
        rdate: [localTime('2026-12-07T14:00')],
        statut: 'reportee',
        confiance: 'fait',
      }),
    ])
    const keys = (from: Map<string, string>) => rss(from, '87085').map(({ guid }) => guid?.value)
    expect(keys(moved)).toEqual(keys(written))
  })

  it('need a public address where they link: without one, no RSS, no map of the site, no search', () => {
    const names = [...publish(SERIES, { adresse: null }).keys()]
    expect(names.filter((name) => name.endsWith('.xml'))).toEqual([])
    expect(names.filter((name) => name.endsWith('.ics'))).toHaveLength(4 + 2 * FILTRES.length)
  })
})

describe('what search engines and browsers read', () => {
  const written = publish(SERIES)
  const addresses = (name: string) =>
    [...(written.get(name) ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url)

  it('the map of the site has each plain page, whole, and nothing above its own folder', () => {
    const pages = named(written, 'liste').filter((name) => name !== 'liste')
    expect(addresses('sitemap.xml').sort()).toEqual(
      pages.map((name) => `${ADRESSE}data/liste/${name}.html`).sort(),
    )
  })

  it('all that is XML reads as XML: a strict reader stops at one sign', () => {
    const files = [...written].filter(([name]) => name.endsWith('.xml'))
    expect(files.length).toBeGreaterThan(10)
    for (const [name, xml] of files)
      expect(xml.replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+);/g, ''), name).not.toContain('&')
  })

  it('what is typed to search stands in the fragment, which no browser sends', () => {
    const template = /template="([^"]+)"/.exec(written.get('opensearch.xml') ?? '')?.[1] ?? ''
    expect(template).toBe(`${ADRESSE}#recherche={searchTerms}`)
    const asked = new URL(template.replace('{searchTerms}', encodeURIComponent('Limoges ?x&y')))
    expect([asked.pathname, asked.search]).toEqual(['/carte/', ''])
  })
})
