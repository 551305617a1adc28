import { apacheHtaccess } from './apache.ts'
import { caddyfile } from './caddy.ts'
import { containerFiles } from './conteneur.ts'
import { iisConfig } from './iis.ts'
import { nginxFiles } from './nginx.ts'
import { nightFiles } from './nuit.ts'
import { headersFile, notFoundPage } from './pages.ts'
import type { Site } from './site.ts'

/** What a server must be told to host the page, by file name; all from the table of `headers.ts`. */
export const hostingFiles = (site: Site): Readonly<Record<string, string>> => ({
  ...nginxFiles(site),
  '.htaccess': apacheHtaccess(site),
  Caddyfile: caddyfile(site),
  'web.config': iisConfig(site),
  _headers: headersFile(site),
  '404.html': notFoundPage(site),
  ...containerFiles(site),
  ...nightFiles(site),
  // Lists and calendars are there to be found.
  'robots.txt': `User-agent: *\nDisallow:\n${site.adresse === undefined || !site.plan ? '' : `\nSitemap: ${site.adresse}data/sitemap.xml\n`}`,
})
