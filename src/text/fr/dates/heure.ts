const MINUTES_PER_DAY = 1440
/** No-break space. */
const S = '\u00a0'

/** "9 h", "9 h 30"; past midnight, the hour of the next day ("2 h"); the end of the day is "minuit". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'minuit'
  const inDay = minute % MINUTES_PER_DAY
  const rest = inDay % 60
  return `${Math.floor(inDay / 60)}${S}h${rest === 0 ? '' : `${S}${String(rest).padStart(2, '0')}`}`
}
