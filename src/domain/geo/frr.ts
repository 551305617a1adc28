/** France ruralités revitalisation (classement of 10 July 2025); ZRR is its predecessor. */
export type StatutFrr = 'oui' | 'partiel' | 'non' | 'inconnu'

/** FRR socle, FRR+ and bénéficiaire = yes; the two "partiellement" = partly (decisions.md 12). */
export function statutFrr(classement: string): StatutFrr {
  if (classement === '') return 'inconnu'
  if (classement.endsWith('partiellement')) return 'partiel'
  return classement.startsWith('FRR') ? 'oui' : 'non'
}
