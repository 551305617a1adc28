/**
 * The closed vocabularies of the ateliers table.
 * - THEMATIQUES, NIVEAUX: the Coop de la médiation numérique (its Prisma enumerations `Thematique` and
 *   `Niveau`): nineteen digital themes, then eleven administrative ones.
 * - PUBLICS, FRAIS: the national schema "lieux de médiation numérique", v1.0.2.
 * - the others: ours.
 */

export const THEMATIQUES = [
  'DiagnosticNumerique',
  'PrendreEnMainDuMateriel',
  'MaintenanceDeMateriel',
  'GereSesContenusNumeriques',
  'NavigationSurInternet',
  'Email',
  'Bureautique',
  'ReseauxSociaux',
  'Sante',
  'BanqueEtAchatsEnLigne',
  'Entrepreneuriat',
  'InsertionProfessionnelle',
  'SecuriteNumerique',
  'Parentalite',
  'ScolariteEtNumerique',
  'CreerAvecLeNumerique',
  'CultureNumerique',
  'IntelligenceArtificielle',
  'AideAuxDemarchesAdministratives',
  'PapiersElectionsCitoyennete',
  'FamilleScolarite',
  'SocialSante',
  'TravailFormation',
  'Logement',
  'TransportsMobilite',
  'ArgentImpots',
  'Justice',
  'EtrangersEurope',
  'LoisirsSportsCulture',
  'Associations',
] as const
export type Thematique = (typeof THEMATIQUES)[number]

export const NIVEAUX = ['Debutant', 'Intermediaire', 'Avance'] as const
export type Niveau = (typeof NIVEAUX)[number]

export const PUBLICS = ['Jeunes', 'Étudiants', 'Familles et/ou enfants', 'Seniors', 'Femmes'] as const
export type PublicAtelier = (typeof PUBLICS)[number]

export const FRAIS = ['Gratuit', 'Gratuit sous condition', 'Payant'] as const
export type Frais = (typeof FRAIS)[number]

/** A group workshop, a drop-in slot, or one person at a time. */
export const TYPES_ATELIER = ['atelier', 'permanence', 'individuel'] as const
export type TypeAtelier = (typeof TYPES_ATELIER)[number]

/** How one comes: without appointment, by telephone, by e-mail, by a link; `requise`: one must register, how is not said. */
export const INSCRIPTIONS = ['libre', 'telephone', 'courriel', 'lien', 'requise'] as const
export type Inscription = (typeof INSCRIPTIONS)[number]

/** Part of the day, when the hours are not known. */
export const MOMENTS = ['matin', 'apres-midi', 'journee', 'soir'] as const
export type Moment = (typeof MOMENTS)[number]

/**
 * `a_verifier`: something was said of the session that could not be read (a cancellation, a move): whether it
 * is held is not known, so that it is never counted as held.
 */
export const STATUTS = ['prevue', 'annulee', 'reportee', 'complete', 'a_verifier'] as const
export type Statut = (typeof STATUTS)[number]

/** Read in a source; deduced from one; written as an example. */
export const CONFIANCES = ['fait', 'deduit', 'exemple'] as const
export type Confiance = (typeof CONFIANCES)[number]

export const OUI_NON = ['oui', 'non'] as const
export type OuiNon = (typeof OUI_NON)[number]

export const OUVERT_FERME = ['ouvert', 'ferme'] as const
export type OuvertFerme = (typeof OUVERT_FERME)[number]

/**
 * What a reader must know before relying on the dates of a series:
 * `phase_inconnue` "un samedi sur deux" without saying from which one;
 * `autre_commune` the sentence names another commune than the place's, so it is not located;
 * `dates_a_verifier` the source leaves the dates open ("selon planning").
 */
export const RESERVES = ['phase_inconnue', 'autre_commune', 'dates_a_verifier'] as const
export type Reserve = (typeof RESERVES)[number]
