import type { CivilDate } from '../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../src/domain/calendar/fuseau.ts'
import { CALCULS, type Calcul } from '../../src/domain/coverage/calcul.ts'
import { COMPARES_MAX } from '../../src/domain/coverage/counting/ligne-comparee.ts'
import { DISTANCE_MAX_M, MINUTES_MAX, MODES, type Portee } from '../../src/domain/coverage/modes.ts'
import { DEFAULT_QUESTION, PAR, type Par, type Question } from '../../src/domain/coverage/question.ts'
import { GROUPES } from '../../src/domain/geo/groupe.ts'
import type { Territoire } from '../../src/domain/geo/territoire.ts'
import { AGE_MAX_ANS, ageMaxAt } from '../../src/domain/places/age.ts'
import { OFFRES, type Offre } from '../../src/domain/places/offre.ts'
import { NOMBRE_MAX } from '../../src/domain/scenario/objectifs.ts'
import { NIVEAUX, PUBLICS, THEMATIQUES } from '../../src/domain/sessions/table/table-values.ts'
import { type FenetreAteliers, TYPES_COMPTES, TYPES_DEFAUT } from '../../src/domain/sessions/window.ts'
import { DATA_DIR } from './open-dataset.ts'
import {
  MauvaisArgument,
  oneOf,
  optionalOneOf,
  parseOptions,
  readDate,
  readFenetre,
  readNumber,
  readTerritoire,
  readYears,
} from './read-arguments.ts'
import { type Ouvrir, POIDS } from './siting/ouvrir.ts'

export interface CouvertureOptions {
  readonly data: string
  readonly question: Question
  readonly par: Par | null
  /** The day on which the age of records is counted. */
  readonly le: CivilDate
  /** Also times to the nearest places: one more search for each place. */
  readonly temps: boolean
  /** The territory on one page, instead of one figure. */
  readonly portrait: boolean
  /** Also who has a seat in the workshops of today. */
  readonly places: boolean
  /** Share of people who would come to them, above 0, at most 1; null: the usual one of their group. */
  readonly taux: number | null
  /** Also where to open next; null: not asked. */
  readonly ouvrir: Ouvrir | null
  /** Also the figures at each date of the data. */
  readonly historique: boolean
  /** Territories beside the one asked for, in one table. */
  readonly avec: readonly Territoire[]
  /** Data built without what a person brought: the territory on them, beside; null: not asked. */
  readonly sansAjouts: string | null
  readonly moteur: 'noyau' | 'turf'
  readonly format: 'json' | 'csv' | 'texte'
}

const TEXTS = [
  'data',
  'territoire',
  'avec',
  'sans-ajouts',
  'ouvrir',
  'poids',
  'distance',
  'mode',
  'minutes',
  'offre',
  'calcul',
  'groupe',
  'par',
  'moteur',
  'format',
  'le',
  'age-max',
  'taux',
  'du',
  'au',
  'types',
  'theme',
  'niveau',
  'public',
] as const
const FLAGS = ['gratuit', 'temps', 'portrait', 'historique', 'places'] as const

type Values = ReturnType<typeof parseOptions<(typeof TEXTS)[number], (typeof FLAGS)[number]>>

/** Reads the command line of `couverture`. Throws MauvaisArgument: what was got, what was wanted. */
export function readCouvertureOptions(argv: readonly string[]): CouvertureOptions {
  const values = parseOptions(argv, TEXTS, FLAGS)
  const territoire = readTerritoire(values.territoire)
  const offre = oneOf('offre', values.offre, OFFRES, DEFAULT_QUESTION.offre)
  const fenetre = readSeances(values, offre)
  checkCsv(values)
  const le = values.le === undefined ? today() : readDate('le', values.le)
  const age = values['age-max']
  return {
    data: values.data ?? DATA_DIR,
    question: {
      territoire,
      offre,
      portee: readPortee(values),
      calcul: readCalcul(values),
      groupe: oneOf('groupe', values.groupe, GROUPES, 'tous'),
      ...(fenetre === null ? {} : { fenetre }),
      ...(age === undefined ? {} : { ageMax: ageMaxAt(readYears('age-max', age, AGE_MAX_ANS), le) }),
    },
    le,
    par: values.par === undefined ? null : oneOf('par', values.par, PAR, 'commune'),
    temps: readTemps(values),
    portrait: readPortraitFlag(values),
    historique: values.historique === true,
    ouvrir: readOuvrir(values),
    places: readPlaces(values, offre),
    taux: readTaux(values),
    avec: readAvec(values),
    sansAjouts: values['sans-ajouts'] ?? null,
    moteur: oneOf('moteur', values.moteur, ['noyau', 'turf'] as const, 'noyau'),
    format: oneOf('format', values.format, ['json', 'csv', 'texte'] as const, 'json'),
  }
}

/** The day in Paris. */
const today = (): CivilDate => instantToLocal(Date.now(), 'Europe/Paris').date

const FLAGS_SEANCES = ['du', 'au', 'types', 'theme', 'niveau', 'public', 'gratuit'] as const

