import type { SourceInfo } from '../../src/dataset/manifest.ts'
import { formatIsoDate, parseIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { formatIsoWithOffset } from '../../src/domain/calendar/instants.ts'
import type { Commune } from '../../src/domain/geo/communes.ts'
import type { Contact } from '../../src/domain/orientation/contact.ts'
import { ageOf } from '../../src/domain/orientation/dates-maj.ts'
import type { SeanceSituee } from '../../src/domain/orientation/seance-situee.ts'
import { adresseLines } from '../../src/domain/places/adresse-lines.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import { safeMailLink } from '../../src/domain/places/safe-link.ts'
import { app } from '../../src/text/fr/app.ts'
import { telephoneHref, telephoneLisible } from '../../src/text/fr/format.ts'
import { quiDe } from '../../src/text/fr/orientation/contact.ts'
import { jourLongAvecAnnee, plage } from '../../src/text/fr/quand.ts'
import { adresseDe, confianceDe, coutDe, placesDe, statutDe } from '../../src/text/fr/seance.ts'
import { liste } from '../../src/text/liste.ts'
import { reutiliser } from '../../src/text/sorties/reutiliser.ts'
import { dataBlock, Html, html } from './html.ts'
import { graphOf } from './sorties/jsonld/graph.ts'
import { pageDocument } from './sorties/pages/document.ts'
import { horairesEnMots } from './sorties/pages/horaires.ts'

/** Sessions written out on a page; the rest are counted. */
const MAX_SEANCES = 15

/** A place, and whom to ask when it gives no number of its own. */
interface LieuDeListe {
  readonly lieu: Lieu
  readonly contacts: readonly Contact[]
}

export interface PageDeCommune {
  readonly commune: Pick<Commune, 'code' | 'nom'>
  readonly lieux: readonly LieuDeListe[]
  /** Sessions to come, in order. */
  readonly seances: readonly SeanceSituee[]
  /** All the sessions known, from a month ago to a year ahead: for machines. */
  readonly connues: readonly SeanceSituee[]
  /** A calendar of the commune is published too. */
  readonly hasAgenda: boolean
  /** So is a feed (RSS). */
  readonly hasRss: boolean
  /** Public address of the site, with a slash at its end; null: none is known. */
  readonly adresse: string | null
  /** First and last day of the sessions written out, ISO. */
  readonly jours: readonly [du: string, au: string]
  readonly sources: readonly SourceInfo[]
}

/** The plain page of a commune: no script, no style of its own, everything escaped. */
export function pageDeCommune(page: PageDeCommune): string {
  const { commune, lieux, seances } = page
  const graph = graphOf(
    lieux.map(({ lieu }) => lieu),
    page.connues,
    parseIsoDate(page.jours[0]),
  )
  return pageDocument(
    liste.titre(commune.nom),
    liste.description(commune.nom),
    html`<header>
<p><a href="../../?territoire=commune:${commune.code}">${liste.carte}</a> · <a href="index.html">${liste.toutesLesCommunes}</a></p>
<h1>${liste.titre(commune.nom)}</h1>
<p>${liste.fiches(ageOf(lieux.map(({ lieu }) => lieu.dateMaj)))}</p>
</header>
<main>
<section aria-labelledby="seances">
<h2 id="seances">${liste.seances}</h2>
<p>${liste.periode(page.jours)}</p>
${seancesOf(seances)}
${page.hasAgenda ? html`<p class="ecran"><a href="../agenda/${commune.code}.ics">${liste.abonnement}</a></p>` : html``}
${page.hasRss ? html`<p class="ecran"><a href="../rss/${commune.code}.xml">${liste.rss}</a></p>` : html``}
</section>
<section aria-labelledby="lieux">
<h2 id="lieux">${liste.lieux(lieux.length)}</h2>
${lieux.length === 0 ? html`<p>${liste.aucunLieu}</p>` : lieux.map(lieuOf)}
</section>
</main>
<footer>
<h2>${liste.sources}</h2>
<ul>${page.sources.map(({ mention, licence, millesime }) => html`<li>${mention} (${licence}, ${millesime})</li>`)}</ul>
${accessibilite}
<p class="ecran"><a href="reutiliser.html">${reutiliser.titre}</a></p>
</footer>
${dataBlock(graph)}`,
    headLinks(page),
  )
}

/** What readers of feeds, browsers and search engines look for in the head of a page. */
function headLinks({ adresse, commune, hasRss }: PageDeCommune): Html {
  if (adresse === null) return html``
  const rss = html`<link rel="alternate" type="application/rss+xml" title="${liste.agendaCommune(commune.nom)}" href="../rss/${commune.code}.xml">`
  return html`<link rel="canonical" href="${adresse}data/liste/${commune.code}.html">
<link rel="search" type="application/opensearchdescription+xml" title="${liste.chercherIci}" href="../opensearch.xml">
${hasRss ? rss : html``}`
}

/** As the law wants it on every page: the state, with a link to the declaration. */
const accessibilite = html`<p class="ecran"><a href="../../?page=accessibilite">${app.pages.accessibilite}</a></p>`

function seancesOf(seances: readonly SeanceSituee[]): Html {
  if (seances.length === 0) return html`<p>${liste.aucuneSeance}</p>`
  const more = seances.length - MAX_SEANCES
  return html`<ol class="seances">
${seances.slice(0, MAX_SEANCES).map(seanceOf)}</ol>
${more > 0 ? html`<p>${liste.autresSeances(more)}</p>` : html``}`
}

function seanceOf({ seance, serie, ou }: SeanceSituee): Html {
  const instant =
    seance.debut === null ? formatIsoDate(seance.date) : formatIsoWithOffset(seance.debut, seance.zone)
  const doubt = confianceDe(seance)
  const statut = statutDe(seance)
  const facts = seance.statut === 'annulee' ? [] : [placesDe(seance), coutDe(serie)]
  return html`<li>
<p><time datetime="${instant}">${jourLongAvecAnnee(seance.date)}, ${plage(seance)}</time></p>
<p><strong>${seance.titre}</strong>${facts.length === 0 ? '' : ` : ${facts.join(', ')}`}</p>
${statut === null ? html`` : html`<p class="statut">${statut}</p>`}
<p>${adresseDe(ou)}</p>
${contactsOf(ou.contacts)}
${doubt === null ? html`` : html`<p class="doute">${doubt}</p>`}
</li>
`
}

function lieuOf({ lieu, contacts }: LieuDeListe): Html {
  return html`<article>
<h3>${lieu.nom}</h3>
<address>${adresseLines(lieu).map((line) => html`${line}<br>`)}</address>
${lieu.position === 'approximative' ? html`<p>${liste.positionApproximative}</p>` : html``}
${contactsOf(contacts)}
${horairesOf(lieu.horaires)}
${lieu.frais.length === 0 ? html`` : html`<p>${liste.frais} : ${lieu.frais.join(', ')}</p>`}
${lieu.dateMaj === '' ? html`` : html`<p class="doute">${liste.majLieu(lieu.dateMaj)}</p>`}
</article>
`
}

/**
 * Around an address to write to: some hosts in front (Cloudflare, by default) put a script in its place, which these pages
 * do without, and nobody could read it any more. Their own words for leaving it as it is.
 */
const LISIBLE = [new Html('<!--email_off-->'), new Html('<!--/email_off-->')] as const

/** Whom to call, else to write to, as links; a town hall without a number is named. */
function contactsOf(contacts: readonly Contact[]): Html {
  const lines = contacts.map((contact) => {
    const { telephone, courriel } = contact
    const href = telephone === '' ? safeMailLink(courriel) : telephoneHref(telephone)
    const by = telephone === '' ? courriel : telephoneLisible(telephone)
    const plain = by === '' ? html`` : href === null ? html`${by}` : html`<a href="${href}">${by}</a>`
    const link = telephone === '' && by !== '' ? html`${LISIBLE[0]}${plain}${LISIBLE[1]}` : plain
    const who = quiDe(contact)
    const what = who !== '' ? who : telephone === '' ? liste.courriel : liste.telephone
    return html`<p class="contact">${what}${by === '' ? '' : ' : '}${link}</p>\n`
  })
  const isOwn = contacts.every(({ lien }) => lien === 'propre')
  return html`${isOwn ? html`` : html`<p>${liste.aQuiDemander}</p>\n`}${lines}`
}

function horairesOf(text: string): Html {
  if (text === '') return html`<p>${liste.sansHoraires}</p>`
  const lines = horairesEnMots(text)
  if (lines === null) return html`<p>${liste.horairesBruts} : ${text}</p>`
  return html`<p>${liste.horaires} :</p>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}
