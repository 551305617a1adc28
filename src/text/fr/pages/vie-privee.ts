import { pluriel } from '../format.ts'

/** The page "Vie privée": what stays, what leaves and when, whom to ask. Made of the configuration. */
export const viePrivee = {
  bref: 'Rien de ce que vous tapez ne quitte votre appareil, sauf si vous le demandez. Il n’y a ni compte, ni cookie, ni mesure d’audience.',
  responsable: 'Qui répond de cette page',
  qui: (nom: string, organisme: string) =>
    organisme === ''
      ? `Le service qui publie « ${nom} » n’a pas donné son nom.`
      : `« ${nom} » est publié par ${organisme}.`,
  appareil: 'Ce qui reste sur votre appareil',
  gardes: [
    'Les pages et les données que vous avez ouvertes, pour marcher sans réseau.',
    'Les départements que vous gardez dans « Hors ligne ».',
    'La langue choisie, et l’apparence de cette page (son nom, ses couleurs).',
    'Vos données et vos scénarios, si vous en préparez. Sur un ordinateur partagé, choisissez de ne les garder que le temps de l’onglet.',
  ],
  effacer: 'Pour tout effacer : les réglages de votre navigateur, puis « effacer les données du site ».',
  jamais:
    'Votre départ, vos réponses et les fiches d’orientation ne sont jamais gardés : ils partent quand la page se ferme.',
  passage:
    'Quand vous changez de langue, l’onglet les passe à la nouvelle page. Elle les efface de l’onglet en s’ouvrant.',
  sort: 'Ce qui sort de votre appareil, et quand',
  rienNeSort:
    'Par défaut, rien : la page ne parle qu’à son propre serveur. Il voit quels fichiers elle lit, jamais ce que vous tapez.',
  adresses: (hote: string) =>
    `La recherche d’adresse : si vous l’acceptez, ce que vous tapez va au service d’adresses de l’État (${hote}).`,
  plan: (hote: string) =>
    `Le plan des rues : si vous l’affichez, la carte que vous regardez est demandée à ${hote}.`,
  itineraire: (hote: string) =>
    `L’itinéraire sur le web : si vous l’ouvrez, ${hote} reçoit le lieu d’arrivée, et le départ si vous l’avez donné.`,
  liens: 'Un lien vers un autre site dit son nom avant que vous le touchiez.',
  intranet:
    'Cette page est réglée pour un réseau interne : elle ne demande rien à l’extérieur et n’y mène pas.',
  serveur: 'Ce que le serveur note',
  journal:
    'Comme tout serveur, il peut noter votre adresse réseau, l’heure et le fichier lu. Réglé comme nous le conseillons, il ne note pas ce qui suit le « ? » de l’adresse.',
  duree: (jours: number) =>
    jours === 0 ? 'Il ne garde pas de journal.' : `Il garde ces notes ${pluriel(jours, 'jour', 'jours')}.`,
  dureeInconnue: 'Le service qui publie cette page n’a pas dit combien de temps il les garde.',
  droits: 'Vos droits',
  droitsDit:
    'Vous pouvez demander ce qui est noté sur vous, le faire corriger ou effacer (RGPD, articles 15 à 22).',
  sujet: (nom: string) => `Mes données et « ${nom} »`,
  sansDelegue:
    'Écrivez au service qui publie cette page : son contact est dans « Contact ». Sans réponse, la CNIL reçoit les plaintes.',
  sansPersonne:
    'Cette page ne dit pas à qui écrire : demandez-le à votre mairie. Sans réponse, la CNIL reçoit les plaintes.',
  avecDelegue: 'Écrivez au délégué à la protection des données. Sans réponse, la CNIL reçoit les plaintes.',
  mentions: 'Mentions légales',
  sansMentions: 'Le service qui publie cette page ne les a pas encore écrites.',
} as const
