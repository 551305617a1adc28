import type { Dataset } from '../../../dataset/dataset.ts'
import { type ImportGarde, lieuxOf, SAISIES } from '../../../dataset/mine/mine-file.ts'
import { expansionContext } from '../../../dataset/seances.ts'
import { type CivilDate, formatIsoDate } from '../../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../domain/calendar/fuseau.ts'
import { CHAMPS_ATELIER, CHAMPS_LIEU } from '../../../domain/imports/edits/champs.ts'
import { occurrenceOf } from '../../../domain/imports/edits/sessions.ts'
import { lieuToRow } from '../../../domain/places/colonnes.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import type { Seance } from '../../../domain/sessions/atelier.ts'
import { expandAll } from '../../../domain/sessions/expand-ateliers.ts'
import { seriesById } from '../../../domain/sessions/expand-groupes.ts'
import { formatLocalTime, writeAtelier } from '../../../domain/sessions/table/table-write.ts'
import type { FicheModifiable, QuelleFiche, SeanceModifiable, Valeurs } from '../../protocol/edits.ts'
import { departementOfFiche, layKept, lieuOf, ownIds } from './laid-data.ts'
import { saisiesOf } from './saisies.ts'

/** Days of sessions that a form lists, and how many at most. */
const JOURS = 120
const SEANCES_MAX = 60

/** All that the form of a place shows; null where the place is unknown. */
export async function describeFiche(
  data: Dataset,
  imports: readonly ImportGarde[],
  fiche: QuelleFiche,
  today: CivilDate,
): Promise<FicheModifiable | null> {
  const [plain, laid] = [layKept(data, imports, true), layKept(data, imports)]
  const [avant, lieu] = [await lieuOf(plain, fiche), await lieuOf(laid, fiche)]
  if (lieu === null || avant === null) return null
  const departement = await departementOfFiche(laid, fiche)
  const ateliers = await laid.ateliers(departement)
  const series = [...seriesById(ateliers).values()].filter(({ lieuId }) => lieuId === lieu.id)
  const isMine = ownIds(imports).has(lieu.id)
  return {
    id: lieu.id,
    nom: lieu.nom,
    codeInsee: lieu.codeInsee,
    genre: isMine ? 'mienne' : 'publique',
    source: avant.source,
    dateMaj: avant.dateMaj,
    valeurs: pick(lieuToRow(lieu), CHAMPS_LIEU),
    avant: pick(lieuToRow(isWritten(imports, lieu) ? lieu : avant), CHAMPS_LIEU),
    seances: (await seancesOfLieu(laid, departement, lieu.id, today, today + JOURS))
      .slice(0, SEANCES_MAX)
      .map(seanceModifiable(imports)),
    ateliers: series.map((serie) => ({
      id: serie.id,
      titre: serie.titre,
      valeurs: pick(writeAtelier(serie), CHAMPS_ATELIER),
    })),
  }
}

/** Sessions of a place between two days, both included. */
export async function seancesOfLieu(
  data: Dataset,
  departement: string,
  lieuId: string,
  du: CivilDate,
  au: CivilDate,
): Promise<readonly Seance[]> {
  const { lieux } = await data.lieux(departement)
  const byId = new Map(lieux.map((lieu) => [lieu.id, lieu]))
  const { seances } = expandAll(await data.ateliers(departement), { du, au }, expansionContext(byId))
  return seances.filter((seance) => seance.lieuId === lieuId)
}

const pick = (row: Valeurs, champs: readonly string[]): Valeurs =>
  Object.fromEntries(champs.map((champ) => [champ, row[champ] ?? '']))

/** Written in the page by hand: the form changes the record itself. */
const isWritten = (imports: readonly ImportGarde[], { id }: Lieu): boolean =>
  imports.filter((one) => one.id === SAISIES).some((one) => lieuxOf(one).some((lieu) => lieu.id === id))

const seanceModifiable = (imports: readonly ImportGarde[]) => {
  const said = new Set(
    saisiesOf(imports).ateliers.flatMap(({ id, rdate: [named] }) =>
      named === undefined ? [] : [`${id} ${formatLocalTime(named)}`],
    ),
  )
  return (seance: Seance): SeanceModifiable => {
    const { atelierId, uid, titre, date, debut, statut, dateInitiale, zone } = seance
    const minute = debut === null ? null : instantToLocal(debut, zone).minute
    const text = formatLocalTime({ date, minute })
    return {
      atelierId,
      uid,
      titre,
      date: formatIsoDate(date),
      heure: text.slice(11),
      etat: statut === 'annulee' ? 'annulee' : dateInitiale === null ? 'prevue' : 'deplacee',
      mienne: said.has(`${atelierId} ${formatLocalTime(occurrenceOf(seance))}`),
    }
  }
}
