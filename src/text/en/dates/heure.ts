const MINUTES_PER_DAY = 1440
const NOON = 720
const S = '\u00a0'

/** "9 am", "1.30 pm", "noon"; past midnight, the hour of the next day ("2 am"); both ends of a day are "midnight". */
export function heure(minute: number): string {
  if (minute === MINUTES_PER_DAY) return 'midnight'
  const inDay = minute % MINUTES_PER_DAY
  if (inDay === NOON) return 'noon'
  if (inDay === 0) return 'midnight'
  const rest = inDay % 60
  const hours = Math.floor(inDay / 60)
  const shown = `${hours % 12 === 0 ? 12 : hours % 12}${rest === 0 ? '' : `.${String(rest).padStart(2, '0')}`}`
  return `${shown}${S}${inDay < NOON ? 'am' : 'pm'}`
}