/** The window of sessions and its filters; null when none is asked for. */
function readSeances(values: Values, offre: Offre): FenetreAteliers | null {
  const flag = FLAGS_SEANCES.find((name) => values[name] !== undefined)
  if (flag === undefined) return null
  if (offre !== 'ateliers') throw new MauvaisArgument(`--${flag} ne va qu’avec --offre ateliers`)
  return {
    ...readFenetre(values),
    types: oneOf('types', values.types, TYPES_COMPTES, TYPES_DEFAUT),
    theme: optionalOneOf('theme', values.theme, THEMATIQUES),
    niveau: optionalOneOf('niveau', values.niveau, NIVEAUX),
    public: optionalOneOf('public', values.public, PUBLICS),
    gratuit: values.gratuit === true,
  }
}

/** null: by road where the territory has roads. A plain distance and turf are straight. */
function readCalcul(values: Values): Calcul | null {
  const calcul = optionalOneOf('calcul', values.calcul, CALCULS)
  if (calcul !== 'routes') return calcul
  if (values.distance !== undefined)
    throw new MauvaisArgument('--distance est à vol d’oiseau : elle ne va pas avec --calcul routes')
  if (values.moteur === 'turf')
    throw new MauvaisArgument('--moteur turf est à vol d’oiseau : il ne va pas avec --calcul routes')
  return calcul
}

function readTemps({ temps, distance }: Values): boolean {
  if (temps === true && distance !== undefined)
    throw new MauvaisArgument('--temps se compte en minutes : il ne va pas avec --distance')
  return temps === true
}

/** Its groups, zones and comparisons are its own. */
function readPortraitFlag(values: Values): boolean {
  if (values.portrait !== true) return false
  const other = (
    ['par', 'avec', 'sans-ajouts', 'ouvrir', 'temps', 'places', 'historique', 'groupe', 'moteur'] as const
  ).find((name) => values[name] !== undefined)
  if (other !== undefined)
    throw new MauvaisArgument(`--portrait ne va pas avec --${other} : il a ses propres groupes et zones`)
  return true
}

function readPlaces({ places }: Values, offre: Offre): boolean {
  if (places === true && offre !== 'ateliers')
    throw new MauvaisArgument('--places compte celles des ateliers : --offre ateliers')
  return places === true
}

function readTaux({ taux, places }: Values): number | null {
  if (taux === undefined) return null
  if (places !== true) throw new MauvaisArgument('--taux va avec --places')
  const part = readNumber('taux', taux.replace(',', '.'), 'personnes sur une', 1)
  if (part === 0) throw new MauvaisArgument('--taux : plus de 0 attendu, « 0 » reçu : personne ne viendrait')
  return part
}

function readOuvrir({ ouvrir, poids, format }: Values): Ouvrir | null {
  if (ouvrir === undefined) {
    if (poids !== undefined) throw new MauvaisArgument('--poids va avec --ouvrir NOMBRE')
    return null
  }
  const nombre = /^\d{1,2}$/.test(ouvrir) ? Number(ouvrir) : 0
  if (nombre < 1 || nombre > NOMBRE_MAX)
    throw new MauvaisArgument(
      `--ouvrir : un nombre de lieux de 1 à ${NOMBRE_MAX} attendu, « ${ouvrir} » reçu`,
    )
  if (format === 'csv') throw new MauvaisArgument('--ouvrir se dit en json ou en texte')
  return { nombre, poids: oneOf('poids', poids, POIDS, 'habitants') }
}

/** Each of these is a table of its own. */
const TABLEAUX = ['par', 'avec', 'sans-ajouts', 'temps', 'places', 'historique'] as const

function checkCsv(values: Values): void {
  const asked = TABLEAUX.filter((name) => values[name] !== undefined)
  const isCompared = asked.every((name) => name === 'avec' || name === 'sans-ajouts')
  if (values.format === 'csv' && asked.length > 1 && !isCompared)
    throw new MauvaisArgument(
      `${asked.map((name) => `--${name}`).join(' et ')} font ${asked.length} tableaux : en CSV, choisissez-en un`,
    )
}

function readAvec({ avec }: Values): readonly Territoire[] {
  if (avec === undefined) return []
  const all = avec.split(',').map((text) => readTerritoire(text.trim()))
  if (all.length >= COMPARES_MAX)
    throw new MauvaisArgument(
      `--avec : ${COMPARES_MAX - 1} territoires au plus à côté du premier, ${all.length} reçus`,
    )
  return all
}

function readPortee(values: Values): Portee {
  if (values.distance !== undefined) {
    if (values.mode !== undefined || values.minutes !== undefined) {
      throw new MauvaisArgument('--distance ne va pas avec --mode ni --minutes : choisissez l’un ou l’autre')
    }
    return { type: 'distance', distanceM: readNumber('distance', values.distance, 'mètres', DISTANCE_MAX_M) }
  }
  return {
    type: 'mode',
    mode: oneOf('mode', values.mode, MODES, DEFAULT_QUESTION.mode),
    minutes:
      values.minutes === undefined
        ? DEFAULT_QUESTION.minutes
        : readNumber('minutes', values.minutes, 'minutes', MINUTES_MAX),
  }
}
