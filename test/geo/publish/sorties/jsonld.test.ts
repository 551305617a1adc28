import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDatasetDir } from '../../../../geo/cli/open-dataset.ts'
import { dataBlock } from '../../../../geo/publish/html.ts'
import { graphOf } from '../../../../geo/publish/sorties/jsonld/graph.ts'
import { loadSeances } from '../../../../src/dataset/seances.ts'
import { placeSeances } from '../../../../src/domain/orientation/seance-situee.ts'
import { LIEU_VIDE } from '../../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../../src/domain/places/lieu.ts'
import type { Atelier } from '../../../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../../../src/domain/sessions/expand-ateliers.ts'
import { atelierExemple, localTime } from '../../../support/examples/atelier-exemple.ts'
import { anneePubliee, byTimes, expectWholeYear, seancesDites } from '../../../support/files/annee-publiee.ts'
import { FRANCE_DIR, OPEN_DATA_DIR, PILOTE_DIR } from '../../../support/files/data-dirs.ts'
import { expandJsonLd, graphOfPage } from '../../../support/oracles/jsonld.ts'

const told = (graph: Parameters<typeof expandJsonLd>[0]) =>
  expandJsonLd(graph)
    .map(({ date, debut, fin, statut }) => ({ date, debut, fin, annulee: statut === 'Cancelled' }))
    .sort(byTimes)

const pagesOf = (dir: string, keeps: (name: string) => boolean) =>
  readdirSync(join(dir, 'liste'))
    .filter((name) => name.endsWith('.html') && keeps(name))
    .map((name) => readFileSync(join(dir, 'liste', name), 'utf8'))
    .filter((page) => page.includes('ld+json'))

describe('the sessions told by JSON-LD in the pages without script', () => {
  it.each([
    ['pilot', PILOTE_DIR, 'epci:200071082', (name: string) => name.startsWith('03')],
    ['Creuse', FRANCE_DIR, 'departement:23', (name: string) => /^(23|departement-23)/.test(name)],
  ] as const)('are those of `seances` over a year, on the %s', async (_name, dir, territoire, keeps) => {
    if (dir === FRANCE_DIR && !existsSync(OPEN_DATA_DIR)) return
    const dataset = await openDatasetDir(dir)
    const { year, isInYear } = anneePubliee(dataset)
    const [type, code] = territoire.split(':') as ['epci' | 'departement', string]
    const { seances } = await loadSeances(dataset, { type, code }, year)
    const found = pagesOf(dir, keeps).flatMap((page) => told(graphOfPage(page)))
    const inYear = found.filter(isInYear).sort(byTimes)
    expect(inYear).toEqual(seancesDites(seances))
    expectWholeYear(inYear)
  })
})

const LIEU: Lieu = {
  ...LIEU_VIDE,
  id: 'l1',
  nom: 'Médiathèque',
  commune: 'Limoges',
  codeInsee: '87085',
  latitude: 45.83,
  longitude: 1.26,
}
const YEAR = { du: localTime('2026-01-01').date, au: localTime('2026-12-31').date }

function graphOfSeries(ateliers: readonly Atelier[], lieu = LIEU) {
  const lieux = new Map([[lieu.id, lieu]])
  const { seances } = expandAll(ateliers, YEAR, { lieuOf: (id) => lieux.get(id) ?? null })
  const situees = placeSeances(seances, ateliers, lieux, new Map())
  return { seances, graph: graphOf([lieu], situees, null)['@graph'] as Parameters<typeof expandJsonLd>[0] }
}
const correction = (parts: Partial<Atelier>) =>
  atelierExemple({ commune: '', codeInsee: '', rrule: '', debut: null, confiance: 'fait', ...parts })

