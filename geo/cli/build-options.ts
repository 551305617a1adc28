import { fileURLToPath } from 'node:url'
import { safeWebLink } from '../../src/domain/places/safe-link.ts'
import { CACHE_DIR, type NetworkOptions } from '../feeds/network.ts'
import { readDecoupage } from '../read/decoupage.ts'
import { readConfigurationOf } from '../read/read-configuration.ts'
import type { OptionsAjouts } from '../transforms/ajouts/examine-ajouts.ts'
import { AIDE_AJOUTS, DRAPEAUX_AJOUTS, readOptionsAjouts, TEXTES_AJOUTS } from './ajouts-options.ts'
import { MauvaisArgument, parseOptions } from './read-arguments.ts'

const DEFAULT_OUT = fileURLToPath(new URL('../../public/data', import.meta.url))

export const USAGE = `Utilisation : npm run geo -- [--from DOSSIER | --pilote] [--departement 87,03,…|tous] [--ajouts DOSSIER] [--out DOSSIER] [--adresse ADRESSE]
  sans --from ni --pilote : les sources officielles, par le réseau
                            [--cache DOSSIER] [--routes]
  --accepter-baisse       : remplacer les données même s’il y a un dixième de lieux ou de lignes en moins, ou plus aucun atelier
  --routes                : télécharger aussi les routes (OpenStreetMap, des centaines de Mo)
  --from DOSSIER          : un dossier de fichiers déjà téléchargés
  --pilote                : le jeu livré avec le code (Montluçon Communauté, Limoges)
  --departement           : les départements à publier (tous par défaut)
  --ajouts DOSSIER        : poser par-dessus ce que la page a rendu (ou son .zip), et les tableaux et agendas d’une mairie
  --out DOSSIER           : où écrire (public/data par défaut)
  --adresse https://…/    : adresse publique de la page : flux RSS, plan du site et recherche du navigateur
                            (celle de public/configuration.json sinon)
${AIDE_AJOUTS}
Détails : geo/README.md`

type Feed =
  /** `dir`: a folder of files named as those shipped. */
  | { readonly type: 'pilote'; readonly dir?: string }
  | { readonly type: 'dossier'; readonly dir: string }
  | ({ readonly type: 'reseau' } & NetworkOptions)

export interface BuildOptions {
  readonly feed: Feed
  readonly departements: readonly string[] | 'tous'
  readonly out: string
  /** Folder of files that somebody adds, and of `corrections.csv`, laid over the sources. */
  readonly ajouts?: string
  /** How its lists are read, where that is not as the page does by default. */
  readonly pourAjouts?: OptionsAjouts
  /** Public address of the site, with a slash at its end. */
  readonly adresse?: string
  /** Replace what is published even by no place, or by a tenth fewer. */
  readonly accepterBaisse?: boolean
  readonly log: (line: string) => void
}

const TEXTS = ['from', 'departement', 'ajouts', 'out', 'cache', 'adresse', ...TEXTES_AJOUTS] as const
const FLAGS = ['pilote', 'accepter-baisse', 'routes', ...DRAPEAUX_AJOUTS] as const

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
  const pourAjouts = readOptionsAjouts(values)
  if (pourAjouts !== null && values.ajouts === undefined) {
    throw new MauvaisArgument(
      '--territoire, --commune, --du, --au, --rythme, --vacances et --confirme ne vont qu’avec --ajouts',
    )
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
    ...(pourAjouts === null ? {} : { pourAjouts }),
    ...(values.adresse === undefined ? {} : { adresse: readAdresse(values.adresse) }),
    ...(values['accepter-baisse'] ? { accepterBaisse: true } : {}),
    log,
  }
}

/**
 * The public address is that of the command line, else that of the `configuration.json` in a folder; what is wrong in the file
 * is told.
 */
export function withAdressePublique(asked: BuildOptions, dossier: string): BuildOptions {
  const lue = readConfigurationOf(dossier)
  for (const probleme of lue?.problemes ?? []) asked.log(probleme)
  const adresse = lue?.configuration.adressePublique ?? ''
  return adresse === '' ? asked : { adresse, ...asked }
}

/** The public address, with a slash at its end; a question or a fragment would stand in the middle of every link. */
function readAdresse(text: string): string {
  const { href } = safeWebLink(text) ?? { href: '' }
  if (href === '' || /[?#]/.test(href)) {
    throw new MauvaisArgument(
      `--adresse : une adresse http(s) attendue, sans « ? » ni « # », « ${text} » reçu`,
    )
  }
  return href.endsWith('/') ? href : `${href}/`
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
