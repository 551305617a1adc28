import { type CivilDate, weekday } from '../calendar/civil-date.ts'
import { monthWindow } from '../calendar/month-window.ts'
import type { Periode } from './filtres-seances.ts'

export type { Periode }

/** From the first to the last day, both included. */
export interface Jours {
  readonly du: CivilDate
  readonly au: CivilDate
}

/**
 * The days of a period named today: this week and this month go from today to their last day (Sunday, the last of the
 * month), so that nothing of them is past; next week is Monday to Sunday. `semaines` goes `nombre` days from today.
 */
export function joursOf(periode: Periode, aujourdhui: CivilDate, nombre = 28): Jours {
  const dimanche = aujourdhui - weekday(aujourdhui) + 6
  switch (periode) {
    case 'semaine':
      return { du: aujourdhui, au: dimanche }
    case 'prochaine':
      return { du: dimanche + 1, au: dimanche + 7 }
    case 'mois':
      return { du: aujourdhui, au: monthWindow(aujourdhui, 0).au }
    case 'semaines':
      return { du: aujourdhui, au: aujourdhui + nombre - 1 }
  }
}
