import { ownValue } from '../common/own-value.ts'
import type { Lieu } from '../places/lieu.ts'
import { lieuxSansAVenir } from '../places/read/date-a-venir.ts'
import { fixCodeInsee } from '../places/read/fix-codes.ts'
import { readCoordonnees } from '../places/read/read-coordonnees.ts'
import { readLieux } from '../places/read/read-lieu.ts'
import { type AdresseEcrite, adresseToSend, positionOf } from './adresses.ts'
import { communeAt } from './commune-at.ts'
import { idOfLieu, SANS_ID } from './ids.ts'
import { type CommuneIndex, communeOfRow } from './match-lieu.ts'
import type { Contexte, Plan, Remarque } from './model.ts'
import { columnFor, type Ligne } from './rows.ts'

export interface LieuxDeFeuille {
  readonly lieux: readonly Lieu[]
  readonly remarques: readonly Remarque[]
  readonly adresses: readonly AdresseEcrite[]
}

/**
 * The places of a sheet, by the reader of all places. A place that says no position stands where the State's service
 * found its address, if it was asked; else at the start point of its commune (decisions.md 36), approximately. One
 * without id gets one.
 */
export function readLieuxOfSheet(
  lignes: readonly Ligne[],
  plan: Plan,
  communes: CommuneIndex,
  { source, communes: connues, contours, positions, aujourdhui }: Contexte,
): LieuxDeFeuille {
  const remarques: Remarque[] = []
  const adresses = new Map<string, AdresseEcrite>()
  const hasId = columnFor(plan, 'id') >= 0
  const say = (ligne: number, champ: string, recu: string, voulu: string, gravite: Remarque['gravite']) => {
    const column = columnFor(plan, champ)
    remarques.push({ ligne, colonne: column < 0 ? null : column, champ, recu, voulu, gravite })
  }
  if (!hasId && lignes.length > 0) say(0, 'id', '', SANS_ID, 'correction')
  const rows = lignes.map(({ numero, cellules }) => {
    const row: Record<string, string> = { ...cellules }
    const commune = communeOfRow(communes, row)
    if (commune !== null) {
      if (communes.byCode(fixCodeInsee(row.code_insee ?? '').valeur) === undefined) {
        if ((row.code_insee ?? '') !== '')
          say(
            numero,
            'code_insee',
            row.code_insee ?? '',
            `commune trouvée par le nom : ${commune.nom}`,
            'correction',
          )
        row.code_insee = commune.code
      }
      row.commune ||= commune.nom
    }
    const isPlaced =
      readCoordonnees(row) !== null || ((row.latitude ?? '') !== '' && (row.longitude ?? '') !== '')
    if (!isPlaced) {
      const written = adresseToSend(row.adresse ?? '', row.code_postal ?? '', row.commune ?? '')
      if (written !== null) adresses.set(written.cle, written)
      const etat = written === null ? undefined : ownValue(positions, written.cle)
      const dite = etat === undefined ? null : positionOf(etat, row.code_insee ?? '')
      if (dite?.point) putAt(row, dite.point)
      else if (commune !== null && Number.isFinite(commune.depart.lon)) {
        putAt(row, { ...commune.depart, exacte: false })
        const why = dite === null ? 'position inconnue' : dite.voulu
        say(
          numero,
          'adresse',
          row.adresse ?? '',
          `${why} : placé au point de départ de ${commune.nom}`,
          'verifier',
        )
      }
      if (dite?.point) say(numero, 'adresse', row.adresse ?? '', dite.voulu, dite.gravite)
    }
    if (!hasId) row.id = idOfLieu(source, row.nom ?? '', row.adresse ?? '', row.code_insee ?? '')
    return row
  })
  const all = readLieux(
    rows,
    lignes.map(({ numero }) => numero),
  )
  const read = lieuxSansAVenir(all, aujourdhui)
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
    if (communes.byCode(lieu.codeInsee) !== undefined) return lieu
    const { longitude, latitude, codeInsee } = lieu
    const ligne = read.lignes.get(lieu.id) ?? 0
    const found = communeAt({ contours, communes: connues }, longitude, latitude)
    // Off every outline that is known, the nearest town is a guess: no better than a code, even of elsewhere.
    if (found === null || (!found.sure && codeInsee !== '')) {
      say(ligne, 'code_insee', codeInsee || lieu.commune, HORS_DONNEES, 'verifier')
      return lieu
    }
    const voulu = `commune trouvée par la position : ${found.commune.nom}`
    say(ligne, 'code_insee', codeInsee, voulu, found.sure ? 'correction' : 'verifier')
    return { ...lieu, codeInsee: found.commune.code, commune: lieu.commune || found.commune.nom }
  })
  return {
    lieux: lieux.map((lieu) => (lieu.source === '' ? { ...lieu, source } : lieu)),
    remarques,
    adresses: [...adresses.values()],
  }
}

const HORS_DONNEES =
  'commune hors de ces données : la fiche est gardée, et ne paraît que là où cette commune est'
function putAt(
  row: Record<string, string>,
  { lon, lat, exacte }: { readonly lon: number; readonly lat: number; readonly exacte: boolean },
): void {
  row.latitude = String(lat)
  row.longitude = String(lon)
  if (!exacte) row.position = 'approximative'
}
