import { chooser } from './draw-rule.ts'

/** One version of an event, as drawn: local times `YYYYMMDDTHHMM`, or `YYYYMMDD` for whole days. */
export interface DrawnEvent {
  readonly uid: string
  readonly sequence: number
  readonly titre: string
  readonly zone: string
  readonly start: string
  /** Minutes, or days for whole days. */
  readonly length: number
  readonly rule: string
  readonly rdates: readonly string[]
  readonly exdates: readonly string[]
  /** Start, as first announced, of the session it corrects. */
  readonly recurrence: string | null
  readonly isCancelled: boolean
}

const ZONES = ['Europe/Paris', 'Europe/London', 'UTC', 'Z', 'America/New_York', 'Indian/Reunion', 'flottant']
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const WINDOWS: Readonly<Record<string, string>> = {
  'Europe/London': 'GMT Standard Time',
  'America/New_York': 'Eastern Standard Time',
}

/** The lines of an event, in one of the forms that calendars give it. */
function linesOf(event: DrawnEvent, random: () => number): string[] {
  const { zone, start } = event
  const isDay = start.length === 8
  const windows = random() < 0.3 ? WINDOWS[zone] : undefined
  const param = zone === 'Z' || zone === 'flottant' ? '' : `;TZID=${windows ?? zone}`
  const dated = (name: string, times: readonly string[]): string => {
    if (isDay) return `${name}${random() < 0.5 ? ';VALUE=DATE' : ''}:${times.join(',')}`
    return `${name}${param}:${times.map((time) => `${time}00${zone === 'Z' ? 'Z' : ''}`).join(',')}`
  }
  const list = [
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    'DTSTAMP:20260101T000000Z',
    `SUMMARY:${event.titre}`,
    dated('DTSTART', [start]),
    `DURATION:${isDay ? `P${event.length}D` : `PT${event.length}M`}`,
  ]
  if (event.rule !== '') list.push(`RRULE:${event.rule}`)
  if (event.rdates.length > 0) list.push(dated('RDATE', event.rdates))
  if (event.exdates.length > 0) list.push(dated('EXDATE', event.exdates))
  if (event.recurrence !== null) list.push(dated('RECURRENCE-ID', [event.recurrence]))
  if (event.isCancelled) list.push('STATUS:CANCELLED')
  return ['BEGIN:VEVENT', ...list, 'END:VEVENT']
}

/** A calendar of one to three UIDs, in any order, and the versions it holds. `datesOf` gives the dates of a rule. */
export function drawCalendar(
  random: () => number,
  datesOf: (event: DrawnEvent) => readonly string[],
): { text: string; events: readonly DrawnEvent[] } {
  const { integer, chance } = chooser(random)
  const two = (value: number): string => String(value).padStart(2, '0')
  const events: DrawnEvent[] = []
  for (let u = 0; u < integer(1, 2); u++) {
    const isDay = chance(0.3)
    const zone = isDay ? 'flottant' : (ZONES[integer(0, ZONES.length - 1)] ?? 'UTC')
    const time = (): string => (isDay ? '' : `T${two(integer(8, 18))}${chance(0.5) ? '00' : '30'}`)
    const day = (): string => `2026${two(integer(1, 12))}${two(integer(1, 28))}`
    const rules = [
      '',
      `FREQ=WEEKLY;INTERVAL=${integer(1, 3)};BYDAY=${DAYS[integer(0, 6)]},${DAYS[integer(0, 6)]}`,
      `FREQ=DAILY;INTERVAL=${integer(2, 9)}`,
      `FREQ=MONTHLY;BYDAY=${integer(1, 4)}${DAYS[integer(0, 6)]}`,
      `FREQ=MONTHLY;BYMONTHDAY=${integer(1, 28)}`,
      `FREQ=WEEKLY`,
    ]
    const sequence = integer(0, 3)
    const rule = rules[integer(0, 5)] ?? ''
    const end =
      rule === ''
        ? ''
        : chance(0.6)
          ? `;COUNT=${integer(1, 20)}`
          : `;UNTIL=2026${two(integer(1, 12))}15${isDay ? '' : 'T235959Z'}`
    const base: DrawnEvent = {
      uid: `uid-${u}`,
      sequence,
      titre: `serie ${u} v${sequence}`,
      zone,
      start: `${day()}${time()}`,
      length: isDay ? integer(1, 4) : (([60, 90, 120, 3000] as const)[integer(0, 3)] ?? 60),
      rule: rule === '' ? '' : `${rule}${end}`,
      rdates: [],
      exdates: [],
      recurrence: null,
      isCancelled: chance(0.05),
    }
    const hour = base.start.slice(8)
    const rdates = rule !== '' && chance(0.3) ? [`${day()}${hour}`, `${day()}${hour}`] : []
    const dates = datesOf({ ...base, rdates })
    const pick = (): string | undefined => dates[integer(0, Math.max(0, dates.length - 1))]
    const exdates = rule !== '' && chance(0.5) ? [pick(), pick()].filter((date) => date !== undefined) : []
    const serie = { ...base, rdates, exdates }
    if (chance(0.4))
      events.push({
        ...serie,
        sequence: sequence - 1,
        titre: 'vieux',
        start: `${day()}${time()}`,
        exdates: [],
        rdates: [],
      })
    events.push(serie)
    if (rule === '') continue
    for (let c = 0; c < integer(0, 3); c++) {
      const recurrence = pick()
      if (recurrence === undefined) continue
      const move = (version: number): DrawnEvent => ({
        ...serie,
        sequence: version,
        titre: `correction ${c} v${version}`,
        start: chance(0.3) ? recurrence : `${day()}${time()}`,
        rule: '',
        rdates: [],
        exdates: [],
        recurrence,
        isCancelled: chance(0.3),
      })
      const first = 2 * c + 10 * integer(0, 1)
      events.push(move(first))
      if (chance(0.4)) events.push(move(first + 1))
    }
  }
  const shuffled = [...events].sort(() => random() - 0.5)
  const lines = shuffled.flatMap((event) => linesOf(event, random))
  return { text: ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n'), events }
}
