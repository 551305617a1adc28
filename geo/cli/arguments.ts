import { parseArgs } from 'node:util'
import { isCodeDepartement } from '../../src/domain/codes.ts'
import { PAR, type Par, type Question } from '../../src/domain/coverage/question.ts'
import { DISTANCE_MAX_M, MINUTES_MAX, MODES, type Portee } from '../../src/domain/modes.ts'
import { OFFRES } from '../../src/domain/offre.ts'
import { parseTerritoire } from '../../src/domain/territoire.ts'
import { DATA_DIR } from '../open-dataset.ts'

/** Wrong arguments: one clear line on stderr, exit 2. */
export class MauvaisArgument extends Error {}

export interface CouvertureOptions {
  readonly data: string
  readonly question: Question
  readonly par: Par | null
  readonly moteur: 'noyau' | 'turf'
  readonly format: 'json' | 'csv' | 'texte'
}

const OPTIONS = {
  data: { type: 'string' },
  territoire: { type: 'string' },
  distance: { type: 'string' },
  mode: { type: 'string' },
  minutes: { type: 'string' },
  offre: { type: 'string' },
  par: { type: 'string' },
  moteur: { type: 'string' },
  format: { type: 'string' },
} as const

/** Reads the command line of `couverture`. Throws MauvaisArgument: what was got, what was wanted. */
export function readCouvertureOptions(argv: readonly string[]): CouvertureOptions {
  const values = parse(argv)
  const territoire = readTerritoire(values.territoire)
  return {
    data: values.data ?? DATA_DIR,
    question: {
      territoire,
      offre: oneOf('offre', values.offre, OFFRES, 'accompagnement'),
      portee: readPortee(values),
    },
    par: values.par === undefined ? null : oneOf('par', values.par, PAR, 'commune'),
    moteur: oneOf('moteur', values.moteur, ['noyau', 'turf'] as const, 'noyau'),
    format: oneOf('format', values.format, ['json', 'csv', 'texte'] as const, 'json'),
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS }).values
  } catch {
    const bad = argv.find(
      (arg) => arg.startsWith('-') && !Object.hasOwn(OPTIONS, arg.replace(/^--/, '').split('=')[0] ?? ''),
    )
    const wanted = Object.keys(OPTIONS)
      .map((name) => `--${name}`)
      .join(' ')
    throw new MauvaisArgument(`argument non compris : « ${bad ?? argv.join(' ')} » ; attendus : ${wanted}`)
  }
}

function readTerritoire(text: string | undefined) {
  const wanted = 'commune:87085, epci:200071082, departement:87, region:75, qpv:QN08701M ou france'
  if (text === undefined) throw new MauvaisArgument(`--territoire manque ; attendu : ${wanted}`)
  const territoire = parseTerritoire(text)
  if (territoire === null) throw new MauvaisArgument(`--territoire : « ${text} » reçu ; attendu : ${wanted}`)
  if (territoire.type === 'departement' && !isCodeDepartement(territoire.code)) {
    throw new MauvaisArgument(`--territoire : département « ${territoire.code} » inconnu`)
  }
  return territoire
}

function readPortee(values: { distance?: string; mode?: string; minutes?: string }): Portee {
  if (values.distance !== undefined) {
    if (values.mode !== undefined || values.minutes !== undefined) {
      throw new MauvaisArgument('--distance ne va pas avec --mode ni --minutes : choisissez l’un ou l’autre')
    }
    return { type: 'distance', distanceM: number('distance', values.distance, 'mètres', DISTANCE_MAX_M) }
  }
  return {
    type: 'mode',
    mode: oneOf('mode', values.mode, MODES, 'voiture'),
    minutes: values.minutes === undefined ? 20 : number('minutes', values.minutes, 'minutes', MINUTES_MAX),
  }
}

function number(name: string, text: string, unit: string, max: number): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(value) || value > max) {
    throw new MauvaisArgument(`--${name} : un nombre de ${unit} entre 0 et ${max} attendu, « ${text} » reçu`)
  }
  return value
}

function oneOf<const T extends string>(
  name: string,
  text: string | undefined,
  values: readonly T[],
  fallback: T,
): T {
  if (text === undefined) return fallback
  const found = values.find((value) => value === text)
  if (found === undefined)
    throw new MauvaisArgument(`--${name} : « ${text} » reçu ; attendu : ${values.join(', ')}`)
  return found
}
