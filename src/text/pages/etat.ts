/** At the end of "À propos et sources": the licences of what the page is made of, and how it is set, for who publishes. */
export const etat = {
  licences: 'Licences des logiciels de cette page',
  licencesVoir: 'Voir les logiciels et leurs licences',
  licencesListe: 'La liste complète (CycloneDX, fichier JSON)',
  licencesAbsentes: 'La liste n’a pas pu être lue.',
  paquet: (nom: string, version: string, licence: string) => `${nom} ${version} : ${licence}`,
  titre: 'État de cette publication',
  voir: 'Pour le service qui publie : voir les réglages',
  configurationBonne: 'configuration.json : rien à redire.',
  enTetesBons: 'Les en-têtes du serveur sont ceux que la configuration demande.',
  enTetesAttente: 'Les en-têtes du serveur n’ont pas encore été lus.',
  ecart: (entete: string, attendu: string, recu: string | null) =>
    `${entete} : « ${attendu} » demandé, ${recu === null ? 'rien' : `« ${recu} »`} reçu.`,
  ecrire: 'Pour les changer : « npm run deploie », puis les fichiers de deploy/ sur le serveur.',
} as const
