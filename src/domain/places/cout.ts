/** What one pays, in a word: `condition` where it is free for some people or some of the help only. */
export type CoutDit = 'gratuit' | 'condition' | 'payant' | 'inconnu'

/**
 * What the costs of the national schema (`frais_a_charge`) come to. A place that is free and charges too is not said to be
 * free: somebody would come without the price. One that says nothing that is known stays unknown.
 */
export function coutDit(frais: readonly string[]): CoutDit {
  if (frais.length > 0 && frais.every((one) => one === 'Gratuit')) return 'gratuit'
  if (frais.includes('Gratuit') || frais.includes('Gratuit sous condition')) return 'condition'
  return frais.includes('Payant') ? 'payant' : 'inconnu'
}
