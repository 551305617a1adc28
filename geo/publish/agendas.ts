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
import { liste } from '../../src/text/liste.ts'
import { reutiliser } from '../../src/text/sorties/reutiliser.ts'
import { pageDeCommune } from './liste-page.ts'
import { abonnementsOf } from './sorties/flux/abonnements.ts'
import { agendasOf, DAYS_OF_RSS, publishFlux } from './sorties/flux/flux.ts'
import { writeHsds } from './sorties/hsds/package.ts'
import { writeOpenSearch } from './sorties/opensearch.ts'
import { type FluxDeTerritoire, pageDeLiens, pageDeReutilisation } from './sorties/pages/liens.ts'
import { putListes } from './sorties/pages/put-listes.ts'
import { writeSitemap } from './sorties/sitemap.ts'
import type { Publisher } from './write.ts'

/** A calendar keeps the month that was and goes a year ahead; a page shows two months. */
const DAYS_BACK = 31
const DAYS_AHEAD = 366
const DAYS_ON_PAGE = 61
const CSS = fileURLToPath(new URL('liste.css', import.meta.url))

export interface FeedsInput {
  readonly index: TerritoireIndex
  /** Own places of each département published, and its series. */
  readonly lieux: ReadonlyMap<string, readonly Lieu[]>
  readonly ateliers: ReadonlyMap<string, readonly Atelier[]>
  /** EPCI and départements held in full: a calendar of half of one would mislead. */
  readonly epciComplets: ReadonlySet<string>
  readonly departementsComplets: ReadonlySet<string>
  /** Public address, with a slash at its end; null: none is known. */
  readonly adresse: string | null
  readonly construitLe: string
  /** All the series, as they are published. */
  readonly ateliersCsv?: FichierRef | undefined
  readonly ateliersJson?: FichierRef | undefined
  readonly sources: readonly SourceInfo[]
}

/**
 * Publishes what is read without the application: a calendar per commune, EPCI and département with sessions, a plain
 * page per commune with an offer, lists of these pages; with a public address, feeds (RSS) and what search engines read.
 * Their addresses never change; the file `pages` lists their hashes, `listes` hold the plain pages by département.
 */
export function publishFeeds(
  publisher: Publisher,
  input: FeedsInput,
): { readonly pages: FichierRef; readonly listes: ReadonlyMap<string, FichierRef> } {
  const { adresse } = input
  const today = instantToLocal(Date.parse(input.construitLe), 'Europe/Paris').date
  const situees = knownSessions(input, today)
  const parDepartement = groupBy(situees, ({ departement }) => departement)
  const byCommune = groupBy(situees, ({ seance }) => communeOfArrondissement(seance.codeInsee))
  // A sentence that names a commune we have no code of belongs to no commune's calendar, but to its département.
  const sansCommune = groupBy(byCommune.get('') ?? [], ({ departement }) => departement)
  byCommune.delete('')
  const flux = { ...input, today }
  const agendas = agendasOf(flux, byCommune, parDepartement)
  const ofFlux = publishFlux(publisher, flux, agendas)
  const abonnements = abonnementsOf(input.index, agendas, new Set(ofFlux.map(({ chemin }) => chemin)))
  const texts = new Map<string, string>()
  const putPage = (chemin: string, text: string, lignes: number) => {
    texts.set(chemin, text)
    return publisher.putStable(chemin, text, lignes)
  }
  const pages = publishListes(putPage, input, { byCommune, sansCommune, abonnements, today })
  const files = [
    putPage('liste/liste.css', readFileSync(CSS, 'utf8'), 1),
    ...ofFlux,
    ...pages,
    publishHsds(publisher, input, situees, today),
    ...(adresse === null ? [] : publishPourMoteurs(publisher, adresse, pages)),
  ]
  return {
    pages: publisher.put('pages.json', JSON.stringify({ fichiers: files }), files.length),
    listes: putListes(publisher, texts),
  }
}

