/** A value of the schema, with an ASCII id that stays the same in addresses when the label changes. */
export interface Terme {
  readonly id: string
  readonly valeur: string
}

/** Enumerations of the national schema "lieux de médiation numérique" v1.0.2, in its order. */
export const SERVICES = [
  { id: 'outils', valeur: 'Maîtrise des outils numériques du quotidien' },
  { id: 'demarches', valeur: 'Aide aux démarches administratives' },
  { id: 'insertion', valeur: 'Insertion professionnelle via le numérique' },
  { id: 'securite', valeur: 'Utilisation sécurisée du numérique' },
  { id: 'parentalite', valeur: 'Parentalité et éducation avec le numérique' },
  { id: 'loisirs', valeur: 'Loisirs et créations numériques' },
  { id: 'comprendre', valeur: 'Compréhension du monde numérique' },
  { id: 'acces', valeur: 'Accès internet et matériel informatique' },
  { id: 'materiel-solidaire', valeur: 'Acquisition de matériel informatique à prix solidaire' },
] as const satisfies readonly Terme[]

export const PUBLICS = [
  { id: 'jeunes', valeur: 'Jeunes' },
  { id: 'etudiants', valeur: 'Étudiants' },
  { id: 'familles', valeur: 'Familles et/ou enfants' },
  { id: 'seniors', valeur: 'Seniors' },
  { id: 'femmes', valeur: 'Femmes' },
] as const satisfies readonly Terme[]

export const PRISES_EN_CHARGE = [
  { id: 'surdite', valeur: 'Surdité' },
  { id: 'handicaps-moteurs', valeur: 'Handicaps moteurs' },
  { id: 'handicaps-mentaux', valeur: 'Handicaps mentaux' },
  { id: 'illettrisme', valeur: 'Illettrisme' },
  { id: 'anglais', valeur: 'Langues étrangères (anglais)' },
  { id: 'autres-langues', valeur: 'Langues étrangères (autres)' },
  { id: 'deficience-visuelle', valeur: 'Déficience visuelle' },
] as const satisfies readonly Terme[]

export const FRAIS = [
  { id: 'gratuit', valeur: 'Gratuit' },
  { id: 'sous-condition', valeur: 'Gratuit sous condition' },
  { id: 'payant', valeur: 'Payant' },
] as const satisfies readonly Terme[]

export const DISPOSITIFS = [
  { id: 'aidants-connect', valeur: 'Aidants Connect' },
  { id: 'bnr', valeur: 'Bibliothèques numérique de référence' },
  { id: 'pix', valeur: 'Certification PIX' },
  { id: 'conseillers', valeur: 'Conseillers numériques' },
  { id: 'emmaus-connect', valeur: 'Emmaüs Connect' },
  { id: 'france-services', valeur: 'France Services' },
  { id: 'gen', valeur: 'Grande école du numérique' },
  { id: 'croix-rouge', valeur: 'La Croix Rouge' },
  { id: 'caf', valeur: "Point d'accès numérique CAF" },
  { id: 'promeneurs', valeur: 'Promeneurs du net' },
  { id: 'relais', valeur: 'Relais numérique (Emmaüs Connect)' },
] as const satisfies readonly Terme[]

export const FORMATIONS_LABELS = [
  { id: 'mon-espace-sante', valeur: 'Formé à « Mon Espace Santé »' },
  { id: 'duplex', valeur: 'Formé à « DUPLEX » (illettrisme)' },
  { id: 'arnia', valeur: 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)' },
  { id: 'reemploi', valeur: 'Collectif ressources et acteurs réemploi (Normandie)' },
  { id: 'etapes', valeur: 'Étapes numériques (La Poste)' },
  { id: 'fabriques', valeur: 'Fabriques de Territoire' },
  { id: 'eclaireurs', valeur: 'Les Éclaireurs du numérique (Drôme)' },
  { id: 'mes-papiers', valeur: 'Mes Papiers (Métropole de Lyon)' },
  { id: 'ordi', valeur: 'ORDI 3.0' },
  { id: 'sud-labs', valeur: 'SUD LABS (PACA)' },
] as const satisfies readonly Terme[]

export const MODALITES_ACCES = [
  { id: 'venir', valeur: 'Se présenter' },
  { id: 'telephoner', valeur: 'Téléphoner' },
  { id: 'ecrire', valeur: 'Contacter par mail' },
  { id: 'rdv', valeur: 'Prendre un RDV en ligne' },
  { id: 'sans-public', valeur: "Ce lieu n'accueille pas de public" },
  { id: 'prescription', valeur: 'Envoyer un mail avec une fiche de prescription' },
] as const satisfies readonly Terme[]

export const MODALITES_ACCOMPAGNEMENT = [
  { id: 'autonomie', valeur: 'En autonomie' },
  { id: 'individuel', valeur: 'Accompagnement individuel' },
  { id: 'atelier', valeur: 'Dans un atelier collectif' },
  { id: 'distance', valeur: 'À distance' },
] as const satisfies readonly Terme[]

export const ITINERANCES = [
  { id: 'itinerant', valeur: 'Itinérant' },
  { id: 'fixe', valeur: 'Fixe' },
] as const satisfies readonly Terme[]

/** Wordings of earlier versions of the schema, without the « : … » that explains them: what each means now. */
export const ANCIENS: Readonly<Record<string, string>> = {
  'Prendre en main un smartphone ou une tablette': 'Maîtrise des outils numériques du quotidien',
  'Prendre en main un ordinateur': 'Maîtrise des outils numériques du quotidien',
  'Utiliser le numérique au quotidien': 'Maîtrise des outils numériques du quotidien',
  'Devenir autonome dans les démarches administratives': 'Aide aux démarches administratives',
  'Réaliser des démarches administratives avec un accompagnement': 'Aide aux démarches administratives',
  'Accompagner les démarches de santé': 'Aide aux démarches administratives',
  'Favoriser mon insertion professionnelle': 'Insertion professionnelle via le numérique',
  "Soutenir la parentalité et l'éducation avec le numérique": 'Parentalité et éducation avec le numérique',
  'Créer avec le numérique': 'Loisirs et créations numériques',
  'Approfondir ma culture numérique': 'Compréhension du monde numérique',
  'Promouvoir la citoyenneté numérique': 'Compréhension du monde numérique',
  'Accéder à une connexion internet': 'Accès internet et matériel informatique',
  'Accéder à du matériel': 'Accès internet et matériel informatique',
  "S'équiper en matériel informatique": 'Acquisition de matériel informatique à prix solidaire',
  'Langues étrangères (autre)': 'Langues étrangères (autres)',
  'Bibliothèques numériques de référence': 'Bibliothèques numérique de référence',
  'Conseiller numérique': 'Conseillers numériques',
  Seul: 'En autonomie',
  "Avec de l'aide": 'Accompagnement individuel',
  'Dans un atelier': 'Dans un atelier collectif',
}
