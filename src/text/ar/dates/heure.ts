const MINUTES_PER_DAY = 1440

/** "9:00", "14:30"; the end of the day is "منتصف الليل". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'منتصف الليل'
  const inDay = minute % MINUTES_PER_DAY
  return `${Math.floor(inDay / 60)}:${String(inDay % 60).padStart(2, '0')}`
}
