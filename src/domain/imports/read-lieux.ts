import { findNearest } from '../geo/nearest.ts'
import { outlineAt } from '../geo/outline-of.ts'
import type { Lieu } from '../places/lieu.ts'
import { readCoordonnees } from '../places/read/read-coordonnees.ts'
import { readLieux } from '../places/read/read-lieu.ts'
import { idOfLieu } from './ids.ts'
import type { CommuneIndex } from './match-lieu.ts'
import type { Contexte, Plan, Remarque } from './model.ts'
import { columnFor, type Ligne } from './rows.ts'

export interface LieuxDeFeuille {
  readonly lieux: readonly Lieu[]
  readonly remarques: readonly Remarque[]
}

/**
 * The places of a sheet, by the reader of all places. A place that says its commune and no position stands at the
 * commune's start point (decisions.md 36), approximately; one without id gets one.
 */
export function readLieuxOfSheet(
  lignes: readonly Ligne[],
  plan: Plan,
  communes: CommuneIndex,
  { source, communes: all, contours }: Contexte,
): LieuxDeFeuille {
  const remarques: Remarque[] = []
  const hasId = columnFor(plan, 'id') >= 0
  const say = (ligne: number, champ: string, recu: string, voulu: string, gravite: Remarque['gravite']) => {
    const column = columnFor(plan, champ)
    remarques.push({ ligne, colonne: column < 0 ? null : column, champ, recu, voulu, gravite })
  }
  const rows = lignes.map(({ numero, cellules }) => {
    const row: Record<string, string> = { ...cellules }
    const commune =
      communes.byCode(row.code_insee ?? '') ?? communes.byName(row.commune ?? '', row.code_postal ?? '')
    if (commune !== undefined && commune !== null) {
      row.code_insee ||= commune.code
      row.commune ||= commune.nom
    }
    const isPlaced =
      readCoordonnees(row) !== null || ((row.latitude ?? '') !== '' && (row.longitude ?? '') !== '')
    if (!isPlaced && commune !== undefined && commune !== null && Number.isFinite(commune.depart.lon)) {
      row.latitude = String(commune.depart.lat)
      row.longitude = String(commune.depart.lon)
      row.position = 'approximative'
      say(
        numero,
        'adresse',
        row.adresse ?? '',
        `position inconnue : placé au point de départ de ${commune.nom}`,
        'verifier',
      )
    }
    if (!hasId) row.id = idOfLieu(source, row.nom ?? '', row.adresse ?? '', row.code_insee ?? '')
    return row
  })
  const read = readLieux(
    rows,
    lignes.map(({ numero }) => numero),
  )
  for (const { ligne, champ, valeur, raison, gravite } of read.anomalies) {
    // Of a column that the sheet has not, "empty" is no news.
    if (valeur === '' && columnFor(plan, champ) < 0 && gravite === 'avertissement') continue
    say(
      ligne,
      champ,
      valeur,
      raison,
      gravite === 'avertissement' ? 'verifier' : gravite === 'rejet' ? 'rejet' : 'correction',
    )
  }
  const lieux = read.lieux.map((lieu) => {
    if (lieu.codeInsee !== '') return lieu
    const { longitude, latitude } = lieu
    const at = outlineAt(contours, longitude, latitude)
    // Off every outline that is known, the nearest town is a guess.
    const found = (at === null ? null : communes.byCode(at)) ?? findNearest(all, longitude, latitude)
    if (found === null) return lieu
    const sure = at !== null
    const voulu = `commune trouvée par la position : ${found.nom}`
    say(read.lignes.get(lieu.id) ?? 0, 'code_insee', '', voulu, sure ? 'correction' : 'verifier')
    return { ...lieu, codeInsee: found.code, commune: lieu.commune || found.nom }
  })
  return { lieux: lieux.map((lieu) => (lieu.source === '' ? { ...lieu, source } : lieu)), remarques }
}
