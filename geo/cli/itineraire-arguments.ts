import { MODES, type Mode } from '../../src/domain/common/mode.ts'
import { DATA_DIR } from './open-dataset.ts'
import { MauvaisArgument, oneOf, parseOptions } from './read-arguments.ts'

export type Point = readonly [lon: number, lat: number]

export interface ItineraireOptions {
  readonly data: string
  /** Network files; empty: the roads of the data set. */
  readonly reseau: readonly string[]
  readonly format: 'json' | 'texte' | 'csv'
  readonly question:
    | { readonly type: 'paires'; readonly chemin: string }
    | {
        readonly type: 'un'
        readonly mode: Mode
        readonly de: Point
        /** A point, or the identifier of a place of the data set. */
        readonly a: Point | string
      }
}

export const AIDE = `Usage :
  npm run -s itineraire -- --de LON,LAT --a LIEU|LON,LAT --mode marche|velo|voiture [--format json|texte|csv]
  npm run -s itineraire -- --paires FICHIER.csv

  --de LON,LAT          départ, en degrés : 2.6037,46.3406
  --a LIEU|LON,LAT      arrivée : identifiant d’un lieu des données, ou un point
  --mode MODE           marche, velo ou voiture (voiture si rien n’est dit)
  --format FORMAT       json (si rien n’est dit), texte ou csv
  --reseau FICHIER      .osm.pbf, ou table de tronçons .csv ou .csv.gz ; peut être répété ; lu tel quel, sans données.
                        Sans lui, les routes publiées du département du départ
  --paires FICHIER.csv  colonnes mode, lon_depart, lat_depart, lon_arrivee, lat_arrivee (les autres sont gardées) ;
                        répond en CSV avec metres et secondes, vides quand il n’y a pas de chemin
  --data DOSSIER        données construites par npm run geo (public/data si rien n’est dit)

Les secondes comptent l’accès à la route, pas les 3 minutes de stationnement de la voiture.
`

const TEXTS = ['data', 'de', 'a', 'mode', 'format', 'paires'] as const

/** Reads the command line of `itineraire`; null when help is asked for. Throws MauvaisArgument. */
export function readItineraireOptions(argv: readonly string[]): ItineraireOptions | null {
  const values = parseOptions(gluePoints(argv), TEXTS, ['help'], ['reseau'])
  if (values.help === true) return null
  const common = {
    data: values.data ?? DATA_DIR,
    reseau: values.reseau ?? [],
    format: oneOf('format', values.format, ['json', 'texte', 'csv'] as const, 'json'),
  }
  if (values.paires !== undefined) {
    const other = (['de', 'a', 'mode'] as const).find((name) => values[name] !== undefined)
    if (other !== undefined) throw new MauvaisArgument(`--paires ne va pas avec --${other}`)
    if (values.format !== undefined && values.format !== 'csv') {
      throw new MauvaisArgument('--paires répond en CSV : --format csv, ou rien')
    }
    return { ...common, format: 'csv', question: { type: 'paires', chemin: values.paires } }
  }
  return {
    ...common,
    question: {
      type: 'un',
      mode: oneOf('mode', values.mode, MODES, 'voiture'),
      de: readPoint('de', values.de),
      a: readDestination(values.a),
    },
  }
}

/** `--de -1.55,47.2`: the parser takes what begins with a dash for another option. */
function gluePoints(argv: readonly string[]): string[] {
  const glued: string[] = []
  for (const arg of argv) {
    const previous = glued.at(-1)
    if (/^-\d/.test(arg) && (previous === '--de' || previous === '--a')) glued[glued.length - 1] += `=${arg}`
    else glued.push(arg)
  }
  return glued
}

const POINT = /^([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)$/
const ATTENDU = 'LON,LAT, le point pour les décimales : 2.6037,46.3406'

function readPoint(name: string, text: string | undefined): Point {
  if (text === undefined) throw new MauvaisArgument(`--${name} manque ; attendu : ${ATTENDU}`)
  const [, lon, lat] = POINT.exec(text.trim()) ?? []
  const point = pointOf(Number(lon ?? Number.NaN), Number(lat ?? Number.NaN))
  if (point === null) throw new MauvaisArgument(`--${name} : « ${text} » reçu ; attendu : ${ATTENDU}`)
  return point
}

/** A position on earth; null for anything else. */
export function pointOf(lon: number, lat: number): Point | null {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null
}

function readDestination(text: string | undefined): Point | string {
  if (text === undefined)
    throw new MauvaisArgument('--a manque ; attendu : LON,LAT ou l’identifiant d’un lieu')
  if (text.trim() === '')
    throw new MauvaisArgument('--a est vide ; attendu : LON,LAT ou l’identifiant d’un lieu')
  return /^[+-]?[\d.]+\s*,/.test(text) ? readPoint('a', text) : text
}
