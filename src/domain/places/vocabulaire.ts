/** A value of the schema, with an ASCII id that stays the same in addresses when the label changes. */
export interface Terme {
  readonly id: string
  readonly valeur: string
}

const termes = (valeurs: Readonly<Record<string, string>>): readonly Terme[] =>
  Object.entries(valeurs).map(([id, valeur]) => ({ id, valeur }))

/** Enumerations of the national schema "lieux de médiation numérique" v1.0.2, in its order. */
export const SERVICES = termes({
  outils: 'Maîtrise des outils numériques du quotidien',
  demarches: 'Aide aux démarches administratives',
  insertion: 'Insertion professionnelle via le numérique',
  securite: 'Utilisation sécurisée du numérique',
  parentalite: 'Parentalité et éducation avec le numérique',
  loisirs: 'Loisirs et créations numériques',
  comprendre: 'Compréhension du monde numérique',
  acces: 'Accès internet et matériel informatique',
  'materiel-solidaire': 'Acquisition de matériel informatique à prix solidaire',
})

export const PUBLICS = termes({
  jeunes: 'Jeunes',
  etudiants: 'Étudiants',
  familles: 'Familles et/ou enfants',
  seniors: 'Seniors',
  femmes: 'Femmes',
})

export const PRISES_EN_CHARGE = termes({
  surdite: 'Surdité',
  'handicaps-moteurs': 'Handicaps moteurs',
  'handicaps-mentaux': 'Handicaps mentaux',
  illettrisme: 'Illettrisme',
  anglais: 'Langues étrangères (anglais)',
  'autres-langues': 'Langues étrangères (autres)',
  'deficience-visuelle': 'Déficience visuelle',
})

export const FRAIS = termes({
  gratuit: 'Gratuit',
  'sous-condition': 'Gratuit sous condition',
  payant: 'Payant',
})

export const DISPOSITIFS = termes({
  'aidants-connect': 'Aidants Connect',
  bnr: 'Bibliothèques numérique de référence',
  pix: 'Certification PIX',
  conseillers: 'Conseillers numériques',
  'emmaus-connect': 'Emmaüs Connect',
  'france-services': 'France Services',
  gen: 'Grande école du numérique',
  'croix-rouge': 'La Croix Rouge',
  caf: "Point d'accès numérique CAF",
  promeneurs: 'Promeneurs du net',
  relais: 'Relais numérique (Emmaüs Connect)',
})

export const FORMATIONS_LABELS = termes({
  'mon-espace-sante': 'Formé à « Mon Espace Santé »',
  duplex: 'Formé à « DUPLEX » (illettrisme)',
  arnia: 'Arnia/MedNum BFC (Bourgogne-Franche-Comté)',
  reemploi: 'Collectif ressources et acteurs réemploi (Normandie)',
  etapes: 'Étapes numériques (La Poste)',
  fabriques: 'Fabriques de Territoire',
  eclaireurs: 'Les Éclaireurs du numérique (Drôme)',
  'mes-papiers': 'Mes Papiers (Métropole de Lyon)',
  ordi: 'ORDI 3.0',
  'sud-labs': 'SUD LABS (PACA)',
})

export const MODALITES_ACCES = termes({
  venir: 'Se présenter',
  telephoner: 'Téléphoner',
  ecrire: 'Contacter par mail',
  rdv: 'Prendre un RDV en ligne',
  'sans-public': "Ce lieu n'accueille pas de public",
  prescription: 'Envoyer un mail avec une fiche de prescription',
})

export const MODALITES_ACCOMPAGNEMENT = termes({
  autonomie: 'En autonomie',
  individuel: 'Accompagnement individuel',
  atelier: 'Dans un atelier collectif',
  distance: 'À distance',
})

export const ITINERANCES = termes({
  itinerant: 'Itinérant',
  fixe: 'Fixe',
})

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
