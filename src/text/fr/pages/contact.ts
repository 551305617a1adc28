/** The page "Contact". */
export const contact = {
  titre: 'Contact',
  aide: 'Pour une aide ou un rendez-vous, appelez un lieu : son numéro est sur sa fiche.',
  editeur: (organisme: string) => `${organisme} publie cette page.`,
  sansEditeur: 'Le service qui publie cette page n’a pas donné son nom.',
  joindre: 'Pour parler de cette page',
  telephone: 'Téléphone',
  courriel: 'Courriel',
  page: 'Sur le web',
  sansContact: 'Il n’y a ni numéro ni adresse pour cette page. Pour une question, appelez votre mairie.',
  erreur: 'Une fiche est fausse',
  erreurs: [
    'Ouvrez la fiche du lieu, puis « Signaler une erreur ». Le message dit déjà de quel lieu il s’agit.',
    'Vous pouvez aussi le dire au lieu lui-même : c’est lui qui tient sa fiche.',
  ],
  sujet: (nom: string) => `Question sur « ${nom} »`,
} as const
