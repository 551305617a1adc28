import type { Reglages } from '../headers.ts'

/** What the data there are were built of: a night that asks for less would take it away. */
export interface Construction {
  readonly departements: readonly string[] | 'tous'
  /** Files of a town hall's lie over them. */
  readonly ajouts: boolean
  /** They have roads. */
  readonly routes: boolean
}

/** Where and how the page is hosted. */
export interface Site extends Reglages {
  /** Where the page lies on the server, with a slash at both ends. */
  readonly dossier: string
  /** The folder on disk that holds `index.html`, `assets` and `data`. */
  readonly racine: string
  /** Scripts of `assets` that carry a policy of their own, for servers that know no pattern. */
  readonly ouvriers: readonly string[]
  /** Public address, with a slash at its end; absent: not known. */
  readonly adresse?: string
  /** The data were built for it: they have a map of the site. */
  readonly plan?: boolean
  /** Absent: no data. */
  readonly construction?: Construction
  /** What nginx listens to, and the file of its log; absent: port 80, or 443 with a certificate, and Debian's folder. */
  readonly ecoute?: string
  readonly journal?: string
  /** Files of the certificate and of its key: nginx then answers by https alone. */
  readonly certificat?: { readonly chaine: string; readonly cle: string }
}

export const ORIGINE = 'écrit par « npm run deploie » : ne pas corriger à la main'

/** How hard nginx and Caddy compress: the first script is 100 kB so, 117 kB at the level nginx takes by itself. */
export const NIVEAU_GZIP = 6

/** A folder as a person types it, without the slash at its end. */
export const sansBarre = (dossier: string): string => dossier.replace(/\/$/, '')
