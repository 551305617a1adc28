const KMH_PER_MPH = 1.609344
/** Share of a legal limit that is driven. */
export const LIMIT_SHARE = 0.85

/** One value of `maxspeed`, in km/h; null when it is none of those read (decisions.md 39). */
function readLimit(text: string): number | null {
  const value = text.trim()
  if (value === 'walk') return 5
  const zone = /^[A-Z]{2}:(urban|rural)$/i.exec(value)?.[1]?.toLowerCase()
  if (zone !== undefined) return zone === 'urban' ? 50 : 80
  const [, digits, unit = ''] = /^(\d+(?:\.\d+)?) ?(mph|km\/h|kmh|kph)?$/.exec(value) ?? []
  if (digits === undefined) return null
  const kmh = Number(digits) * (unit === 'mph' ? KMH_PER_MPH : 1)
  return kmh > 0 ? kmh : null
}

/** The smallest limit that `maxspeed` holds, in km/h; null without one. */
export function parseMaxspeed(text: string | undefined): number | null {
  if (text === undefined) return null
  const limits = text.split(/[;,|]/).flatMap((part) => readLimit(part) ?? [])
  return limits.length === 0 ? null : Math.min(...limits)
}

/** Seconds of a `duration`: `mm`, `hh:mm`, `hh:mm:ss`, or ISO 8601 (`PT1H20M`); null for anything else or zero. */
export function parseDurationS(text: string | undefined): number | null {
  const value = text?.trim() ?? ''
  const clock = /^(\d+)(?::(\d{1,2}))?(?::(\d{1,2}))?$/.exec(value)
  let seconds = 0
  if (clock !== null) {
    const [first = 0, ...rest] = clock.slice(1).flatMap((part) => (part === undefined ? [] : [Number(part)]))
    // Alone, a number is minutes.
    seconds = rest.length === 0 ? first * 60 : first * 3600 + (rest[0] ?? 0) * 60 + (rest[1] ?? 0)
  } else {
    const [, days, hours, minutes, rest] =
      /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(value) ?? []
    const number = (part: string | undefined) => Number(part ?? 0)
    seconds = number(days) * 86400 + number(hours) * 3600 + number(minutes) * 60 + number(rest)
  }
  return seconds > 0 ? seconds : null
}
