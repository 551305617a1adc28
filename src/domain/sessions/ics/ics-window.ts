import type { CivilDate } from '../../calendar/civil-date.ts'
import { durationMin, parseTime } from './ics-dates.ts'
import type { IcsEvent } from './ics-event.ts'
import type { EventText } from './ics-split.ts'
import { toZone } from './ics-times.ts'
import type { IcsGroup } from './ics-versions.ts'

interface Fenetre {
  readonly du: CivilDate
  readonly au: CivilDate
}

const DAY_MIN = 1440

/** The events of a group, the series first. */
export const eventsOf = ({ serie, corrections }: IcsGroup): IcsEvent[] => [
  ...(serie === null ? [] : [serie]),
  ...corrections,
]

/** Whether a group may have a session in the days asked for: a margin of a day covers the clocks. */
export function reaches(
  group: IcsGroup,
  fenetre: Fenetre | undefined,
  fuseauOf: (text: EventText) => string,
): boolean {
  if (fenetre === undefined) return true
  return eventsOf(group).some(({ start, text, rrules, rdates, recurrence }) => {
    if (start === null || text.isCut) return true
    const { date } = toZone(start, fuseauOf(text))
    if (date > fenetre.au + 1) return rdates.length > 0
    if (rrules.length > 0 || rdates.length > 0) return true
    if (recurrence !== null && group.serie !== null) return date >= fenetre.du - 1
    return date + Math.max(0, daysLong(text, date)) >= fenetre.du - 1
  })
}

/** Days from a start to its end, as written; the window is only applied roughly here. */
function daysLong({ properties }: EventText, date: CivilDate): number {
  const value = (name: string): string => properties.find((property) => property.name === name)?.value ?? ''
  const end = parseTime(value('DTEND'))
  return end === null ? Math.ceil((durationMin(value('DURATION')) ?? 0) / DAY_MIN) : end.local.date - date
}
