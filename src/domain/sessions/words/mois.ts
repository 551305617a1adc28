const MONTHS = [
  ['janvier', 'janv'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
]

/** Number of a month's name, 1 to 12, or null. */
export function moisNomme(mot: string): number | null {
  const found = MONTHS.findIndex((names) => names.includes(mot))
  return found < 0 ? null : found + 1
}
