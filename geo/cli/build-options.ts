import { fileURLToPath } from 'node:url'
import { CACHE_DIR, type NetworkOptions } from '../feeds/network.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { MauvaisArgument, parseOptions } from './read-arguments.ts'

const DEFAULT_OUT = fileURLToPath(new URL('../../public/data', import.meta.url))

export const USAGE = `Utilisation : npm run geo -- [--from DOSSIER | --pilote] [--departement 87,03,…|tous] [--ajouts DOSSIER] [--out DOSSIER]
  sans --from ni --pilote : les sources officielles, par le réseau
                            [--cache DOSSIER] [--routes]
  --accepter-baisse       : remplacer les données même s’il y a un dixième de lieux ou de lignes en moins
  --routes                : télécharger aussi les routes (OpenStreetMap, des centaines de Mo)
  --from DOSSIER          : un dossier de fichiers déjà téléchargés
  --pilote                : le jeu livré avec le code (Montluçon Communauté, Limoges)
  --departement           : les départements à publier (tous par défaut)
  --ajouts DOSSIER        : poser par-dessus lieux.csv, ateliers.csv, corrections.csv préparés dans la page (ou leur .zip)
  --out DOSSIER           : où écrire (public/data par défaut)
Détails : geo/README.md`

type Feed =
  | { readonly type: 'pilote' }
  | { readonly type: 'dossier'; readonly dir: string }
  | ({ readonly type: 'reseau' } & NetworkOptions)

export interface BuildOptions {
  readonly feed: Feed
  readonly departements: readonly string[] | 'tous'
  readonly out: string
  /** Folder of `lieux.csv`, `ateliers.csv`, `corrections.csv` laid over the sources. */
  readonly ajouts?: string
  /** Replace what is published even by no place, or by a tenth fewer. */
  readonly accepterBaisse?: boolean
  readonly log: (line: string) => void
}

const TEXTS = ['from', 'departement', 'ajouts', 'out', 'cache'] as const
const FLAGS = ['pilote', 'accepter-baisse', 'routes'] as const

/** Reads the command line of `npm run geo`. Throws MauvaisArgument when it makes no sense. */
export function readBuildOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  log: (line: string) => void,
): BuildOptions {
  const values = parseOptions(argv, TEXTS, FLAGS)
  if (values.from !== undefined && values.pilote) {
    throw new MauvaisArgument('--from et --pilote ne vont pas ensemble')
  }
  if (values.pilote && values.departement !== undefined) {
    throw new MauvaisArgument('--pilote : le jeu pilote est un tout, --departement ne s’y applique pas')
  }
  const network = values.from === undefined && !values.pilote
  if (!network && (values.cache !== undefined || values.routes)) {
    throw new MauvaisArgument('--cache et --routes ne vont qu’avec le réseau, sans --from ni --pilote')
  }
  const miroir = env.GEO_MIROIR ?? null
  if (miroir !== null && !/^https?:$/.test(URL.canParse(miroir) ? new URL(miroir).protocol : '')) {
    throw new MauvaisArgument(`GEO_MIROIR : une adresse http(s) attendue, « ${miroir} » reçu`)
  }
  const feed: Feed =
    values.from !== undefined
      ? { type: 'dossier', dir: values.from }
      : values.pilote
        ? { type: 'pilote' }
        : {
            type: 'reseau',
            cache: values.cache ?? CACHE_DIR,
            miroir,
            accepterBaisse: values['accepter-baisse'] ?? false,
            routes: values.routes ?? false,
          }
  return {
    feed,
    departements: readDepartements(values.departement),
    out: values.out ?? DEFAULT_OUT,
    ...(values.ajouts === undefined ? {} : { ajouts: values.ajouts }),
    ...(values['accepter-baisse'] ? { accepterBaisse: true } : {}),
    log,
  }
}

/** The codes asked for, each once. */
function readDepartements(text: string | undefined): readonly string[] | 'tous' {
  if (text === undefined || text === 'tous') return 'tous'
  const known = new Set(readDecoupage().departements.map((d) => d.code))
  const codes = text.split(',').map((code) => code.trim().toUpperCase())
  const bad = codes.find((code) => !known.has(code))
  if (bad !== undefined) {
    const wanted = 'code de département attendu (87, 2A, 974…) ou « tous »'
    throw new MauvaisArgument(`--departement : ${wanted}, « ${bad} » reçu`)
  }
  return [...new Set(codes)].sort()
}
