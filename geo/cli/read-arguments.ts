import { parseArgs } from 'node:util'
import { DataError } from '../../src/dataset/read-file.ts'
import { DonneesPartielles } from '../../src/dataset/scope.ts'
import { type CivilDate, parseIsoDate } from '../../src/domain/calendar/civil-date.ts'
import { SansRoutes } from '../../src/domain/coverage/calcul.ts'
import { isCodeDepartement } from '../../src/domain/geo/codes.ts'
import { parseTerritoire, type Territoire } from '../../src/domain/geo/territoire.ts'
import { MAX_WINDOW_DAYS } from '../../src/domain/sessions/window.ts'
import { saySansRoutes } from '../../src/text/command-line.ts'
import { sayPartielles } from '../../src/text/fr/territoire.ts'
import { DossierRefuse } from '../read/make-folder.ts'
import { saySystem } from '../read/say-system.ts'
import { startCommand } from './print.ts'

/** Wrong arguments: one clear line on stderr, exit 2. */
export class MauvaisArgument extends Error {}

/** Says on stderr why a command has no answer. Exit 2: ask otherwise; exit 1: the data, or a fault of ours. */
export function failCommand(error: unknown): void {
  const isPartial = error instanceof DonneesPartielles
  const isRoadless = error instanceof SansRoutes
  const isSaid = [MauvaisArgument, DataError, DossierRefuse].some((Said) => error instanceof Said)
  const said = isPartial ? sayPartielles(error) : isRoadless ? saySansRoutes(error) : null
  console.error(said ?? (isSaid ? (error as Error).message : (saySystem(error) ?? error)))
  process.exitCode = isPartial || isRoadless || error instanceof MauvaisArgument ? 2 : 1
}

/**
 * Runs a command whose answer is one text: that on stdout, its remarks on stderr. `aide` is printed for --help; why there
 * is no answer, by `failCommand`. `sayRefusal` says what this command alone refuses (exit 2).
 */
export async function runCommand(
  aide: string,
  answer: (argv: string[]) => Promise<{ readonly texte: string; readonly remarques: readonly string[] }>,
  sayRefusal: (error: unknown) => string | null = () => null,
): Promise<void> {
  startCommand(aide)
  try {
    const { texte, remarques } = await answer(process.argv.slice(2))
    for (const remarque of remarques) console.error(remarque)
    process.stdout.write(texte)
  } catch (error) {
    const refusal = sayRefusal(error)
    failCommand(refusal === null ? error : new MauvaisArgument(refusal))
  }
}

/** Options of a command line, by name: those that take a text, those that are there or not, those that may be repeated. */
type Read<Text extends string, Flag extends string, List extends string> = { [name in Text]?: string } & {
  [name in Flag]?: boolean
} & { [name in List]?: string[] }

/** Readers shared by the command lines. Each throws MauvaisArgument: what was got, what was wanted. */
export function parseOptions<Text extends string, Flag extends string = never, List extends string = never>(
  argv: readonly string[],
  texts: readonly Text[],
  flags: readonly Flag[] = [],
  lists: readonly List[] = [],
): Read<Text, Flag, List> {
  const options = Object.fromEntries([
    ...texts.map((name) => [name, { type: 'string' as const }]),
    ...flags.map((name) => [name, { type: 'boolean' as const }]),
    ...lists.map((name) => [name, { type: 'string' as const, multiple: true }]),
  ])
  const takesText = (arg: string) => arg.startsWith('--') && options[arg.slice(2)]?.type === 'string'
  const isValue = (arg: string | undefined) => arg !== undefined && !arg.startsWith('-')
  try {
    return parseArgs({ args: [...argv], options }).values as Read<Text, Flag, List>
  } catch {
    const nameOf = (arg: string) => arg.replace(/^--/, '').split('=')[0] ?? ''
    const bad = argv.find((arg) => arg.startsWith('-') && !Object.hasOwn(options, nameOf(arg)))
    const wanted = Object.keys(options).map((name) => `--${name}`)
    const alone = bad === undefined ? argv.find((arg, at) => takesText(arg) && !isValue(argv[at + 1])) : null
    if (alone) throw new MauvaisArgument(`argument non compris : « ${alone} » sans valeur`)
    throw new MauvaisArgument(
      `argument non compris : « ${bad ?? argv.join(' ')} » ; attendus : ${wanted.join(' ')}`,
    )
  }
}

export function readTerritoire(text: string | undefined): Territoire {
  const wanted = 'commune:87085, epci:200071082, departement:87, region:75, qpv:QN08701M ou france'
  if (text === undefined) throw new MauvaisArgument(`--territoire manque ; attendu : ${wanted}`)
  const territoire = parseTerritoire(text)
  if (territoire === null) throw new MauvaisArgument(`--territoire : « ${text} » reçu ; attendu : ${wanted}`)
  if (territoire.type === 'departement' && !isCodeDepartement(territoire.code)) {
    throw new MauvaisArgument(`--territoire : département « ${territoire.code} » inconnu`)
  }
  return territoire
}

/** `--du` and `--au`, both or an error; inclusive. */
export function readFenetre(values: { readonly du?: string | undefined; readonly au?: string | undefined }): {
  du: CivilDate
  au: CivilDate
} {
  const du = readDate('du', values.du)
  const au = readDate('au', values.au)
  if (au < du) throw new MauvaisArgument(`--au (${values.au}) est avant --du (${values.du})`)
  if (au - du > MAX_WINDOW_DAYS) throw new MauvaisArgument('--du et --au : dix ans au plus entre les deux')
  return { du, au }
}

export function readDate(name: string, text: string | undefined): CivilDate {
  if (text === undefined) throw new MauvaisArgument(`--${name} manque ; attendu : une date, 2026-11-23`)
  const date = parseIsoDate(text)
  if (date === null)
    throw new MauvaisArgument(`--${name} : « ${text} » reçu ; attendu : une date, 2026-11-23`)
  return date
}

/** Whole years, from 1. */
export function readYears(name: string, text: string, max: number): number {
  const value = /^\d{1,3}$/.test(text) ? Number(text) : Number.NaN
  if (!(value >= 1 && value <= max))
    throw new MauvaisArgument(`--${name} : un nombre entier d’années de 1 à ${max} attendu, « ${text} » reçu`)
  return value
}

export function readNumber(name: string, text: string, unit: string, max: number): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  if (Number.isNaN(value) || value > max) {
    throw new MauvaisArgument(`--${name} : un nombre de ${unit} entre 0 et ${max} attendu, « ${text} » reçu`)
  }
  return value
}

export function oneOf<const T extends string>(
  name: string,
  text: string | undefined,
  values: readonly T[],
  fallback: T,
): T {
  return optionalOneOf(name, text, values) ?? fallback
}

export function optionalOneOf<const T extends string>(
  name: string,
  text: string | undefined,
  values: readonly T[],
): T | null {
  if (text === undefined) return null
  const found = values.find((value) => value === text)
  if (found === undefined)
    throw new MauvaisArgument(`--${name} : « ${text} » reçu ; attendu : ${values.join(', ')}`)
  return found
}
