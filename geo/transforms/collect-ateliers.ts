import type { BilanSource } from '../../src/dataset/manifest.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { groupAteliers } from '../../src/domain/sessions/expand-groupes.ts'
import { readAteliers } from '../../src/domain/sessions/table/table.ts'
import type { AnomalieAtelier } from '../../src/domain/sessions/table/table-cells.ts'
import { ateliersFromLieu } from '../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { sayDrapeau } from '../../src/text/command-line.ts'

export interface AteliersLus {
  readonly parDepartement: ReadonlyMap<string, readonly Atelier[]>
  /** Lines kept, of the table and from sentences: each is some département's. */
  readonly series: number
  readonly anomalies: readonly (Anomalie & { readonly source: string })[]
  readonly bilan: readonly BilanSource[]
}

export interface CollectOptions {
  /** Whether the places' own words are read. */
  readonly sentences: boolean
  /** Line of a place in its file, for the report. */
  readonly ligneOf: (lieuId: string) => number
  /** Communes of the country, for the name that a sentence writes. */
  readonly communes: readonly { readonly code: string; readonly nom: string }[]
}

/**
 * Sources whose sentences are schedules of workshops. Elsewhere a sentence with a day and an hour is as often
 * the front desk, a permanence of a notary or a storytelling evening: nothing is read there.
 */
const SOURCE_D_ATELIERS = /ateliers?\b|conseill(?:er|[eè]re)s? num[ée]riques?/i

/**
 * Workshop series of a build: the rows of the ateliers table, and the schedules that places of some sources
 * write in French.
 */
export function collectAteliers(
  rows: readonly Readonly<Record<string, string>>[],
  lieux: readonly Lieu[],
  options: CollectOptions,
): AteliersLus {
  const table = readAteliers(rows)
  const rejected = new Set(table.rejects.map((a) => a.line))
  const warned = table.warnings.filter((a) => !rejected.has(a.line)).map((a) => a.line)
  const read = readSentences(options.sentences ? lieux : [], options)
  const bilan: BilanSource[] = []
  if (rows.length > 0) {
    bilan.push({
      source: 'ateliers',
      lues: rows.length,
      gardees: table.ateliers.length,
      signalees: new Set(warned).size,
      rejetees: rows.length - table.ateliers.length,
    })
  }
  if (read.lues > 0) {
    bilan.push({
      source: 'horaires écrits',
      lues: read.lues,
      gardees: read.gardees,
      signalees: read.signalees,
      rejetees: read.lues - read.gardees,
    })
  }
  return {
    parDepartement: byDepartement(table.ateliers, lieux, read.ateliers),
    series: table.ateliers.length + read.ateliers.size,
    anomalies: [
      ...table.rejects.map((a) => anomalieOf(a, 'rejet')),
      ...table.warnings.map((a) => anomalieOf(a, 'avertissement')),
      ...read.anomalies,
    ],
    bilan,
  }
}

function anomalieOf(a: AnomalieAtelier, gravite: 'rejet' | 'avertissement') {
  return { source: 'ateliers', ligne: a.line, champ: a.field, valeur: a.value, raison: a.reason, gravite }
}

function readSentences(lieux: readonly Lieu[], { ligneOf, communes }: CollectOptions) {
  const ateliers = new Map<Atelier, string>()
  const anomalies: (Anomalie & { readonly source: string })[] = []
  let lues = 0
  let gardees = 0
  let signalees = 0
  for (const lieu of lieux) {
    if (lieu.presentationDetail === '' || !SOURCE_D_ATELIERS.test(lieu.source)) continue
    lues++
    const read = ateliersFromLieu(lieu)
    if (read.ateliers.length > 0) gardees++
    if (read.drapeaux.length > 0) signalees++
    const departement = departementOf(lieu.codeInsee)
    for (const atelier of read.ateliers) ateliers.set(withCode(atelier, departement, communes), departement)
    const note = (valeur: string, raison: string) => {
      const ligne = ligneOf(lieu.id)
      const champ = 'presentation_detail'
      anomalies.push({ source: 'horaires écrits', ligne, champ, valeur, raison, gravite: 'avertissement' })
    }
    for (const { code, detail } of read.drapeaux) note(detail, sayDrapeau(code))
    if (read.ateliers.length === 0) {
      note(lieu.presentationDetail.slice(0, 200), 'aucun jour ni aucune heure n’a pu être lu')
    }
  }
  return { ateliers, anomalies, lues, gardees, signalees }
}

/** A series elsewhere gets the code of the commune it names, if just one of its département has that very name. */
function withCode(atelier: Atelier, departement: string, communes: CollectOptions['communes']): Atelier {
  if (atelier.lieuId !== '' || atelier.commune === '') return atelier
  const wanted = fold(atelier.commune)
  const same = communes.filter(({ code, nom }) => departementOf(code) === departement && fold(nom) === wanted)
  const [only] = same
  return only === undefined || same.length > 1 ? atelier : { ...atelier, codeInsee: only.code }
}

/** A line of the table belongs to the département of its commune, else of its place, else of its series. */
function byDepartement(
  table: readonly Atelier[],
  lieux: readonly Lieu[],
  sentences: ReadonlyMap<Atelier, string>,
): Map<string, Atelier[]> {
  const codes = new Map(lieux.map((lieu) => [lieu.id, lieu.codeInsee]))
  const found = new Map<string, Atelier[]>()
  const add = (atelier: Atelier, departement: string) => {
    const own = found.get(departement)
    if (own === undefined) found.set(departement, [atelier])
    else own.push(atelier)
  }
  for (const { serie, surcharges, doublons } of groupAteliers(table)) {
    const code = serie.codeInsee || codes.get(serie.lieuId) || ''
    for (const line of [serie, ...surcharges, ...doublons]) add(line, departementOf(code))
  }
  for (const [atelier, departement] of sentences) add(atelier, departement)
  return found
}
