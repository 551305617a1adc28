import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import { unzipSync } from 'fflate'
import ICAL from 'ical.js'
import Papa from 'papaparse'
import { beforeAll, describe, expect, it } from 'vitest'
import { expandLieu } from '../../src/dataset/lieux-file.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { PILOTE_DIR } from '../support/files/data-dirs.ts'
import { readManifest } from '../support/files/publication.ts'
import { tempDir } from '../support/files/temp-folder.ts'
import { CHARGES } from './charges.ts'
import { buildHostile } from './jeu.ts'
import { even, filesOf, read, readPage, textsOf } from './lus.ts'

const LYING = /(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u
/** What a spreadsheet runs; not a number, nor a telephone number, nor a name such as "@telier". */
const FORMULA = /^[=+\-@\t\r\0\uff0b\uff0d\uff1d\uff20]/
const HARMLESS = /^(?:[-+]\d+(?:[.,]\d+)?|@ ?\p{L}{3}[\p{L}\p{M}\p{N} .,'’&:«»-]*)$/u
/** Of the web, no name before its host, written in one way. */
const WEB = /^https?:\/\/[^@/\s"<>\\]+(?:\/[^\s"<>\\]*)?$/
const SAFE =
  /^(?:https?:\/\/[^@/\s"<>\\]+(?:\/[^\s"<>\\]*)?$|mailto:[^\s?&]+$|tel:\+?\d+$|(?:\.\.?\/)*[\w./-]*(?:\?[\w:=&-]+)?(?:#[\w-]*)?$)/

const dir = tempDir('hostile-')
let out: string
let lieux: Lieu[]
beforeAll(async () => {
  out = join(dir, 'data')
  await buildHostile(join(dir, 'sources'), out)
  lieux = filesOf(out, /^\d\d\/lieux\..*json$/).flatMap((name) =>
    (JSON.parse(read(out, name)) as { lieux: Parameters<typeof expandLieu>[0][] }).lieux.map(expandLieu),
  )
})

/** Rows of a table as another parser reads them; none is ragged. */
function tableOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
  expect(errors).toEqual([])
  return data
}
const cellsOf = (rows: readonly Record<string, string>[]) => rows.flatMap((row) => Object.values(row))
const runs = (cell: string) => FORMULA.test(cell) && !HARMLESS.test(cell)

describe('a data set of hostile texts', () => {
  it('keeps every place of the table, and says what was not taken', () => {
    const { bilan, rapport } = readManifest(out)
    expect(bilan[0]).toMatchObject({ lues: CHARGES.length, gardees: CHARGES.length })
    for (const { source, lues, gardees, rejetees } of bilan) expect(gardees + rejetees, source).toBe(lues)
    const rows = tableOf(read(out, rapport.chemin))
    expect(rows.length).toBeGreaterThan(CHARGES.length)
    expect(cellsOf(rows).filter((cell) => runs(cell) || LYING.test(cell))).toEqual([])
  })

  it('holds no sign that lies, in any file of JSON', () => {
    const names = filesOf(out, /\.json$/)
    expect(names.length).toBeGreaterThan(10)
    for (const name of names)
      expect(
        textsOf(JSON.parse(read(out, name))).filter((text) => LYING.test(text)),
        name,
      ).toEqual([])
  })

  it('in the pages without script: every name and title is a text, no other element than without them', () => {
    const known = new Set(
      filesOf(PILOTE_DIR, /^liste\/.*html$/).flatMap((name) => readPage(read(PILOTE_DIR, name)).formes),
    )
    // What only a public address and places without a telephone of their own bring.
    for (const forme of ['link title', 'a', 'a href', 'i', 'p class']) known.add(forme)
    const pages = filesOf(out, /^liste\/.*html$/).map((name) => readPage(read(out, name)))
    expect([...new Set(pages.flatMap(({ formes }) => formes))].filter((forme) => !known.has(forme))).toEqual(
      [],
    )
    expect(pages.flatMap(({ liens }) => liens).filter((lien) => !SAFE.test(lien))).toEqual([])
    const shown = pages.map(({ texte }) => texte).join('\n')
    expect(lieux.filter(({ nom }) => !shown.includes(even(nom))).map(({ nom }) => nom)).toEqual([])
    expect(lieux.length).toBeGreaterThan(CHARGES.length)
  })

  it('in JSON-LD: one graph a page, whose only addresses are of the web', () => {
    const blocks = filesOf(out, /^liste\/\d+\.html$/).flatMap((name) => readPage(read(out, name)).donnees)
    const graphs = blocks.map((block) => JSON.parse(block) as { '@graph': Record<string, unknown>[] })
    expect(graphs.length).toBeGreaterThan(20)
    const nodes = graphs.flatMap((graph) => graph['@graph'])
    expect(nodes.filter((node) => node['@type'] === 'Place').length).toBeGreaterThanOrEqual(lieux.length)
    const urls = nodes.flatMap(({ url, sameAs, image }) => textsOf([url, sameAs, image]))
    expect(urls.filter((url) => !WEB.test(url))).toEqual([])
    const names = new Set(nodes.flatMap(({ name }) => textsOf(name)).map(even))
    expect(lieux.filter(({ nom }) => nom !== '' && !names.has(even(nom))).map(({ nom }) => nom)).toEqual([])
  })

  it('in the calendars: one event a session, no property of others, lines of 75 octets', () => {
    const props = (name: string, from: string) =>
      new ICAL.Component(ICAL.parse(read(from, name)))
        .getAllSubcomponents('vevent')
        .flatMap((event) => event.getAllProperties().map((one) => one.name))
    const known = new Set(filesOf(PILOTE_DIR, /^agenda\/.*ics$/).flatMap((name) => props(name, PILOTE_DIR)))
    for (const own of ['url', 'categories', 'contact', 'status']) known.add(own)
    for (const name of filesOf(out, /^agenda\/.*ics$/)) {
      const text = read(out, name)
      const calendar = new ICAL.Component(ICAL.parse(text))
      const events = calendar.getAllSubcomponents('vevent')
      expect(calendar.getAllSubcomponents(), name).toHaveLength(events.length)
      expect(events.filter((event) => event.getAllSubcomponents().length > 0)).toEqual([])
      expect(text.match(/^BEGIN:VEVENT/gm), name).toHaveLength(events.length)
      expect(
        props(name, out).filter((one) => !known.has(one)),
        name,
      ).toEqual([])
      const urls = events.flatMap((event) => textsOf(event.getFirstPropertyValue('url')))
      expect(
        urls.filter((url) => !WEB.test(url)),
        name,
      ).toEqual([])
      const lines = text.split('\r\n')
      expect(
        lines.filter((line) => Buffer.byteLength(line) > 75 || /[\r\n]/.test(line)),
        name,
      ).toEqual([])
      expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size, name).toBe(
        events.length,
      )
    }
  })

  it('in RSS: texts twice escaped, links to the site alone', () => {
    for (const name of filesOf(out, /^rss\/.*xml$/)) {
      const text = read(out, name)
      const { items = [], link } = parseRssFeed(text)
      expect(text.match(/<item>/g), name).toHaveLength(items.length)
      expect(
        items.filter((item) => /<(?!\/?p>)/.test(item.description ?? '')),
        name,
      ).toEqual([])
      const links = [link, ...items.map((item) => item.link)]
      expect(
        links.filter((one) => !one?.startsWith('https://ville.example/carte/')),
        name,
      ).toEqual([])
      expect(text, name).not.toMatch(LYING)
    }
  })

  it('in the tables to take again: no formula, no sign that lies, links of the web alone', () => {
    const { ateliersCsv } = readManifest(out)
    const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(join(out, 'hsds.zip')))))
    const tables = entries
      .filter(([name]) => name.endsWith('.csv'))
      .map(([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const)
    expect(tables.length).toBeGreaterThan(5)
    for (const [name, text] of [...tables, ['ateliers.csv', read(out, ateliersCsv?.chemin ?? '')] as const]) {
      const rows = tableOf(text)
      expect(
        cellsOf(rows).filter((cell) => runs(cell) || LYING.test(cell)),
        name,
      ).toEqual([])
      const links = rows.flatMap(({ url = '', website = '', lien = '' }) => [url, website, lien])
      expect(
        links.filter((one) => one !== '' && !WEB.test(one)),
        name,
      ).toEqual([])
    }
  })

  it('in the map of the site: addresses of the site alone', () => {
    const xml = read(out, 'sitemap.xml')
    const places = [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, place = '']) => place)
    expect(places.length).toBeGreaterThan(20)
    expect(places.filter((place) => !/^https:\/\/ville\.example\/carte\/[\w./-]*$/.test(place))).toEqual([])
    expect(xml.replace(/<\/?(?:urlset|url|loc|lastmod)\b[^<>]*>|<\?xml[^<>]*>/g, '')).not.toContain('<')
  })
})
