import type { CivilDate } from '../../domain/calendar/civil-date.ts'
import type { Modification, Scenario } from '../../domain/scenario/scenario.ts'
import {
  dayOf,
  joursPrevus,
  type SeancesPrevues,
  serieDePrevues,
} from '../../domain/scenario/seances/prevues.ts'
import { serieAjoutee } from '../../domain/scenario/serie-ajoutee.ts'
import { COLONNES_ATELIERS } from '../../domain/sessions/table/columns.ts'
import { writeAtelier } from '../../domain/sessions/table/table-write.ts'
import { writeCsv } from '../../domain/tables/write-csv.ts'
import { seancesPlan as text } from './seances.ts'

/**
 * The workshops of a scenario in the published format, marked as examples: the sessions of its plan with the seats that it
 * gives their place and without the days on which it closes it, then those that it adds. The format wants a first day: for
 * those that have no dates it is `jour` (days since 1970), an example too; no hour is invented. `communeOf` knows the
 * commune of a point, for what has moved; '' leaves it to whoever reads the table.
 */
export async function ateliersCsv(
  { nom, modifications }: Pick<Scenario, 'nom' | 'modifications'>,
  communes: ReadonlyMap<string, string>,
  jour: CivilDate,
  communeOf: (lon: number, lat: number) => Promise<string>,
): Promise<string> {
  const source = `Scénario « ${nom} »`
  const rows = []
  for (const m of modifications) {
    if (m.type !== 'seances') continue
    const exdate = closedDays(m, modifications)
    if (exdate.length === joursPrevus(m).length) continue
    // At a place the table says the place; a room is told with its commune and its point.
    const code = m.at !== null && m.commune === '' ? await communeOf(m.at.lon, m.at.lat) : m.commune
    const places = seatsAt(m, modifications)
    const serie = serieDePrevues({ ...m, commune: code, places }, text.titre(0))
    const commune = communes.get(code) ?? ''
    const adresse = m.at === null ? '' : text.salle(m.nom, commune)
    rows.push(writeAtelier({ ...serie, exdate, commune, adresse, source }))
  }
  for (const ajout of modifications) {
    if (ajout.type !== 'ajout') continue
    const code = ajout.commune === '' ? await communeOf(ajout.lon, ajout.lat) : ajout.commune
    const serie = serieAjoutee({ ...ajout, commune: code }, jour)
    const commune = communes.get(code) ?? ''
    rows.push(writeAtelier({ ...serie, commune, source }))
  }
  return writeCsv(COLONNES_ATELIERS, rows, { bom: true })
}

/** Seats of a line, as the scenario last said them for its place. */
function seatsAt(m: SeancesPrevues, modifications: readonly Modification[]): number {
  const said = modifications.findLast(
    (one) => one.type === 'capacite' && m.at === null && one.lieu === m.lieu,
  )
  return said?.type === 'capacite' ? said.places : m.places
}

/** Days of a line on which the scenario closes its place. */
function closedDays(m: SeancesPrevues, modifications: readonly Modification[]) {
  const closures = modifications.flatMap((one) =>
    one.type === 'fermeture' && m.at === null && one.lieu === m.lieu ? [one] : [],
  )
  return joursPrevus(m)
    .filter((day) =>
      closures.some(({ du, au }) => (du === null || day >= dayOf(du)) && (au === null || day <= dayOf(au))),
    )
    .map((date) => ({ date, minute: null }))
}
