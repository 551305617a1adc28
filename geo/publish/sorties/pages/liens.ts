import type { SourceInfo } from '../../../../src/dataset/manifest.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { reutiliser } from '../../../../src/text/sorties/reutiliser.ts'
import { dataBlock, type Html, html } from '../../html.ts'
import { graphOf } from '../jsonld/graph.ts'
import { pageDocument } from './document.ts'

/** Calendars and feeds of a territory; a path is below the folder of the data, null where there is none. */
export interface FluxDeTerritoire {
  readonly nom: string
  readonly flux: readonly {
    /** Empty: all that is held there. */
    readonly mot: string
    readonly agenda: string
    readonly rss: string | null
  }[]
}

interface PageDeLiens {
  readonly titre: string
  readonly retour: { readonly href: string; readonly texte: string }
  readonly liens: readonly { readonly href: string; readonly texte: string }[]
  /** Calendars and feeds to subscribe to. */
  readonly abonnements?: readonly FluxDeTerritoire[]
  /** Sessions for machines, of a commune that is not known. */
  readonly connues?: readonly SeanceSituee[]
}

/** A page of links: départements, communes of one, files to take. */
export function pageDeLiens({ titre, retour, liens, abonnements = [], connues = [] }: PageDeLiens): string {
  return pageDocument(
    titre,
    titre,
    html`<header>
<p><a href="${retour.href}">${retour.texte}</a></p>
<h1>${titre}</h1>
</header>
<main><ul class="liens">
${liens.map(({ href, texte }) => html`<li><a href="${href}">${texte}</a></li>\n`)}</ul>
${abonnements.length === 0 ? html`` : html`<h2>${reutiliser.abonner}</h2>\n${abonnements.map(fluxDe)}`}</main>
${connues.length === 0 ? html`` : dataBlock(graphOf([], connues, null))}`,
  )
}

interface PageDeReutilisation extends Pick<PageDeLiens, 'retour'> {
  readonly sources: readonly SourceInfo[]
  readonly construitLe: string
  readonly ateliersCsv: { readonly chemin: string } | undefined
  readonly ateliersJson: { readonly chemin: string } | undefined
}

/** What files there are for other programs, under which licence, and from when they are. */
export function pageDeReutilisation(page: PageDeReutilisation): string {
  const { retour, sources, construitLe, ateliersCsv, ateliersJson } = page
  const files = [
    { chemin: ateliersCsv?.chemin, texte: reutiliser.ateliersCsv },
    { chemin: ateliersJson?.chemin, texte: reutiliser.ateliersJson },
    { chemin: 'hsds.zip', texte: reutiliser.hsds },
    { chemin: 'manifest.json', texte: reutiliser.manifeste },
    { chemin: 'liste/index.html', texte: reutiliser.pages },
  ]
  const licences = [...new Set(sources.map(({ licence }) => licence))]
  return pageDocument(
    reutiliser.titre,
    reutiliser.phrase,
    html`<header>
<p><a href="${retour.href}">${retour.texte}</a></p>
<h1>${reutiliser.titre}</h1>
</header>
<main>
<p>${reutiliser.phrase}</p>
<p>${reutiliser.licences(licences)} ${reutiliser.date(construitLe)}</p>
<ul class="liens">
${files.map(({ chemin, texte }) => (chemin === undefined ? html`` : html`<li><a href="../${chemin}">${texte}</a></li>\n`))}</ul>
</main>`,
  )
}

const fluxDe = ({ nom, flux }: FluxDeTerritoire): Html => html`<h3>${nom}</h3>
<ul>${flux.map(
  ({ mot, agenda, rss }) =>
    html`<li>${mot === '' ? '' : `${mot} : `}<a href="../${agenda}">${reutiliser.agenda}</a>${
      rss === null ? html`` : html`, <a href="../${rss}">${reutiliser.rss}</a>`
    }</li>\n`,
)}</ul>
`
