import type { Thematique } from '../sessions/table/table-values.ts'

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

interface Contenu {
  readonly thematiques: readonly Thematique[]
  /** Ids of SERVICES in domain/lieux/vocabulaire.ts. */
  readonly services: readonly string[]
}

export const CONTENUS: Readonly<Record<Besoin, Contenu>> = {
  debuter: {
    thematiques: ['DiagnosticNumerique', 'PrendreEnMainDuMateriel', 'MaintenanceDeMateriel'],
    services: ['outils'],
  },
  internet: {
    thematiques: ['NavigationSurInternet', 'Email', 'ReseauxSociaux'],
    services: ['outils'],
  },
  demarches: {
    thematiques: [
      'AideAuxDemarchesAdministratives',
      'PapiersElectionsCitoyennete',
      'SocialSante',
      'Sante',
      'Logement',
      'TransportsMobilite',
      'ArgentImpots',
      'Justice',
      'EtrangersEurope',
    ],
    services: ['demarches'],
  },
  emploi: {
    thematiques: ['InsertionProfessionnelle', 'TravailFormation', 'Entrepreneuriat'],
    services: ['insertion'],
  },
  securite: { thematiques: ['SecuriteNumerique', 'BanqueEtAchatsEnLigne'], services: ['securite'] },
  famille: {
    thematiques: ['Parentalite', 'ScolariteEtNumerique', 'FamilleScolarite'],
    services: ['parentalite'],
  },
  documents: { thematiques: ['Bureautique', 'GereSesContenusNumeriques'], services: ['outils'] },
  decouvrir: {
    thematiques: [
      'CreerAvecLeNumerique',
      'CultureNumerique',
      'IntelligenceArtificielle',
      'LoisirsSportsCulture',
      'Associations',
    ],
    services: ['loisirs', 'comprendre'],
  },
}
