import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FichierRef, SourceInfo } from '../../src/dataset/manifest.ts'
import { expansionContext } from '../../src/dataset/seances.ts'
import { type CivilDate, formatIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../src/domain/calendar/fuseau.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { communeOfArrondissement, departementOf } from '../../src/domain/geo/codes.ts'
import type { Commune, TerritoireIndex } from '../../src/domain/geo/communes.ts'
import { type Contact, createContacts, joignableOf } from '../../src/domain/orientation/contact.ts'
import { placeSeances, type SeanceSituee } from '../../src/domain/orientation/seance-situee.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { etatOffre } from '../../src/domain/places/offre.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { expandAll } from '../../src/domain/sessions/expand-ateliers.ts'
import { icsDeSeances } from '../../src/text/ics-seances.ts'
import { liste } from '../../src/text/liste.ts'
import { pageDeCommune, pageDeLiens } from './liste-page.ts'
import type { Publisher } from './write.ts'

/** A calendar keeps the month that was and goes a year ahead; a page shows two months. */
const DAYS_BACK = 31
const DAYS_AHEAD = 366
const DAYS_ON_PAGE = 61
/** Most sessions of one calendar: the last days that do not fit are left out whole. */
const MAX_EVENTS = 3000
const DAY_MS = 86_400_000
const CSS = fileURLToPath(new URL('liste.css', import.meta.url))

export interface FeedsInput {
  readonly index: TerritoireIndex
  /** Own places of each département published, and its series. */
  readonly lieux: ReadonlyMap<string, readonly Lieu[]>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  /** EPCI held in full: a calendar of half of one would mislead. */
  readonly epciComplets: ReadonlySet<string>
  readonly construitLe: string
  readonly sources: readonly SourceInfo[]
}

/**
 * Publishes what is read without the application: a calendar per commune and EPCI with sessions, a plain page per
 * commune with an offer, lists of these pages. Their addresses never change; the file returned lists their hashes.
 */
export function publishFeeds(publisher: Publisher, input: FeedsInput): FichierRef {
  const today = instantToLocal(Date.parse(input.construitLe), 'Europe/Paris').date
  const byCommune = sessionsByCommune(input, today)
  // A sentence that names a commune we have no code of belongs to no commune's calendar, but to its département.
  const sansCommune = groupBy(byCommune.get('') ?? [], ({ departement }) => departement)
  byCommune.delete('')
  const files = [
    publisher.putStable('liste/liste.css', readFileSync(CSS, 'utf8'), 1),
    ...publishAgendas(publisher, input, byCommune, today),
    ...publishListes(publisher, input, byCommune, sansCommune, today),
  ]
  return publisher.put('pages.json', JSON.stringify({ fichiers: files }), files.length)
}

/** A session, and the département whose series it is of. */
interface SeancePubliee extends SeanceSituee {
  readonly departement: string
}
type ByCommune = ReadonlyMap<string, readonly SeancePubliee[]>

function sessionsByCommune(
  { index, lieux, ateliers }: FeedsInput,
  today: CivilDate,
): Map<string, SeancePubliee[]> {
  const communes = new Map(index.communes.map((c) => [c.code, c]))
  const window = { du: today - DAYS_BACK, au: today + DAYS_AHEAD }
  const situees = [...ateliers].flatMap(([departement, own]) => {
    const places = new Map((lieux.get(departement) ?? []).map((lieu) => [lieu.id, lieu]))
    const { seances } = expandAll(own, window, expansionContext(places))
    return placeSeances(seances, own, places, communes).map((situee) => ({ ...situee, departement }))
  })
  return groupBy(situees, ({ seance }) => communeOfArrondissement(seance.codeInsee))
}

function publishAgendas(
  publisher: Publisher,
  { index, epciComplets }: FeedsInput,
  byCommune: ByCommune,
  today: CivilDate,
): FichierRef[] {
  const files: FichierRef[] = []
  const put = (code: string, nom: string, seances: readonly SeanceSituee[]) => {
    const kept = wholeDays(seances)
    const ics = icsDeSeances(kept, liste.agendaCommune(nom), today * DAY_MS)
    files.push(publisher.putStable(`agenda/${code}.ics`, ics, kept.length))
  }
  const held = index.communes.filter(({ code }) => byCommune.has(code))
  for (const { code, nom } of held) put(code, nom, byCommune.get(code) ?? [])
  const members = groupBy(held, ({ epci }) => epci)
  for (const { code, nom } of index.epci) {
    const own = epciComplets.has(code) ? (members.get(code) ?? []) : []
    const all = own.flatMap((commune) => byCommune.get(commune.code) ?? [])
    if (all.length > 0) put(code, nom, all.sort(byStart))
  }
  return files
}

/** By local day, sessions without hour first. */
const byStart = (a: SeanceSituee, b: SeanceSituee): number =>
  a.seance.date - b.seance.date || (a.seance.debut ?? 0) - (b.seance.debut ?? 0)

/** At most MAX_EVENTS sessions, cut before the day that does not fit. */
function wholeDays(seances: readonly SeanceSituee[]): readonly SeanceSituee[] {
  const first = seances[MAX_EVENTS]
  if (first === undefined) return seances
  return seances.slice(0, MAX_EVENTS).filter(({ seance }) => seance.date < first.seance.date)
}

function publishListes(
  publisher: Publisher,
  { index, lieux, sources }: FeedsInput,
  byCommune: ByCommune,
  sansCommune: ByCommune,
  today: CivilDate,
): FichierRef[] {
  const open = [...lieux.values()].flat().filter((lieu) => etatOffre(lieu, 'lieux') !== 'non')
  const contactsOf = whomToAsk(lieux)
  const places = groupBy(open, (lieu) => communeOfArrondissement(lieu.codeInsee))
  const files: FichierRef[] = []
  const written: Commune[] = []
  for (const commune of index.communes) {
    const own = places.get(commune.code) ?? []
    const all = byCommune.get(commune.code) ?? []
    if (own.length === 0 && all.length === 0) continue
    const seances = all.filter(({ seance }) => seance.date >= today && seance.date <= today + DAYS_ON_PAGE)
    const sorted = own.sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
    const page = pageDeCommune({
      commune,
      lieux: sorted.map((lieu) => ({ lieu, contacts: contactsOf(lieu) })),
      seances,
      connues: all,
      hasAgenda: all.length > 0,
      jours: [formatIsoDate(today), formatIsoDate(today + DAYS_ON_PAGE)],
      sources,
    })
    files.push(publisher.putStable(`liste/${commune.code}.html`, page, own.length + seances.length))
    written.push(commune)
  }
  return [
    ...files,
    ...publishIndexes(
      publisher,
      index,
      groupBy(written, ({ departement }) => departement),
      sansCommune,
    ),
  ]
}

/** Whom to ask for a place, among the places of its département, as its sheet does. */
function whomToAsk(lieux: FeedsInput['lieux']): (lieu: Lieu) => readonly Contact[] {
  const byDepartement = new Map([...lieux].map(([code, own]) => [code, createContacts(own)]))
  return (lieu) =>
    byDepartement.get(departementOf(lieu.codeInsee))?.(joignableOf(lieu)) ??
    createContacts([])(joignableOf(lieu))
}

/** One page lists the départements, one per département its communes: none is too long for an old phone. */
function publishIndexes(
  publisher: Publisher,
  index: TerritoireIndex,
  written: ReadonlyMap<string, readonly Commune[]>,
  sansCommune: ByCommune,
): FichierRef[] {
  const departements = index.departements.filter(({ code }) => written.has(code))
  const pages = departements.map(({ code, nom }) => {
    const communes = [...(written.get(code) ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
    const links = communes.map((commune) => ({ href: `${commune.code}.html`, texte: commune.nom }))
    const back = { href: 'index.html', texte: liste.toutesLesListes }
    const page = pageDeLiens(liste.departementTitre(nom), back, links, sansCommune.get(code))
    return publisher.putStable(`liste/departement-${code}.html`, page, links.length)
  })
  const links = departements.map(({ code, nom }) => ({
    href: `departement-${code}.html`,
    texte: `${nom} (${code})`,
  }))
  const accueil = pageDeLiens(liste.accueilTitre, { href: '../../', texte: liste.carte }, links)
  return [...pages, publisher.putStable('liste/index.html', accueil, links.length)]
}