describe('any series', () => {
  it.each<[string, Partial<Atelier>, number]>([
    ['every week, over holidays and both changes of clock', {}, 1],
    ['every week at two in the morning', { debut: localTime('2026-01-04T02:30'), dureeMin: 60 }, 1],
    ['every second week', { rrule: 'FREQ=WEEKLY;INTERVAL=2' }, 1],
    ['three days a week', { rrule: 'FREQ=WEEKLY;BYDAY=MO,TU,FR' }, 3],
    [
      'odd weeks, over the 53rd',
      { rrule: `FREQ=YEARLY;BYWEEKNO=${Array.from({ length: 27 }, (_, i) => 2 * i + 1)};BYDAY=WE` },
      1,
    ],
    [
      'first and third Tuesdays',
      { debut: localTime('2026-01-06T10:00'), rrule: 'FREQ=MONTHLY;BYDAY=1TU,3TU' },
      1,
    ],
    ['the 15th of the month', { debut: localTime('2026-01-15T10:00'), rrule: 'FREQ=MONTHLY' }, 0],
    ['without hour', { debut: localTime('2026-01-05'), dureeMin: null, moment: 'matin' }, 1],
    ['of two whole days', { debut: localTime('2026-01-05'), dureeMin: 2880, rrule: 'FREQ=MONTHLY' }, 0],
    [
      'every day, of two whole days',
      { debut: localTime('2026-01-05'), dureeMin: 2880, rrule: 'FREQ=DAILY' },
      7,
    ],
    ['past midnight', { debut: localTime('2026-01-05T22:00'), dureeMin: 240 }, 0],
    ['of unknown length', { dureeMin: null }, 1],
    ['closed in school holidays', { vacancesScolaires: 'ferme' }, 1],
    ['written on another clock', { fuseau: 'America/Martinique', debut: localTime('2026-01-05T20:00') }, 1],
  ])('%s comes back whole', (_name, parts, schedules) => {
    const { seances, graph } = graphOfSeries([atelierExemple(parts)])
    expect(seances.length).toBeGreaterThan(10)
    expect(told(graph)).toEqual(seancesDites(seances))
    expect(graph.filter((node) => node['@type'] === 'Schedule').length).toBeGreaterThanOrEqual(schedules)
  })

  it('tells a cancelled, a moved and a full session apart, and drops them from their rhythm', () => {
    const { seances, graph } = graphOfSeries([
      atelierExemple({ lieuId: 'l1', confiance: 'fait', places: 8, placesPrises: 3 }),
      correction({ rdate: [localTime('2026-02-02T14:00')], statut: 'annulee', motif: 'Neige' }),
      correction({
        rdate: [localTime('2026-02-09T14:00')],
        debut: localTime('2026-02-09T16:00'),
        statut: 'reportee',
      }),
      correction({ rdate: [localTime('2026-02-16T14:00')], statut: 'complete' }),
    ])
    expect(told(graph)).toEqual(seancesDites(seances))
    const single = (name: string) => graph.find((n) => n['@type'] === 'Event' && n[name] !== undefined)
    expect(
      graph
        .map((n) => n.eventStatus)
        .filter(Boolean)
        .sort(),
    ).toEqual(
      ['Cancelled', 'Rescheduled', 'Scheduled', 'Scheduled'].map((s) => `https://schema.org/Event${s}`),
    )
    expect(single('eventSchedule')).toMatchObject({
      maximumAttendeeCapacity: 8,
      remainingAttendeeCapacity: 5,
      location: { '@id': '#lieu-l1' },
    })
    expect(graph.filter((n) => n.remainingAttendeeCapacity === 0)).toHaveLength(1)
  })

  it('says nothing of what is not known, and never false', () => {
    const { graph } = graphOfSeries([atelierExemple({ lieuId: 'l1' })])
    const text = JSON.stringify(graph)
    expect(text).not.toMatch(/false|null|""|\[\]|\{\}/)
    const place = graph.find((n) => n['@type'] === 'Place')
    expect(Object.keys(place ?? {}).sort()).toEqual(['@id', '@type', 'address', 'geo', 'identifier', 'name'])
    const event = graph.find((n) => n['@type'] === 'Event')
    // An example is not known to be held, what it costs neither.
    expect(event).not.toHaveProperty('eventStatus')
    expect(event).not.toHaveProperty('isAccessibleForFree')
    expect(event).not.toHaveProperty('remainingAttendeeCapacity')
  })

  it('keeps the names of its nodes from one window to the next', () => {
    const { graph } = graphOfSeries([atelierExemple({ lieuId: 'l1' })])
    expect(graph.map((node) => node['@id'])).toEqual([
      '#lieu-l1',
      '#atelier-exemple',
      '#rythme-atelier-exemple-1',
    ])
  })

  it('links to the web alone, and no text of others ends the element', () => {
    const HOSTILE = '</script><script>alert(1)</script><!--&amp;\u2028'
    const lieu = { ...LIEU, nom: HOSTILE, sitesWeb: ['javascript:alert(1)'] }
    const serie = atelierExemple({ lieuId: 'l1', titre: HOSTILE, lien: 'javascript:alert(1)' })
    const { graph } = graphOfSeries([serie], lieu)
    const { markup } = dataBlock({ '@graph': graph })
    expect(markup.match(/[<>&\u2028]/g)?.join('')).toBe('<><>')
    expect(graphOfPage(markup)).toEqual(graph)
    expect(graph.map((node) => node.name)).toContain(HOSTILE)
    expect(JSON.stringify(graph)).not.toContain('javascript:')
  })
})
