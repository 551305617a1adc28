import { groupBy } from '../../src/domain/common/group-by.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import { ATELIER_VIDE, type Atelier } from '../../src/domain/sessions/atelier.ts'
import {
  groupAteliers,
  isCorrectionOnly,
  namesOneSession,
  newestFirst,
} from '../../src/domain/sessions/expand-groupes.ts'
import { keepNewest, type LigneDonnee } from './keep-newest.ts'

export interface LignesFusionnees {
  readonly lignes: readonly LigneDonnee[]
  readonly anomalies: readonly (Anomalie & { readonly source: string })[]
}

/**
 * Puts the lines of several files together. An id is one series: of two files that give it at one place the newest
 * (`date_maj`) holds; at two places they are two series, and the id of each is preceded by its file's name. A file
 * of corrections alone corrects the series of another; when two could be meant, the sessions it names are to be
 * checked in both.
 */
export function mergeFiles(lignes: readonly LigneDonnee[]): LignesFusionnees {
  const anomalies: (Anomalie & { source: string })[] = []
  const merged = [...groupBy(lignes, ({ atelier }) => atelier.id).values()].flatMap((same) => {
    const files = groupBy(same, ({ source }) => source)
    if (!same.every(({ atelier }) => isCorrectionOnly(atelier)))
      return files.size === 1 ? same : mergeId(files, anomalies)
    for (const { source, ligne, atelier } of same) {
      const raison = 'correction d’une série que rien ne donne'
      anomalies.push({ source, ligne, champ: 'id', valeur: atelier.id, raison, gravite: 'rejet' })
    }
    return []
  })
  return { lignes: keepNewest(merged, anomalies), anomalies }
}

function mergeId(
  files: ReadonlyMap<string, readonly LigneDonnee[]>,
  anomalies: (Anomalie & { source: string })[],
): LigneDonnee[] {
  const tell = (line: LigneDonnee, raison: string, gravite: 'rejet' | 'avertissement'): void => {
    const { source, ligne, atelier } = line
    anomalies.push({ source, ligne, champ: 'id', valeur: atelier.id, raison, gravite })
  }
  const all = [...files.values()].flat()
  const series = [...files].flatMap(([source, lines]) => {
    const serie = groupAteliers(lines.map(({ atelier }) => atelier))[0]?.serie
    return serie === undefined || isCorrectionOnly(serie) ? [] : [{ source, serie }]
  })
  const places = new Set(series.map(({ serie }) => placeOf(serie)))
  if (places.size <= 1) {
    const held = newestFirst(series.map(({ serie }) => serie))[0]
    return all.filter((line) => {
      const isOlder = series.length > 1 && !namesOneSession(line.atelier) && line.atelier !== held
      if (isOlder) tell(line, 'série donnée aussi par un autre fichier, qui vaut', 'rejet')
      return !isOlder
    })
  }
  const idOf = (source: string, id: string): string =>
    `${source.replace(/^.*\//, '').replace(/\.[^.]+$/, '')}/${id}`
  const owners = series.map(({ source }) => source)
  return all.flatMap((line): LigneDonnee[] => {
    const { atelier, source } = line
    if (owners.includes(source)) {
      const id = idOf(source, atelier.id)
      tell(
        line,
        `identifiant pris dans plusieurs fichiers pour plusieurs lieux : lu « ${id} »`,
        'avertissement',
      )
      return [{ ...line, atelier: { ...atelier, id } }]
    }
    tell(
      line,
      'plusieurs fichiers ont une série de cet identifiant : séance à vérifier dans chacune',
      'rejet',
    )
    const { rdate, dateMaj } = atelier
    return owners.map((owner) => {
      const id = idOf(owner, atelier.id)
      return { ...line, atelier: { ...ATELIER_VIDE, id, rdate, dateMaj, statut: 'a_verifier' } }
    })
  })
}

const placeOf = ({ lieuId, codeInsee }: Atelier): string => (lieuId === '' ? codeInsee : lieuId)