/** One file: whoever takes it has tables of one build. */
function publishHsds(
  publisher: Publisher,
  { lieux, sources }: FeedsInput,
  situees: readonly SeanceSituee[],
  today: CivilDate,
): FichierRef {
  const open = [...lieux.values()].flat().filter((lieu) => etatOffre(lieu, 'lieux') !== 'non')
  const jours = [formatIsoDate(today - DAYS_BACK), formatIsoDate(today + DAYS_AHEAD)] as const
  const { zip, lignes } = writeHsds({ lieux: open, seances: situees, sources, jours })
  return publisher.putStable('hsds.zip', zip, lignes)
}

/** What search engines and browsers read of a site that has an address. */
const publishPourMoteurs = (publisher: Publisher, adresse: string, pages: readonly FichierRef[]) => [
  publisher.putStable(
    'sitemap.xml',
    writeSitemap(
      adresse,
      pages.map(({ chemin }) => `data/${chemin}`),
    ),
    pages.length + 1,
  ),
  publisher.putStable('opensearch.xml', writeOpenSearch(adresse), 1),
]

/** A session, and the département whose series it is of. */
interface SeancePubliee extends SeanceSituee {
  readonly departement: string
}
type ByCommune = ReadonlyMap<string, readonly SeancePubliee[]>

function knownSessions({ index, lieux, ateliers }: FeedsInput, today: CivilDate): SeancePubliee[] {
  const communes = new Map(index.communes.map((c) => [c.code, c]))
  const window = { du: today - DAYS_BACK, au: today + DAYS_AHEAD }
  return [...ateliers].flatMap(([departement, own]) => {
    const places = new Map((lieux.get(departement) ?? []).map((lieu) => [lieu.id, lieu]))
    const { seances } = expandAll(own, window, expansionContext(places))
    return placeSeances(seances, own, places, communes).map((situee) => ({ ...situee, departement }))
  })
}

interface Listes {
  readonly byCommune: ByCommune
  /** By département: what is held in a commune that is not known; what one may subscribe to. */
  readonly sansCommune: ByCommune
  readonly abonnements: ReadonlyMap<string, readonly FluxDeTerritoire[]>
  readonly today: CivilDate
}

type PutPage = (chemin: string, text: string, lignes: number) => FichierRef

function publishListes(putPage: PutPage, input: FeedsInput, listes: Listes): FichierRef[] {
  const { index, lieux, sources, adresse } = input
  const { byCommune, today } = listes
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
      hasRss: adresse !== null && seances.some(({ seance }) => seance.date <= today + DAYS_OF_RSS),
      adresse,
      jours: [formatIsoDate(today), formatIsoDate(today + DAYS_ON_PAGE)],
      sources,
    })
    files.push(putPage(`liste/${commune.code}.html`, page, own.length + seances.length))
    written.push(commune)
  }
  const parDepartement = groupBy(written, ({ departement }) => departement)
  return [...files, ...publishIndexes(putPage, input, listes, parDepartement)]
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
  putPage: PutPage,
  { index, sources, ateliersCsv, ateliersJson, construitLe }: FeedsInput,
  { sansCommune, abonnements }: Listes,
  written: ReadonlyMap<string, readonly Commune[]>,
): FichierRef[] {
  const retour = { href: 'index.html', texte: liste.toutesLesListes }
  const departements = index.departements.filter(({ code }) => written.has(code))
  const pages = departements.map(({ code, nom }) => {
    const communes = [...(written.get(code) ?? [])].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
    const page = pageDeLiens({
      titre: liste.departementTitre(nom),
      retour,
      liens: communes.map((commune) => ({ href: `${commune.code}.html`, texte: commune.nom })),
      abonnements: abonnements.get(code) ?? [],
      connues: sansCommune.get(code) ?? [],
    })
    return putPage(`liste/departement-${code}.html`, page, communes.length)
  })
  const liens = [
    ...departements.map(({ code, nom }) => ({ href: `departement-${code}.html`, texte: `${nom} (${code})` })),
    { href: 'reutiliser.html', texte: reutiliser.titre },
  ]
  const accueil = pageDeLiens({
    titre: liste.accueilTitre,
    retour: { href: '../../', texte: liste.carte },
    liens,
  })
  const files = pageDeReutilisation({ retour, sources, construitLe, ateliersCsv, ateliersJson })
  return [
    ...pages,
    putPage('liste/index.html', accueil, liens.length),
    putPage('liste/reutiliser.html', files, 1),
  ]
}
