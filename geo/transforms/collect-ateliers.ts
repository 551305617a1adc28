import type { BilanSource } from '../../src/dataset/manifest.ts'
import { expansionContext } from '../../src/dataset/seances.ts'
import { departementOf } from '../../src/domain/geo/codes.ts'
import type { Lieu } from '../../src/domain/places/lieu.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Atelier } from '../../src/domain/sessions/atelier.ts'
import { expandAll, type Fenetre } from '../../src/domain/sessions/expand-ateliers.ts'
import { groupAteliers, isCorrectionOnly } from '../../src/domain/sessions/expand-groupes.ts'
import { sayRaisonSeances } from '../../src/text/command-line.ts'
import type { LigneDonnee } from './keep-newest.ts'
import { mergeFiles } from './merge-ateliers.ts'
import type { FichierLu } from './read-ateliers.ts'
import { readSentences, SENTENCES, type SentencesOptions } from './read-sentences.ts'

export interface AteliersLus {
  readonly parDepartement: ReadonlyMap<string, readonly Atelier[]>
  /** Lines kept, of the table and from sentences: each is some département's. */
  readonly series: number
  readonly anomalies: readonly (Anomalie & { readonly source: string })[]
  readonly bilan: readonly BilanSource[]
}

export interface CollectOptions extends SentencesOptions {
  /** Whether the places' own words are read. */
  readonly sentences: boolean
  /** Days over which the series given are worked out, to tell what is odd in them. */
  readonly fenetre: Fenetre
  /** Series that somebody lays over these: a place that has one there is not read in words. */
  readonly ajoutes?: readonly Atelier[]
}

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
  const read = readSentences(
    options.sentences ? lieux : [],
    givenBy([
      ...merged.lignes,
      ...(options.ajoutes ?? []).map((atelier) => ({ atelier, source: `ajouts/${atelier.source}` })),
    ]),
    options,
  )
  const ofWords = correctWords(fichiers, read.ateliers)
  const isTold = ({ valeur }: Anomalie) => !ofWords.some(({ id }) => id === valeur)
  const ofFiles = [
    ...fichiers.flatMap(({ nom, anomalies }) => anomalies.map((a) => ({ ...a, source: nom }))),
    ...merged.anomalies.filter(isTold),
  ]
  const odd = oddities(merged.lignes, lieux, options.fenetre)
  const bilan = fichiers.map((fichier) => count(fichier, [...merged.anomalies.filter(isTold), ...odd]))
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
    parDepartement: byDepartement(table, lieux, [
      ...read.ateliers,
      ...ofWords.map(withDepartement(read.ateliers)),
    ]),
    series: table.length + read.ateliers.size + ofWords.length,
    anomalies: [...ofFiles, ...odd, ...read.anomalies],
    bilan,
  }
}

/** Lines of files that speak of one session of a series read in words, which no file gives. */
function correctWords(
  fichiers: readonly FichierLu[],
  sentences: ReadonlyMap<Atelier, string>,
): readonly Atelier[] {
  const ids = new Set([...sentences.keys()].map(({ id }) => id))
  return fichiers
    .flatMap(({ lignes }) => lignes.map(({ atelier }) => atelier))
    .filter((line) => isCorrectionOnly(line) && ids.has(line.id))
}

const withDepartement =
  (sentences: ReadonlyMap<Atelier, string>) =>
  (line: Atelier): readonly [Atelier, string] => [
    line,
    [...sentences].find(([{ id }]) => id === line.id)?.[1] ?? '',
  ]

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
function givenBy(lignes: readonly Pick<LigneDonnee, 'atelier' | 'source'>[]): ReadonlyMap<string, string> {
  const own = lignes.filter(({ atelier }) => !isCorrectionOnly(atelier))
  return new Map(
    own.flatMap(({ atelier, source }) =>
      [atelier.id, atelier.lieuId].flatMap((id) => (id === '' ? [] : [[id, source] as const])),
    ),
  )
}

/** A line of the table belongs to the département of its commune, else of its place, else of its series. */
function byDepartement(
  table: readonly Atelier[],
  lieux: readonly Lieu[],
  sentences: Iterable<readonly [Atelier, string]>,
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
