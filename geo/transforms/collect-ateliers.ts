import type { BilanSource } from '../../src/dataset/manifest.ts'
import { expansionContext } from '../../src/dataset/seances.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import { fold } from '../../src/domain/geo/fold.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { expandAll, type Fenetre } from '../../src/domain/sessions/expand-ateliers.ts'
import { groupAteliers, isCorrectionOnly } from '../../src/domain/sessions/expand-groupes.ts'
import { ateliersFromLieu } from '../../src/domain/sessions/words/ateliers-from-lieu.ts'
import { sayDrapeau, sayRaisonSeances } from '../../src/text/command-line.ts'
import { type LigneDonnee, mergeFiles } from './merge-ateliers.ts'
import type { FichierLu } from './read-ateliers.ts'

/** Source, in report and summary, of what places write in words. */
export const SENTENCES = 'horaires écrits'

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
  /** Days over which the series given are worked out, to tell what is odd in them. */
  readonly fenetre: Fenetre
  /** Communes of the country, for the name that a sentence writes. */
  readonly communes: readonly { readonly code: string; readonly nom: string }[]
}

/**
 * Sources whose sentences are schedules of workshops. Elsewhere a sentence with a day and an hour is as often
 * the front desk, a permanence of a notary or a storytelling evening: nothing is read there.
 */
const SOURCE_D_ATELIERS = /ateliers?\b|conseill(?:er|[eè]re)s? num[ée]riques?/i

/**
 * Workshop series of a build: those that the files of ateliers give, and the schedules that places of some sources
 * write in French. A series given for a place replaces those read in the place's own words.
 */
export function collectAteliers(
  fichiers: readonly FichierLu[],
  lieux: readonly Lieu[],
  options: CollectOptions,
): AteliersLus {
  const merged = mergeFiles(fichiers.flatMap(({ lignes }) => lignes))
  const table = merged.lignes.map(({ atelier }) => atelier)
  const read = readSentences(options.sentences ? lieux : [], givenBy(merged.lignes), options)
  const ofFiles = [
    ...fichiers.flatMap(({ nom, anomalies }) => anomalies.map((a) => ({ ...a, source: nom }))),
    ...merged.anomalies,
  ]
  const odd = oddities(merged.lignes, lieux, options.fenetre)
  const bilan = fichiers.map((fichier) => count(fichier, [...merged.anomalies, ...odd]))
  if (read.lues > 0) {
    bilan.push({
      source: SENTENCES,
      lues: read.lues,
      gardees: read.gardees,
      signalees: read.signalees,
      rejetees: read.lues - read.gardees,
    })
  }
  return {
    parDepartement: byDepartement(table, lieux, read.ateliers),
    series: table.length + read.ateliers.size,
    anomalies: [...ofFiles, ...odd, ...read.anomalies],
    bilan,
  }
}

/** What only the sessions show: a second correction of one, one that names none, a repeated id. */
function oddities(
  lignes: readonly LigneDonnee[],
  lieux: readonly Lieu[],
  fenetre: Fenetre,
): AteliersLus['anomalies'] {
  const byId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const ateliers = lignes.map(({ atelier }) => atelier)
  const firstOf = new Map(lignes.toReversed().map((line) => [line.atelier.id, line]))
  return expandAll(ateliers, fenetre, expansionContext(byId)).avertissements.map((avertissement) => {
    const { source = '', ligne = 0 } = firstOf.get(avertissement.atelierId) ?? {}
    const raison = sayRaisonSeances(avertissement)
    return { source, ligne, champ: 'id', valeur: avertissement.atelierId, raison, gravite: 'avertissement' }
  })
}

function count({ nom, lues, gardees, anomalies }: FichierLu, ofMerge: AteliersLus['anomalies']): BilanSource {
  const all = [...anomalies, ...ofMerge.filter(({ source }) => source === nom)]
  const lines = (wanted: (a: Anomalie) => boolean) =>
    new Set(all.filter((a) => a.ligne > 0 && wanted(a)).map(({ ligne }) => ligne))
  const rejected = lines(({ gravite }) => gravite === 'rejet')
  const said = lines(({ ligne, gravite }) => gravite !== 'rejet' && !rejected.has(ligne))
  const before = new Set(anomalies.filter(({ gravite }) => gravite === 'rejet').map(({ ligne }) => ligne))
  const lost = gardees - [...rejected].filter((ligne) => !before.has(ligne)).length
  return { source: nom, lues, gardees: lost, signalees: said.size, rejetees: lues - lost }
}

/** Of each place with a series of its own, and of each series id: the file that gives it. */
function givenBy(lignes: readonly LigneDonnee[]): ReadonlyMap<string, string> {
  const own = lignes.filter(({ atelier }) => !isCorrectionOnly(atelier))
  return new Map(
    own.flatMap(({ atelier, source }) =>
      [atelier.id, atelier.lieuId].flatMap((id) => (id === '' ? [] : [[id, source] as const])),
    ),
  )
}

function readSentences(
  lieux: readonly Lieu[],
  given: ReadonlyMap<string, string>,
  { ligneOf, communes }: CollectOptions,
) {
  const ateliers = new Map<Atelier, string>()
  const anomalies: (Anomalie & { readonly source: string })[] = []
  let lues = 0
  let gardees = 0
  let signalees = 0
  for (const lieu of lieux) {
    if (lieu.presentationDetail === '' || !SOURCE_D_ATELIERS.test(lieu.source)) continue
    lues++
    const read = ateliersFromLieu(lieu)
    const note = (valeur: string, raison: string) => {
      const ligne = ligneOf(lieu.id)
      const champ = 'presentation_detail'
      anomalies.push({ source: SENTENCES, ligne, champ, valeur, raison, gravite: 'avertissement' })
    }
    // Read back from a published table, a series that names no place has its id.
    const file = [lieu.id, ...read.ateliers.map(({ id }) => id)].map((id) => given.get(id)).find(Boolean)
    if (file !== undefined) {
      note(lieu.presentationDetail.slice(0, 200), `ateliers de ce lieu donnés par ${file} : phrase non lue`)
      continue
    }
    if (read.ateliers.length > 0) gardees++
    if (read.drapeaux.length > 0) signalees++
    const departement = departementOf(lieu.codeInsee)
    for (const atelier of read.ateliers) ateliers.set(withCode(atelier, departement, communes), departement)
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
