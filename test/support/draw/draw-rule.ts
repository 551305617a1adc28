const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']

/** A source of seeded choices over one generator of numbers in [0, 1). */
export function chooser(random: () => number) {
  const integer = (min: number, max: number): number => min + Math.floor(random() * (max - min + 1))
  const chance = (probability: number): boolean => random() < probability
  const some = <T>(count: number, draw: () => T): T[] => [...new Set(Array.from({ length: count }, draw))]
  const nonZero = (max: number): number => integer(1, max) * (chance(0.25) ? -1 : 1)
  return { integer, chance, some, nonZero }
}

/** One rule; every part that its FREQ allows appears now and then. */
export function drawRule(random: () => number): string {
  const { integer, chance, some, nonZero } = chooser(random)
  const frequency = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'][integer(0, 3)] ?? 'DAILY'
  const parts = [`FREQ=${frequency}`]
  if (chance(0.5)) parts.push(`INTERVAL=${integer(1, frequency === 'DAILY' ? 12 : 4)}`)

  const weekday = (): string => WEEKDAYS[integer(0, 6)] ?? 'MO'
  const hasRanks = (frequency === 'MONTHLY' || frequency === 'YEARLY') && chance(0.5)
  const hasMonths = chance(frequency === 'YEARLY' ? 0.5 : 0.15)
  const hasWeeks = frequency === 'YEARLY' && !hasRanks && !hasMonths && chance(0.4)
  const rank = (): string => `${nonZero(frequency === 'YEARLY' && !hasMonths ? 30 : 4)}${weekday()}`

  let by = 0
  if (hasMonths) {
    parts.push(`BYMONTH=${some(integer(1, 4), () => integer(1, 12)).join(',')}`)
    by++
  }
  if (hasWeeks) {
    parts.push(`BYWEEKNO=${some(integer(1, 5), () => nonZero(53)).join(',')}`)
    by++
  }
  if (hasRanks) {
    parts.push(`BYDAY=${some(integer(1, 2), rank).join(',')}`)
    by++
  } else if (hasWeeks || chance(0.6)) {
    parts.push(`BYDAY=${some(integer(1, 3), weekday).join(',')}`)
    by++
  }
  if (frequency !== 'WEEKLY' && !hasRanks && !hasWeeks && chance(0.3)) {
    parts.push(`BYMONTHDAY=${some(integer(1, 4), () => nonZero(31)).join(',')}`)
    by++
  }
  if (by > 0 && frequency !== 'DAILY' && chance(0.2)) {
    parts.push(`BYSETPOS=${some(integer(1, 2), () => nonZero(3)).join(',')}`)
  }
  if (chance(0.3)) parts.push(`WKST=${weekday()}`)
  if (chance(0.25)) parts.push(`COUNT=${integer(1, 40)}`)
  return parts.join(';')
}
