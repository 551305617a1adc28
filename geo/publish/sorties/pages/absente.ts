import { liste } from '../../../../src/text/liste.ts'
import { html } from '../../html.ts'
import { pageDocument } from './document.ts'

/** What stands for a page without script that is not on the device, where there is no network. */
export function pageAbsente(): string {
  const { titre, phrase, conseil, carte, garder } = liste.absente
  return pageDocument(
    titre,
    phrase,
    html`<main>
<h1>${titre}</h1>
<p>${phrase}</p>
<p>${conseil}</p>
<ul class="liens">
<li><a href="../../">${carte}</a></li>
<li><a href="../../?page=hors-ligne">${garder}</a></li>
</ul>
</main>`,
  )
}
