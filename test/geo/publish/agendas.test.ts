import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../geo/cli/open-dataset.ts'
import type { Dataset } from '../../../src/dataset/dataset.ts'
import type { FichierRef } from '../../../src/dataset/manifest.ts'
import { loadSeances } from '../../../src/dataset/seances.ts'
import { instantToLocal } from '../../../src/domain/calendar/fuseau.ts'
import type { Commune, TerritoireIndex } from '../../../src/domain/geo/communes.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../src/domain/sessions/atelier.ts'
import { atelierExemple, localTime } from '../../support/examples/atelier-exemple.ts'
import { PILOTE_DIR } from '../../support/files/data-dirs.ts'
import { feedsWritten } from '../../support/files/feeds-written.ts'

const eventsOf = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents('vevent').map((event) => ({
    uid: String(event.getFirstPropertyValue('uid')),
    sequence: Number(event.getFirstPropertyValue('sequence')),
    status: String(event.getFirstPropertyValue('status')),
    summary: String(event.getFirstPropertyValue('summary')),
    description: String(event.getFirstPropertyValue('description') ?? ''),
    start: event.getFirstPropertyValue('dtstart') as ICAL.Time,
    end: event.getFirstPropertyValue('dtend') as ICAL.Time | null,
  }))

let dataset: Dataset
let files: FichierRef[]
beforeAll(async () => {
  dataset = await openDatasetDir(PILOTE_DIR)
  const { pages } = dataset.manifest
  if (pages === undefined) throw new Error('no list of pages in the manifest')
  files = ((await dataset.json(pages)) as { fichiers: FichierRef[] }).fichiers
})
/** A page less its data for machines (JSON-LD, no script): sorties/jsonld.test.ts reads them. */
const withoutData = (page: string) =>
  page.replace(/<script type="application\/ld\+json">[^<>&]*<\/script>/g, '')
const read = (chemin: string) => readFileSync(join(PILOTE_DIR, chemin), 'utf8')

