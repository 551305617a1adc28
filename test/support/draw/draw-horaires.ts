/** Seeded texts inside the grammar, as the sources write them and worse. */
type Random = () => number

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su']
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export type GenerateOptions = { publicHolidays: boolean; schoolHolidays: boolean }

export function drawHoraires(random: Random, options: GenerateOptions): string {
  const count = 1 + int(random, 4)
  let text = ''
  let inFallback = false
  for (let index = 0; index < count; index++) {
    // The oracle does not read `24/7, …`.
    const links = text.endsWith('24/7') ? ['; '] : ['; ', '; ', '; ', ', ', ' || ']
    const link = index === 0 ? '' : pick(random, links)
    if (link !== ', ') inFallback = link === ' || '
    text += link + generateRule(random, options, inFallback)
  }
  return text
}

function generateRule(random: Random, options: GenerateOptions, inFallback: boolean): string {
  const period = random() < 0.4 ? generatePeriod(random) : ''
  const anyDays = random() < 0.85 ? generateDays(random, options) : ''
  // After a month, the oracle takes one `Mo[1]` and nothing more.
  const days = /[a-z]$/.test(period) && anyDays.includes('[') ? `${day(random)}[-1]` : anyDays
  const selectors = [period, days].filter((part) => part !== '').join(' ')
  // A fallback that runs past midnight is not a fallback any more in the oracle: not compared.
  const times = generateTimes(random, !inFallback)
  const roll = random()
  if (roll < 0.12) return `${selectors} off`.trim()
  if (roll < 0.16 && selectors !== '') return `${selectors} ${times} off`
  if (roll < 0.2) return `${selectors} "sur rendez-vous"`.trim()
  if (roll < 0.24) return `${selectors} ${times} open "bus"`.trim()
  if (roll < 0.27) return `${selectors} ${times} unknown`.trim()
  if (roll < 0.29) return `${selectors} 24/7`.trim()
  return `${selectors} ${times}`.trim()
}

function generateDays(random: Random, options: GenerateOptions): string {
  const roll = random()
  if (options.publicHolidays && roll < 0.12)
    return pick(random, ['PH', `PH,${dayRange(random)}`, `${dayRange(random)},PH`])
  if (options.schoolHolidays && roll < 0.24)
    return pick(random, ['SH', `SH ${dayRange(random)}`, `SH,${dayRange(random)}`, `${dayRange(random)},SH`])
  if (options.publicHolidays && options.schoolHolidays && roll < 0.27) return 'SH,PH'
  if (roll < 0.37)
    return `${day(random)}[${pick(random, ['1', '2', '-1', '1,3', '2-4', '-2', '5', '-5', '2,-1'])}]`
  if (roll < 0.42) return `${day(random)}[1],${day(random)}`
  const parts = Array.from({ length: 1 + int(random, 3) }, () =>
    random() < 0.5 ? day(random) : dayRange(random),
  )
  return parts.join(',')
}

function generatePeriod(random: Random): string {
  const month = int(random, 12)
  const other = int(random, 12)
  const first = 1 + int(random, 27)
  const from = `${MONTHS[month]} ${first}`
  // The oracle reads no range that ends on 28 February.
  const last = month === 1 ? 27 : (DAYS_IN_MONTH[month] ?? 30)
  switch (int(random, 11)) {
    case 0:
      return pick(random, ['week 1-53/2', 'week 2-52/2', 'week 1-51/2', 'week 53', 'week 1', 'week 01-53/3'])
    case 1:
      return `week ${1 + int(random, 20)}-${30 + int(random, 24)}`
    case 2:
      return `week ${1 + int(random, 53)},${1 + int(random, 53)}`
    case 3:
      return `${MONTHS[month]}`
    case 4:
      return `${MONTHS[month]}-${MONTHS[other]}`
    case 5:
      return `${MONTHS[month]},${MONTHS[other]}`
    case 6:
      return from
    case 7:
      return `${from}-${first + int(random, last - first + 1)}`
    case 8:
      return `${from}-${MONTHS[other]} ${rangeEnd(random, other === month, first)}`
    case 9:
      return pick(random, [
        '2026',
        '2026-2027',
        '2027+',
        '2026 Apr',
        'Feb 29',
        'Dec 24-26',
        '2026 Dec 1-2027 Feb 3',
      ])
    default:
      return `${from},${MONTHS[other]} ${1 + int(random, 28)}`
  }
}

/** Not the eve of the start: the oracle reads such a full year as empty. */
function rangeEnd(random: Random, isSameMonth: boolean, first: number): number {
  const end = 1 + int(random, 27)
  return isSameMonth && end === first - 1 ? first : end
}

function generateTimes(random: Random, canWrap: boolean): string {
  const parts: string[] = []
  for (let index = 0; index <= int(random, 3); index++) {
    const start = int(random, 96) * 15
    const long = 15 + int(random, 40) * 15
    const end = start + long
    if (end <= 1440) parts.push(`${clock(start)}-${clock(end)}`)
    else if (canWrap) parts.push(`${clock(start)}-${clock(random() < 0.5 ? end : end - 1440)}`)
    else parts.push(`${clock(start)}-24:00`)
  }
  return parts.join(',')
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function day(random: Random): string {
  return pick(random, DAYS)
}

function dayRange(random: Random): string {
  return `${day(random)}-${day(random)}`
}

function pick<T>(random: Random, values: readonly T[]): T {
  return values[int(random, values.length)] as T
}

function int(random: Random, below: number): number {
  return Math.floor(random() * below)
}
