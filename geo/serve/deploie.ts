import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Manifest, parseManifest } from '../../src/dataset/manifest.ts'
import { AIDE_DEPLOIE } from '../cli/aide.ts'
import { MauvaisArgument, parseOptions, runCommand } from '../cli/read-arguments.ts'
import { readJsonFile } from '../read/json.ts'
import { tryToWrite } from '../read/make-folder.ts'
import { saySystem } from '../read/say-system.ts'
import { HSTS, type Hsts, WASM_WORKERS } from './headers.ts'
import { hostingFiles } from './hosting/hosting-files.ts'
import { ligneTropLongue } from './hosting/pages.ts'
import type { Construction, Site } from './hosting/site.ts'
import { writeManifeste } from './manifeste.ts'
import { readReglages } from './reglages.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const GUIDE = fileURLToPath(new URL('GUIDE-DSI.md', import.meta.url))
const PATHS = ['racine', 'journal', 'certificat', 'cle']

/** Reads the arguments of the command. Throws MauvaisArgument: what was got, what was wanted. */
export function readSite(
  argv: readonly string[],
  defauts: { readonly racine: string; readonly sortie: string } = {
    racine: '/srv/a-portee',
    sortie: 'deploy',
  },
): Omit<Site, 'ouvriers' | 'ancetres' | 'services' | 'hsts'> & {
  readonly hsts?: Hsts
  readonly sortie: string
} {
  const given = parseOptions(argv, [
    'dossier',
    'racine',
    'hsts',
    'sortie',
    'ecoute',
    'journal',
    'certificat',
    'cle',
  ])
  const { dossier = '/', racine = defauts.racine, hsts, sortie = defauts.sortie } = given
  if (!/^\/([\w.-]+\/)*$/.test(dossier))
    throw new MauvaisArgument(`--dossier : « ${dossier} » reçu, attendu une barre à chaque bout : /carte/`)
  for (const [name, path] of Object.entries({ ...given, racine }))
    if (PATHS.includes(name) && !/^\/[\w./-]+$/.test(path))
      throw new MauvaisArgument(`--${name} : « ${path} » reçu, attendu un chemin entier, sans espace`)
  if (hsts !== undefined && !Object.hasOwn(HSTS, hsts))
    throw new MauvaisArgument(`--hsts : « ${hsts} » reçu, attendu ${Object.keys(HSTS).join(', ')}`)
  const { ecoute, journal, certificat, cle } = given
  const port = ecoute === undefined ? 80 : Number(/^(?:[\w.-]+:)?(\d{1,5})$/.exec(ecoute)?.[1] ?? 0)
  if (port < 1 || port > 65535)
    throw new MauvaisArgument(
      `--ecoute : « ${ecoute} » reçu, attendu un port de 1 à 65535, ou une adresse et un port`,
    )
  if ((certificat === undefined) !== (cle === undefined))
    throw new MauvaisArgument('--certificat et --cle vont ensemble')
  return {
    dossier,
    racine,
    sortie,
    ...(hsts === undefined ? {} : { hsts: hsts as Hsts }),
    ...(ecoute === undefined ? {} : { ecoute }),
    ...(journal === undefined ? {} : { journal }),
    ...(certificat === undefined || cle === undefined ? {} : { certificat: { chaine: certificat, cle } }),
  }
}

/** Scripts of the built page that carry a policy of their own. */
export const workersOf = (assets: readonly string[]): string[] =>
  assets
    .filter((name) => /\.m?js$/.test(name) && new RegExp(WASM_WORKERS).test(`/${name}`))
    .map((name) => `assets/${name}`)

/** Public address that the data of the page were built for (`npm run geo -- --adresse`); null without any. */
export const adresseOf = (manifest: string): string | null =>
  existsSync(manifest) ? (readManifest(manifest).adresse ?? null) : null

