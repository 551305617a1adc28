import { Temporal } from 'temporal-polyfill'

/** A session told by JSON-LD, by what schema.org says of Events and Schedules; without one expression of `src`. */
export interface SeanceJsonLd {
  readonly date: string
  /** Epoch ms; null: a day alone. */
  readonly debut: number | null
  readonly fin: number | null
  readonly statut: string
  readonly nom: string
}

type Node = Readonly<Record<string, unknown>>
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const listOf = (value: unknown): unknown[] => (value === undefined ? [] : [value].flat())
const idOf = (value: unknown): string => String((value as Node)['@id'])

/** The graph of a page; throws where there is not exactly one. */
export function graphOfPage(page: string): Node[] {
  const blocks = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)]
  if (blocks.length !== 1) throw new Error(`${blocks.length} blocks of JSON-LD, 1 wanted`)
  return (JSON.parse(blocks[0]?.[1] ?? '') as { '@graph': Node[] })['@graph']
}

/** Every session of a graph, in order. */
export function expandJsonLd(graph: readonly Node[]): SeanceJsonLd[] {
  const byId = new Map(graph.map((node) => [idOf(node), node]))
  const found = graph
    .filter((node) => node['@type'] === 'Event')
    .flatMap((event) => {
      const base = {
        statut: String(event.eventStatus ?? '').replace('https://schema.org/Event', ''),
        nom: String(event.name),
      }
      const schedules = listOf(event.eventSchedule)
      if (schedules.length === 0) return [{ ...base, ...ofEvent(event) }]
      return schedules.flatMap((ref) => {
        const schedule = byId.get(idOf(ref))
        if (schedule?.['@type'] !== 'Schedule') throw new Error(`no Schedule ${idOf(ref)}`)
        return ofSchedule(schedule).map((times) => ({ ...base, ...times }))
      })
    })
  return found.sort((a, b) => a.date.localeCompare(b.date) || (a.debut ?? 0) - (b.debut ?? 0))
}

type Times = Pick<SeanceJsonLd, 'date' | 'debut' | 'fin'>

function ofEvent({ startDate, endDate }: Node): Times {
  const start = String(startDate)
  const instant = (text: unknown) =>
    String(text).includes('T') ? Temporal.Instant.from(String(text)).epochMilliseconds : null
  return {
    date: start.slice(0, 10),
    debut: instant(start),
    fin: endDate === undefined ? null : instant(endDate),
  }
}

function ofSchedule(schedule: Node): Times[] {
  const frequency = Temporal.Duration.from(String(schedule.repeatFrequency))
  const first = Temporal.PlainDate.from(String(schedule.startDate))
  const last = Temporal.PlainDate.from(String(schedule.endDate))
  const days = listOf(schedule.byDay).map((day) =>
    DAYS.indexOf(String(day).replace('https://schema.org/', '')),
  )
  const ranks = listOf(schedule.byMonthWeek)
  const except = new Set(listOf(schedule.exceptDate).map(String))
  const zone = String(schedule.scheduleTimezone)
  const monday = first.subtract({ days: first.dayOfWeek - 1 })
  const found: Times[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    if (!days.includes(day.dayOfWeek - 1) || except.has(day.toString())) continue
    if (frequency.weeks > 0) {
      const weeks = Math.floor(monday.until(day).total('days') / 7)
      if (weeks % frequency.weeks !== 0) continue
    } else {
      const months = (day.year - first.year) * 12 + day.month - first.month
      if (months % frequency.months !== 0 || !ranks.includes(Math.ceil(day.day / 7))) continue
    }
    const at = (time: unknown) =>
      time === undefined
        ? null
        : day.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(String(time)) })
            .epochMilliseconds
    found.push({ date: day.toString(), debut: at(schedule.startTime), fin: at(schedule.endTime) })
  }
  return found
}
