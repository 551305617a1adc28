import { html } from '../html.ts'

/** Most addresses of one file (sitemaps.org); France has 5,000. */
const MAX_URLS = 50_000

/**
 * The pages without script, which a search engine may read. Not the map: a sitemap speaks for its own folder and what is
 * below it (sitemaps.org, location), and it lies among the data. `chemins`: below the public address.
 */
export function writeSitemap(adresse: string, chemins: readonly string[]): string {
  const urls = chemins.slice(0, MAX_URLS)
  return html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.map((chemin) => html`<url><loc>${adresse}${chemin}</loc></url>\n`)}</urlset>
`.markup
}