describe('the calendars and pages of the pilot', () => {
  it('are all listed with their length and hash, and nothing else stands beside them', () => {
    const onDisk = ['agenda', 'liste'].flatMap((dir) =>
      readdirSync(join(PILOTE_DIR, dir)).map((name) => `${dir}/${name}`),
    )
    expect(files.map((f) => f.chemin).sort()).toEqual([...onDisk, 'hsds.zip'].sort())
    for (const { chemin, octets, sha256 } of files) {
      const bytes = readFileSync(join(PILOTE_DIR, chemin))
      expect(bytes.length, chemin).toBe(octets)
      expect(createHash('sha256').update(bytes).digest('hex'), chemin).toBe(sha256)
    }
  })

  it('hold every session of their commune for a year, as another library reads them', async () => {
    const built = instantToLocal(Date.parse(dataset.manifest.construitLe), 'Europe/Paris').date
    const window = { du: built - 31, au: built + 366 }
    for (const code of ['03212', '03161', '87085', '33063', '03216']) {
      const { seances } = await loadSeances(dataset, { type: 'commune', code }, window).catch(() => ({
        seances: null,
      }))
      const events = eventsOf(read(`agenda/${code}.ics`))
      if (seances === null) {
        expect(code).toBe('33063')
        continue
      }
      expect(events.map((event) => event.uid)).toEqual(seances.map((seance) => seance.uid))
      events.forEach(({ start, end, status, summary }, i) => {
        const seance = seances[i]
        const hour = start.isDate ? null : start.toJSDate().getTime()
        expect(hour).toBe(seance?.debut ?? null)
        expect(end === null ? null : end.toJSDate().getTime()).toBe(seance?.fin ?? null)
        // The workshops of the pilot are examples: each calendar says so where it is read, in the title.
        const isOff = seance?.statut === 'annulee'
        expect([status, summary]).toEqual(
          isOff ? ['CANCELLED', `Annulé : ${seance?.titre}`] : ['TENTATIVE', `Exemple : ${seance?.titre}`],
        )
      })
    }
  })

  it('give the whole of an EPCI held in full, and none of one that is not', () => {
    const uids = (name: string) => eventsOf(read(`agenda/${name}.ics`)).map((event) => event.uid)
    const communes = readdirSync(join(PILOTE_DIR, 'agenda')).filter((name) => name.startsWith('03'))
    const all = communes.flatMap((name) => uids(name.replace('.ics', '')))
    expect(uids('200071082').sort()).toEqual(all.sort())
    expect(existsSync(join(PILOTE_DIR, 'agenda/248719312.ics'))).toBe(false)
  })

  it('fold every line at 75 octets and end it with CRLF', () => {
    for (const { chemin } of files.filter((f) => f.chemin.endsWith('.ics'))) {
      const lines = read(chemin).split('\r\n')
      expect(lines.pop(), chemin).toBe('')
      for (const line of lines) expect(Buffer.byteLength(line), `${chemin} ${line}`).toBeLessThanOrEqual(75)
      expect(lines.join('').includes('\n'), chemin).toBe(false)
    }
  })

  it('have pages without script nor style of their own, in French, with one title and a sound outline', () => {
    for (const { chemin, octets } of files.filter((f) => f.chemin.endsWith('.html'))) {
      const page = withoutData(read(chemin))
      expect(page, chemin).toMatch(/^<!doctype html>\n<html lang="fr">/)
      expect(page, chemin).not.toMatch(/<script|<style| style=| on\w+=|javascript:/i)
      expect(page.match(/<h1>/g), chemin).toHaveLength(1)
      expect(page.search('<h2') > page.search('<h1') || !page.includes('<h2'), chemin).toBe(true)
      expect(Buffer.byteLength(page), chemin).toBeLessThan(12_000)
      expect(octets, chemin).toBeLessThan(24_000)
      for (const [, href = ''] of page.matchAll(/href="([^"#?:]+)"/g)) {
        if (href.startsWith('../../')) continue
        expect(existsSync(join(PILOTE_DIR, 'liste', href)), `${chemin} → ${href}`).toBe(true)
      }
    }
  })
})

describe('hostile, corrected and overseas sessions', () => {
  const HOSTILE = `"><script>alert('x')</script>&\u2028`
  const lieu: Lieu = {
    ...LIEU_VIDE,
    id: 'l1',
    nom: HOSTILE,
    commune: 'Saint-Denis',
    codeInsee: '97411',
    codePostal: '97400',
    adresse: HOSTILE,
    telephone: HOSTILE,
    horaires: HOSTILE,
    frais: [HOSTILE],
    dateMaj: HOSTILE,
    latitude: -20.88,
    longitude: 55.45,
  }
  const commune: Commune = {
    code: '97411',
    nom: "Saint-Denis d'<i>ici</i>",
    departement: '974',
    codesPostaux: [],
    populationMunicipale: null,
    epci: null,
    frr: '',
    densite: '',
    lon: 55.45,
    lat: -20.88,
    depart: { lon: 55.45, lat: -20.88 },
  }
  const index: TerritoireIndex = {
    regions: [],
    departements: [{ code: '974', nom: 'La Réunion', region: '04' }],
    epci: [],
    communes: [commune],
    qpv: [],
  }
  const serie = atelierExemple({
    id: 'serie',
    lieuId: 'l1',
    titre: HOSTILE,
    motif: HOSTILE,
    telephone: HOSTILE,
    commune: '',
    codeInsee: '',
    debut: localTime('2026-11-23T09:00'),
    rrule: 'FREQ=WEEKLY;COUNT=4',
  })
  const correction = (parts: Partial<Atelier>) =>
    atelierExemple({ id: 'serie', lieuId: '', commune: '', codeInsee: '', rrule: '', debut: null, ...parts })

  function publish(ateliers: readonly Atelier[], adresse: string | null = null): Map<string, string> {
    return feedsWritten({
      index,
      lieux: new Map([['974', [lieu]]]),
      ateliers: new Map([['974', ateliers]]),
      epciComplets: new Set(),
      departementsComplets: new Set(),
      adresse,
      construitLe: '2026-11-22T22:30:00.000Z',
      sources: [],
    })
  }

  it('escape every text of the data', () => {
    const page = publish([serie]).get('liste/97411.html') ?? ''
    expect(withoutData(page)).not.toMatch(/<script|<i>/)
    expect(page).not.toContain(HOSTILE)
    expect(page.match(/&lt;script&gt;/g)?.length).toBeGreaterThan(5)
    const [first] = eventsOf(publish([serie]).get('agenda/97411.ics') ?? '')
    expect(first?.summary).toBe(`Exemple : ${HOSTILE}`)
  })

  it('keep the hour of Réunion island, on the page and in the calendar', () => {
    const written = publish([serie])
    // 22:30 in London is already the 22nd, 23:30, in Paris, and the 23rd in Saint-Denis.
    expect(written.get('liste/97411.html')).toContain('<time datetime="2026-11-23T09:00:00+04:00">')
    const [first] = eventsOf(written.get('agenda/97411.ics') ?? '')
    expect(first?.start.toJSDate().toISOString()).toBe('2026-11-23T05:00:00.000Z')
  })

  it('keep their identifier when cancelled or moved, with a greater sequence', () => {
    const before = eventsOf(publish([serie]).get('agenda/97411.ics') ?? '')
    const after = eventsOf(
      publish([
        serie,
        correction({ rdate: [localTime('2026-11-30T09:00')], statut: 'annulee', motif: 'Salle fermée' }),
        correction({
          rdate: [localTime('2026-12-07T09:00')],
          debut: localTime('2026-12-08T10:00'),
          statut: 'reportee',
        }),
      ]).get('agenda/97411.ics') ?? '',
    )
    expect(after.map((event) => event.uid)).toEqual(before.map((event) => event.uid))
    expect(after.map((event) => event.status)).toEqual(['TENTATIVE', 'CANCELLED', 'TENTATIVE', 'TENTATIVE'])
    expect(after[2]?.start.toJSDate().toISOString()).toBe('2026-12-08T06:00:00.000Z')
    const grew = after.map((event, i) => event.sequence > (before[i]?.sequence ?? 0))
    expect(grew).toEqual([false, true, true, false])
  })

  it('are bounded: a calendar never ends in the middle of a day', () => {
    const many = Array.from({ length: 10 }, (_, i) =>
      atelierExemple({
        id: `quotidien-${i}`,
        lieuId: 'l1',
        commune: '',
        codeInsee: '',
        rrule: 'FREQ=DAILY',
        joursFeries: 'ouvert',
      }),
    )
    const ics = publish(many).get('agenda/97411.ics') ?? ''
    const events = eventsOf(ics)
    expect(events.length).toBe(3000)
    // From 31 days before: 300 days, of which the last is said in the name.
    const last = events.at(-1)?.start.toJSDate().toISOString().slice(0, 10)
    expect(last).toBe('2027-08-17')
    expect(ics.replace(/\r\n /g, '')).toContain('(jusqu’au 17 août 2027)')
    // What comes in sixty days is never what was left out of the year.
    const denser = Array.from({ length: 60 }, (_, i) => ({ ...(many[0] as Atelier), id: `dense-${i}` }))
    const rss = publish(denser, 'https://carte.example/').get('rss/97411.xml') ?? ''
    expect(rss.match(/<item>/g)?.length).toBe(3000)

    const days = new Map<string, number>()
    for (const { start } of events) days.set(String(start), (days.get(String(start)) ?? 0) + 1)
    expect(new Set(days.values())).toEqual(new Set([10]))
  })
})
