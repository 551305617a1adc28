import { rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withFolder } from '../read/lock-folder.ts'
import { makeFolder } from '../read/make-folder.ts'
import { sayCause } from '../read/say-system.ts'
import { readReleves, store } from '../sources/cache.ts'
import type { Verified } from '../sources/check-lieux.ts'
import { DOWNLOAD, type DownloadOptions, download, EchecSource } from '../sources/download.ts'
import { downloadPages } from '../sources/download-pages.ts'
import { type RoadExtract, roadExtracts } from '../sources/road-extracts.ts'
import { SOURCES } from '../sources/sources.ts'
import { NETWORK_SOURCES, type NetworkSource } from '../sources/sources-list.ts'
import { readFolder } from './folder.ts'
import type { RawData } from './raw-data.ts'

export const CACHE_DIR = fileURLToPath(new URL('../../.cache/sources', import.meta.url))

/** A source may lose this share of its rows since the last good download; more, and something broke there. */
const BAISSE_MAX = 0.1

export interface NetworkOptions {
  /** Folder that keeps the downloaded files, with `telechargements.json` (address, size, sha256, date, rows). */
  readonly cache: string
  /** Base address of a mirror: `https://host/path` is asked at `<miroir>/host/path`. */
  readonly miroir: string | null
  /** Take a source even if it lost more than a tenth of its rows. */
  readonly accepterBaisse: boolean
  /** Fetch the road extracts too: some hundred megabytes a région. */
  readonly routes: boolean
  readonly download?: DownloadOptions
}

/**
 * Downloads every official source into the cache, checking each as the build will read it, then reads the cache as
 * a folder. Throws EchecSource at the first source that fails; files already good stay as they were.
 */
export async function readNetwork(
  options: NetworkOptions,
  wanted: readonly string[] | 'tous',
  log: (line: string) => void,
): Promise<RawData> {
  const raw = await withFolder(options.cache, 'dossier des sources', async () => {
    for (const source of NETWORK_SOURCES) await fetchSource(source, options, log)
    if (options.routes) for (const extract of roadExtracts(wanted)) await fetchSource(extract, options, log)
    return readFolder(options.cache, wanted, log)
  })
  return {
    ...raw,
    jeu: 'reseau',
    titre: raw.titre
      .replace('données ouvertes', 'sources officielles')
      .replace('Données ouvertes', 'Sources officielles'),
    sources: [...raw.sources, 'departements'],
  }
}

async function fetchSource(
  { source, fichier, pages, verify, ...own }: NetworkSource & Partial<RoadExtract>,
  options: NetworkOptions,
  log: (line: string) => void,
): Promise<void> {
  const { titre, adresse: registered } = SOURCES[source]
  const official = own.adresse ?? registered
  if (official === null) throw new Error(`source « ${titre} » : aucune adresse de téléchargement`)
  const adresse = mirrored(official, options.miroir)
  log(`téléchargement : ${titre}…`)
  const bytes = await (pages ? downloadPages : download)(titre, adresse, options.download ?? DOWNLOAD)
  const verified = verifyBytes(titre, adresse, fichier, bytes, options.cache, verify)
  const before = readReleves(options.cache)[fichier]?.lignes ?? 0
  const { lignes } = verified
  if (lignes < before * (1 - BAISSE_MAX) && !options.accepterBaisse) {
    throw new EchecSource(
      titre,
      adresse,
      `${lignes} lignes, contre ${before} la dernière fois`,
      `au moins ${Math.ceil(before * (1 - BAISSE_MAX))} (--accepter-baisse pour passer outre)`,
    )
  }
  if (before > 0 && lignes > before * (1 + BAISSE_MAX)) {
    log(`  attention : ${lignes} lignes, contre ${before} la dernière fois`)
  }
  for (const avertissement of verified.avertissements) log(`  attention : ${avertissement}`)
  const { octets, sha256 } = store(options.cache, fichier, adresse, bytes, lignes)
  log(`  ${lignes} lignes, ${octets} octets, sha256 ${sha256.slice(0, 12)}…`)
}

/** Reads the bytes with the build's reader, from a file beside the cache that is always removed. */
function verifyBytes(
  titre: string,
  adresse: string,
  fichier: string,
  bytes: Uint8Array,
  cache: string,
  verify: NetworkSource['verify'],
): Verified {
  const path = join(cache, 'recu', basename(fichier))
  makeFolder(dirname(path))
  try {
    writeFileSync(path, bytes)
    return verify(path)
  } catch (error) {
    const reason = sayCause(error).replaceAll(path, basename(fichier))
    throw new EchecSource(titre, adresse, reason, `le fichier que le pipeline sait lire, ${fichier}`)
  } finally {
    rmSync(dirname(path), { recursive: true, force: true })
  }
}

function mirrored(adresse: string, miroir: string | null): string {
  if (miroir === null) return adresse
  const { host, pathname, search } = new URL(adresse)
  return `${miroir.replace(/\/$/, '')}/${host}${pathname}${search}`
}
