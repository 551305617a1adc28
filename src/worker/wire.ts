import type { ZoneFigure } from '../domain/coverage/report.ts'
import type { Couverture, RequestName, Result } from './protocol/index.ts'
import type { ScenarioReponse, ZoneDifference } from './protocol/scenario.ts'

/**
 * Zones cross to the page as columns. The browser copies a list of objects with the names of their fields, one by
 * one: by commune, all of France costs 110 ms on the way for one list and an edit has three; as columns, a tenth.
 */

/** Texts end to end with a separator between; a list where one of them holds it. */
type Texts = string | readonly string[]
const SEPARATOR = '\u001f'

function packTexts<T>(rows: readonly T[], textOf: (row: T) => string): Texts {
  const texts = rows.map(textOf)
  return texts.some((text) => text.includes(SEPARATOR)) ? texts : texts.join(SEPARATOR)
}

const unpackTexts = (texts: Texts): readonly string[] =>
  typeof texts === 'string' ? texts.split(SEPARATOR) : texts

function packNumbers<T>(rows: readonly T[], numberOf: (row: T) => number): Float64Array {
  const numbers = new Float64Array(rows.length)
  for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf(rows[i]!)
  return numbers
}

const packZones = (zones: readonly ZoneFigure[]) => ({
  code: packTexts(zones, (z) => z.code),
  nom: packTexts(zones, (z) => z.nom),
  population: packNumbers(zones, (z) => z.population),
  atteinte: packNumbers(zones, (z) => z.atteinte),
  inconnue: packNumbers(zones, (z) => z.inconnue),
  nonAtteinte: packNumbers(zones, (z) => z.nonAtteinte),
  basse: packNumbers(zones, (z) => z.basse),
  haute: packNumbers(zones, (z) => z.haute),
  /** Only where a group is counted. */
  agesInconnus: zones.some((z) => z.agesInconnus !== undefined)
    ? packNumbers(zones, (z) => z.agesInconnus ?? 0)
    : null,
})

function unpackZones(c: ReturnType<typeof packZones>): ZoneFigure[] {
  const codes = unpackTexts(c.code)
  const noms = unpackTexts(c.nom)
  const zones: ZoneFigure[] = []
  // Fields by name, not in a loop over them: ten times faster.
  for (let i = 0; i < c.population.length; i++) {
    zones.push({
      code: codes[i]!,
      nom: noms[i]!,
      population: c.population[i]!,
      atteinte: c.atteinte[i]!,
      inconnue: c.inconnue[i]!,
      nonAtteinte: c.nonAtteinte[i]!,
      basse: c.basse[i]!,
      haute: c.haute[i]!,
      ...(c.agesInconnus === null ? {} : { agesInconnus: c.agesInconnus[i]! }),
    })
  }
  return zones
}

const packDifferences = (zones: readonly ZoneDifference[]) => ({
  code: packTexts(zones, (z) => z.code),
  nom: packTexts(zones, (z) => z.nom),
  population: packNumbers(zones, (z) => z.population),
  avant: packNumbers(zones, (z) => z.avant),
  apres: packNumbers(zones, (z) => z.apres),
  gagnes: packNumbers(zones, (z) => z.gagnes),
  perdus: packNumbers(zones, (z) => z.perdus),
  placesAvant: zones.map((z) => z.placesAvant),
  placesApres: zones.map((z) => z.placesApres),
})

function unpackDifferences(c: ReturnType<typeof packDifferences>): ZoneDifference[] {
  const codes = unpackTexts(c.code)
  const noms = unpackTexts(c.nom)
  const zones: ZoneDifference[] = []
  for (let i = 0; i < c.population.length; i++) {
    zones.push({
      code: codes[i]!,
      nom: noms[i]!,
      population: c.population[i]!,
      avant: c.avant[i]!,
      apres: c.apres[i]!,
      gagnes: c.gagnes[i]!,
      perdus: c.perdus[i]!,
      placesAvant: c.placesAvant[i]!,
      placesApres: c.placesApres[i]!,
    })
  }
  return zones
}

/** A report without its zones, and these apart: undefined when it has none. */
function packRapport({ zones, ...rapport }: Couverture['rapport']) {
  return { rapport, zones: zones === undefined ? undefined : packZones(zones) }
}

function unpackRapport({ rapport, zones }: ReturnType<typeof packRapport>): Couverture['rapport'] {
  return zones === undefined ? rapport : { ...rapport, zones: unpackZones(zones) }
}

function packCouverture({ rapport, municipales, ...rest }: Couverture) {
  const codes = [...municipales.keys()]
  return {
    ...rest,
    rapport: packRapport(rapport),
    municipales: { codes: packTexts(codes, (code) => code), habitants: [...municipales.values()] },
  }
}

function unpackCouverture({ rapport, municipales, ...rest }: ReturnType<typeof packCouverture>): Couverture {
  const { habitants } = municipales
  const codes = habitants.length === 0 ? [] : unpackTexts(municipales.codes)
  return {
    ...rest,
    rapport: unpackRapport(rapport),
    municipales: new Map(codes.map((code, i) => [code, habitants[i] ?? null])),
  }
}

function packScenario({ avant, apres, zones, ...rest }: ScenarioReponse) {
  return { ...rest, avant: packRapport(avant), apres: packRapport(apres), zones: packDifferences(zones) }
}

function unpackScenario({ avant, apres, zones, ...rest }: ReturnType<typeof packScenario>): ScenarioReponse {
  return {
    ...rest,
    avant: unpackRapport(avant),
    apres: unpackRapport(apres),
    zones: unpackDifferences(zones),
  }
}

/** A result as it is posted. */
export function packResult(nom: RequestName, resultat: unknown): unknown {
  if (nom === 'couverture') return packCouverture(resultat as Couverture)
  return nom === 'scenario' ? packScenario(resultat as ScenarioReponse) : resultat
}

/** Undoes packResult. */
export function unpackResult<N extends RequestName>(nom: N, packed: unknown): Result<N> {
  if (nom === 'couverture') {
    return unpackCouverture(packed as ReturnType<typeof packCouverture>) as Result<N>
  }
  return (
    nom === 'scenario' ? unpackScenario(packed as ReturnType<typeof packScenario>) : packed
  ) as Result<N>
}
