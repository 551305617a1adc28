import { DAY_MS } from '../../../../src/domain/common/durees.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { contactEnTexte } from '../../../../src/text/fr/orientation/contact.ts'
import { jourLongAvecAnnee, plage } from '../../../../src/text/fr/quand.ts'
import {
  adresseDe,
  confianceDe,
  faitsDeSeance,
  statutDe,
  seance as text,
} from '../../../../src/text/fr/seance.ts'
import { THEMATIQUES_TEXTE } from '../../../../src/text/fr/seance-mots.ts'
import { liste } from '../../../../src/text/liste.ts'
import { type Html, html } from '../../html.ts'

/** Minutes a reader may keep what it read: a day, as the data are built. */
const TTL = 1440

interface Canal {
  readonly titre: string
  /** Public address of the page, with a slash at its end. */
  readonly adresse: string
  /** Address of the feed itself, below it. */
  readonly chemin: string
  /** Territory the links show, as `type:code`. */
  readonly territoire: string
}

/**
 * RSS 2.0 of some sessions, in order. `guid` is the key of the session, which a move or a cancellation leaves as it is;
 * `pubDate` the date of its line in the data, absent where that is not known. The same sessions give the same bytes.
 */
export function writeRss(situees: readonly SeanceSituee[], canal: Canal): string {
  const { adresse, chemin, territoire } = canal
  // What stands in the template itself is not escaped.
  const link = `${adresse}?v=2&territoire=${territoire}&volet=agenda`
  return html`<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${asXml(canal.titre)}</title>
<link>${link}</link>
<atom:link href="${adresse}${chemin}" rel="self" type="application/rss+xml"/>
<description>${liste.rssDescription}</description>
<language>fr</language>
<ttl>${TTL}</ttl>
${situees.map((situee) => itemOf(situee, canal))}</channel>
</rss>
`.markup
}

function itemOf(situee: SeanceSituee, { adresse, territoire }: Canal): Html {
  const { seance, serie } = situee
  const link = `${adresse}?v=2&territoire=${territoire}&volet=agenda&seances=${situee.cle}`
  return html`<item>
<title>${asXml(`${text.titreAgenda(seance)}, ${jourLongAvecAnnee(seance.date)}, ${plage(seance)}`)}</title>
<link>${link}</link>
<guid isPermaLink="false">${situee.cle}</guid>
${seance.dateMaj === null ? '' : html`<pubDate>${new Date(seance.dateMaj * DAY_MS).toUTCString()}</pubDate>\n`}${serie.thematiques.map((theme) => html`<category>${THEMATIQUES_TEXTE[theme]}</category>\n`)}<description>${asXml(descriptionOf(situee))}</description>
</item>
`
}

/** Readers take a description for markup: texts of others are escaped in it, then all of it once more. */
function descriptionOf({ seance, serie, ou }: SeanceSituee): string {
  const lines = [
    statutDe(seance) ?? '',
    adresseDe(ou),
    seance.statut === 'annulee' ? '' : faitsDeSeance({ seance, serie }).join(', '),
    contactEnTexte(ou.contacts),
    confianceDe(seance) ?? '',
  ]
  return html`${lines.filter((line) => line !== '').map((line) => html`<p>${line}</p>`)}`.markup
}

/** Signs that no XML may hold, even escaped. */
const NOT_XML = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu
const asXml = (words: string): string => words.replace(NOT_XML, '')