/** What a night must ask for again; null without data. The pilot's communes are no whole département: it asks for all. */
export function constructionOf(manifest: string): Construction | null {
  if (!existsSync(manifest)) return null
  const { jeu, complets, departements, bilan } = readManifest(manifest)
  return {
    departements: jeu === 'pilote' || complets.france ? 'tous' : departements.map(({ code }) => code),
    ajouts: bilan.some(({ source }) => source.startsWith('ajouts/')),
    routes: departements.some(({ routes }) => routes !== undefined),
  }
}

/** The built page, with the hosting files that its configuration and the command line ask for. */
export interface Heberge {
  readonly files: Readonly<Record<string, string>>
  /** What is wrong in its configuration. */
  readonly problemes: readonly string[]
}

/** When the data were built, in seconds since 1970. Throws where there are none. */
export const dateOf = (manifest: string): number =>
  Math.floor(Date.parse(readManifest(manifest).construitLe) / 1000)

/** Throws MauvaisArgument: which file cannot be read, and why. */
function readManifest(path: string): Manifest {
  try {
    const read = parseManifest(readJsonFile(path))
    if (!read.ok) throw new Error(`${path} : ${read.reason}`)
    return read.manifest
  } catch (error) {
    const why = saySystem(error) ?? (error as Error).message
    throw new MauvaisArgument(`${why} ; reconstruire les données : npm run geo, puis npm run build`)
  }
}

/** Hosting files of the page built in `dist`, and its guide. Throws MauvaisArgument when nothing is built there. */
export function hostPage(dist: string, donnees: string, asked: ReturnType<typeof readSite>): Heberge {
  const { sortie: _, ...site } = asked
  const assets = join(dist, 'assets')
  if (!existsSync(assets)) throw new MauvaisArgument('La page n’est pas construite : npm run build d’abord.')
  const { reglages, adresse: ofConfiguration, problemes } = readReglages(dist)
  const manifest = join(donnees, 'manifest.json')
  const ofData = adresseOf(manifest)
  const construction = constructionOf(manifest)
  const adresse = ofData ?? ofConfiguration
  const isOther = ofConfiguration !== null && ofConfiguration !== ofData
  const hosted: Site = {
    ...reglages,
    ...site,
    ouvriers: workersOf(readdirSync(assets).sort()),
    ...(construction === null ? {} : { construction }),
    ...(adresse === null ? {} : { adresse, plan: ofData !== null }),
  }
  const files = hostingFiles(hosted)
  const tropLongue = ligneTropLongue(hosted)
  return {
    files: { ...files, 'GUIDE-DSI.md': readFileSync(GUIDE, 'utf8') },
    problemes: [
      ...problemes,
      ...(existsSync(manifest)
        ? []
        : [`${manifest} : introuvable, la page sera sans données ; npm run geo, puis npm run build`]),
      ...(isOther ? [sayAdresse(ofConfiguration, ofData)] : []),
      ...(tropLongue === null
        ? []
        : [
            `integration.ancetres : une ligne de ${tropLongue} caractères, 2000 au plus pour Cloudflare Pages ; dans _headers seul, aucun autre site ne montre embed.html`,
          ]),
    ],
  }
}

/** Feeds, map of the site and canonical links are written with the data: another address there is theirs too. */
const sayAdresse = (voulue: string, construite: string | null): string =>
  `configuration.json, adressePublique : ${voulue} demandée, les données sont construites ${construite === null ? 'sans adresse' : `pour ${construite}`} ; la mettre dans public/configuration.json, puis npm run geo`

if (process.argv[1] === fileURLToPath(import.meta.url))
  await runCommand(AIDE_DEPLOIE, async (argv) => {
    const asked = readSite(argv)
    const { sortie } = asked
    tryToWrite(sortie)
    const dist = join(ROOT, 'dist')
    const { files, problemes } = hostPage(dist, join(dist, 'data'), asked)
    writeManifeste(dist)
    for (const [name, text] of Object.entries(files)) writeFileSync(join(sortie, name), text)
    return { texte: `${Object.keys(files).length} fichiers écrits dans ${sortie}/\n`, remarques: problemes }
  })
