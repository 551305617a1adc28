/**
 * What a person wants to learn or do, in eight plain choices: each stands for themes of the Coop (workshops)
 * and ids of services of the national schema (places).
 */
export const BESOINS = [
  'debuter',
  'internet',
  'demarches',
  'emploi',
  'securite',
  'famille',
  'documents',
  'decouvrir',
] as const
export type Besoin = (typeof BESOINS)[number]
