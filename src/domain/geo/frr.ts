/** France ruralités revitalisation (classement of 10 July 2025); ZRR is its predecessor. */
export type StatutFrr = 'oui' | 'partiel' | 'non' | 'inconnu'

/** FRR socle, FRR+ and bénéficiaire = yes; the two "partiellement" = partly (decisions.md 12). */
export function statutFrr(classement: string): StatutFrr {
  if (classement === '') return 'inconnu'
  if (classement.endsWith('partiellement')) return 'partiel'
  return classement.startsWith('FRR') ? 'oui' : 'non'
}

/** Whether a place meets the zoning rule of the reconditioned-equipment platform. */
export type Eligibilite = 'oui' | 'partiel' | 'non' | 'inconnu'

/**
 * The platform serves professionals in a QPV or in an FRR commune (formerly ZRR). `qpv` null: outside every
 * perimeter; undefined: not known. A commune classed in part is "partly": the exact rule must be asked.
 */
export function eligibilite(qpv: string | null | undefined, frr: StatutFrr): Eligibilite {
  if (typeof qpv === 'string' || frr === 'oui') return 'oui'
  if (frr === 'partiel') return 'partiel'
  return qpv === undefined || frr === 'inconnu' ? 'inconnu' : 'non'
}
