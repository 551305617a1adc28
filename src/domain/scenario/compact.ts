import { isIdentifiant } from '../common/identifiant.ts'
import { visible } from '../common/invisibles.ts'
import { communeOfArrondissement, isCodeInsee } from '../geo/codes.ts'
import type { Defaut, Fail } from './defaut.ts'
import { isDay, isHeure, isNumber, isSeats } from './read-valeurs.ts'
import {
  type Ajout,
  applyCommande,
  type Dates,
  MAX_MODIFICATIONS,
  MAX_NOM,
  type Modification,
  NATURES,
  RYTHMES,
  roundDegree,
} from './scenario.ts'
import { compactPrevues, expandPrevues } from './seances/compact-prevues.ts'
import { compactPlan, expandPlan } from './seances/plan-compact.ts'
import type { PlanDuScenario } from './seances/plan-du-scenario.ts'

/**
 * The form of a scenario in links, files and the browser's memory: `[nom, [line…]]`. Version 1 has the lines
 * `["a", id, nom, lon, lat, commune, nature, places]`, `["d", lieu, lon, lat]`, `["f", lieu, du, au]`,
 * `["c", lieu, places]`; version 2 adds `["t", …the same as a…, debut, heure, rythme]`, an addition with dates; version 3
 * adds `["s", …]`, sessions of a plan (`seances/compact-prevues.ts`), and the plan itself as a third part
 * (`seances/plan-compact.ts`). What has no such line is still written as an older version, so that older pages read it.
 * None ever changes.
 */
export interface ScenarioLu {
  readonly nom: string
  readonly modifications: readonly Modification[]
  readonly plan?: PlanDuScenario
}

export type Lecture =
  | { readonly ok: true; readonly valeur: ScenarioLu }
  | { readonly ok: false; readonly defauts: readonly Defaut[] }

/** The version of the form that a scenario needs. */
export function versionOf({ modifications, plan }: ScenarioLu): 1 | 2 | 3 {
  if (plan !== undefined || modifications.some((m) => m.type === 'seances')) return 3
  return modifications.some((m) => m.type === 'ajout' && m.dates !== null) ? 2 : 1
}

export function compactScenario({ nom, modifications, plan }: ScenarioLu): unknown {
  const parts = [nom, modifications.map(compactLine)]
  return plan === undefined ? parts : [...parts, compactPlan(plan)]
}

function compactLine(m: Modification): unknown[] {
  if (m.type === 'ajout') {
    const line = [m.id, m.nom, m.lon, m.lat, m.commune, NATURES.indexOf(m.nature), m.places]
    if (m.dates === null) return ['a', ...line]
    return ['t', ...line, m.dates.debut, m.dates.heure, RYTHMES.indexOf(m.dates.rythme)]
  }
  if (m.type === 'seances') return compactPrevues(m)
  if (m.type === 'deplacement') return ['d', m.lieu, m.lon, m.lat]
  return m.type === 'fermeture' ? ['f', m.lieu, m.du, m.au] : ['c', m.lieu, m.places]
}

/** Reads the compact form back; never throws. A list with one bad line is refused as a whole, and says all. */
export function expandScenario(json: unknown, ou = ''): Lecture {
  const defauts: Defaut[] = []
  const fail: Fail = (where, recu, attendu) => {
    defauts.push({ ou: `${ou}${where}`, recu: shorten(recu), attendu })
    return null
  }
  if (!Array.isArray(json) || (json.length !== 2 && json.length !== 3) || !Array.isArray(json[1])) {
    fail('', json, 'scenario')
    return { ok: false, defauts }
  }
  const [nom, lines] = json as [unknown, unknown[]]
  if (typeof nom !== 'string' || nom.length > MAX_NOM) fail('nom', nom, 'nom')
  if (lines.length > MAX_MODIFICATIONS) {
    fail('lignes', lines.length, 'nombreDeLignes')
    return { ok: false, defauts }
  }
  const read = lines.flatMap((line, i) => expandLine(line, `ligne ${i + 1}`, fail) ?? [])
  // As if each had been made in turn: two lines of one place would count in one figure and not in another.
  const modifications = read.reduce<readonly Modification[]>(applyCommande, [])
  const plan = json.length === 3 ? expandPlan(json[2], fail) : null
  return defauts.length > 0
    ? { ok: false, defauts }
    : { ok: true, valeur: { nom: visible(String(nom)), modifications, ...(plan === null ? {} : { plan }) } }
}

function expandLine(line: unknown, where: string, fail: Fail): Modification | null {
  if (!Array.isArray(line)) return fail(where, line, 'ligne')
  const [letter, ref] = line as unknown[]
  if (typeof ref !== 'string' || !isIdentifiant(ref)) return fail(where, ref, 'identifiant')
  const position = (lon: unknown, lat: unknown): { lon: number; lat: number } | null => {
    if (!isNumber(lon, -180, 180)) return fail(where, lon, 'longitude')
    if (!isNumber(lat, -90, 90)) return fail(where, lat, 'latitude')
    return { lon: roundDegree(lon), lat: roundDegree(lat) }
  }
  if (letter === 's') return expandPrevues(line, ref, where, fail)
  if (letter === 'a' || letter === 't') return expandAjout(line, ref, where, fail, position(line[3], line[4]))
  if (letter === 'd') {
    const at = position(line[2], line[3])
    return at === null ? null : { type: 'deplacement', lieu: ref, ...at }
  }
  if (letter === 'f') {
    const [, , du, au] = line as unknown[]
    if (!isDayOrNull(du)) return fail(where, du, 'jour')
    return isDayOrNull(au) ? { type: 'fermeture', lieu: ref, du, au } : fail(where, au, 'jour')
  }
  if (letter !== 'c') return fail(where, letter, 'ligne')
  const places: unknown = line[2]
  return isSeats(places) ? { type: 'capacite', lieu: ref, places } : fail(where, places, 'places')
}

function expandAjout(
  line: readonly unknown[],
  id: string,
  where: string,
  fail: Fail,
  at: { lon: number; lat: number } | null,
): Ajout | null {
  const [, , nom, , , commune, rank, places] = line
  if (at === null) return null
  if (typeof nom !== 'string' || nom.length > MAX_NOM) return fail(where, nom, 'nom')
  if (typeof commune !== 'string' || (commune !== '' && !isCodeInsee(commune)))
    return fail(where, commune, 'commune')
  const nature = typeof rank === 'number' ? NATURES[rank] : undefined
  if (nature === undefined) return fail(where, rank, 'nature')
  if (places !== null && !isSeats(places)) return fail(where, places, 'places')
  const dates = line[0] === 't' ? expandDates(line, where, fail) : null
  if (line[0] === 't' && dates === null) return null
  return {
    type: 'ajout',
    id,
    nom: visible(nom),
    ...at,
    commune: communeOfArrondissement(commune),
    nature,
    places,
    dates,
  }
}

function expandDates(line: readonly unknown[], where: string, fail: Fail): Dates | null {
  const [, , , , , , , , debut, heure, rank] = line
  if (!isDay(debut)) return fail(where, debut, 'jour')
  if (heure !== null && !isHeure(heure)) return fail(where, heure, 'heure')
  const rythme = typeof rank === 'number' ? RYTHMES[rank] : undefined
  return rythme === undefined ? fail(where, rank, 'rythme') : { debut, heure, rythme }
}

const isDayOrNull = (value: unknown): value is string | null => value === null || isDay(value)

/** What was got, in few characters; never throws, however deep. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : writeJson(value)
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

function writeJson(value: unknown): string {
  try {
    return JSON.stringify(value) ?? 'rien'
  } catch {
    return '…'
  }
}
