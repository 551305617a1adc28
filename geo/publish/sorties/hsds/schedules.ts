import { type CivilDate, formatIsoDate, weekday } from '../../../../src/domain/calendar/civil-date.ts'
import { instantToLocal } from '../../../../src/domain/calendar/fuseau.ts'
import { formatIsoWithOffset } from '../../../../src/domain/calendar/instants.ts'
import { DAY_MS } from '../../../../src/domain/common/durees.ts'
import { groupBy } from '../../../../src/domain/common/group-by.ts'
import type { SeanceSituee } from '../../../../src/domain/orientation/seance-situee.ts'
import { heureDebut, plage } from '../../../../src/text/fr/quand.ts'
import type { Groupe } from '../groupes.ts'
import { type Suite, suitesOf } from '../rythmes.ts'
import type { Ligne } from './tables.ts'
import { uuidOf } from './uuid.ts'

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/**
 * Rows of `schedules` that expand to the sessions of a group and to nothing else. HSDS knows no exception and one offset
 * from UTC per row: a rhythm is cut at each missing day and at each change of clock. A row ends by its `count`, alone: the
 * rows are RFC 5545 rules, which have that or `until`, and readers take a day in `until` for its midnight.
 */
export function schedulesOf(groupe: Groupe, links: Ligne): Ligne[] {
  const rows: { ligne: Ligne; jours: readonly CivilDate[]; uids: readonly string[] }[] = []
  const byHours = groupBy(groupe.seances, (s) => JSON.stringify(hoursOf(s)))
  for (const seances of byHours.values()) {
    for (let rest = seances, tour = 0; rest.length > 0; tour++) {
      const byDay = new Map<CivilDate, SeanceSituee>()
      const again: SeanceSituee[] = []
      for (const s of rest) {
        if (byDay.has(s.seance.date)) again.push(s)
        else byDay.set(s.seance.date, s)
      }
      for (const suite of suitesOf([...byDay.keys()], false)) {
        const first = byDay.get(suite.jours[0] ?? 0)
        if (first === undefined) continue
        // A session of two days is told on both, with one uid.
        const uids = suite.jours.map((day) => `${tour} ${day} ${byDay.get(day)?.seance.uid}`)
        rows.push({ ligne: { ...rhythmOf(suite), ...hoursOf(first) }, jours: suite.jours, uids })
      }
      rest = again
    }
  }
  // The sessions told move on by a day each day: what begins with the first of them, or goes on to the last, keeps its id.
  const last = Math.max(...rows.map(({ jours }) => jours.at(-1) ?? 0))
  return rows.map(({ ligne, jours, uids }) => {
    const anchor =
      jours.at(-1) === last ? (rows.length === 1 ? '' : `depuis ${uids[0]}`) : `jusqu’à ${uids.at(-1)}`
    return { id: uuidOf('schedule', `${groupe.cle}|${anchor}`), ...links, ...ligne }
  })
}

function rhythmOf({ rythme, jours }: Suite): Ligne {
  const [first = 0] = jours
  const day = DAYS[weekday(first)] ?? ''
  return {
    dtstart: formatIsoDate(first),
    count: jours.length,
    freq: rythme?.type === 'mois' ? 'MONTHLY' : 'WEEKLY',
    interval: rythme?.type === 'semaines' ? rythme.pas : 1,
    byday: rythme?.type === 'mois' ? rythme.rangs.map((rang) => `${rang}${day}`).join(',') : day,
    wkst: 'MO',
  }
}

/** Hours with their own distance from UTC; an end a day later or more is told in words. */
function hoursOf({ seance }: SeanceSituee): Ligne {
  const { debut, fin, zone } = seance
  if (debut === null) return { description: heureDebut(seance) }
  const isTold = fin !== null && fin - debut < DAY_MS
  return {
    timezone: instantToLocal(debut, zone).offsetMin / 60,
    opens_at: clockOf(debut, zone),
    closes_at: isTold ? clockOf(fin, zone) : null,
    notes: fin === null || isTold ? null : plage(seance),
  }
}

/** `09:00+01:00`. */
const clockOf = (instant: number, zone: string): string =>
  formatIsoWithOffset(instant, zone).replace(/^.*T(\d\d:\d\d):\d\d/, '$1')
