/** Words of the enumerations, so that the page, the export and the command line say the same thing. */
export const MOTS = {
  offre: {
    lieux: 'Un lieu qui reçoit du public',
    accompagnement: 'Une aide humaine',
    ateliers: 'Un atelier collectif',
  },
  /** After "à 20 minutes en voiture …". */
  offreDe: {
    lieux: 'd’un lieu ouvert au public',
    accompagnement: 'd’une aide humaine',
    ateliers: 'd’un atelier collectif',
  },
  mode: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture' },
  enMode: { marche: 'à pied', velo: 'à vélo', voiture: 'en voiture' },
  /** The same words as in the map's legend. */
  etat: { atteinte: 'À portée', inconnue: 'On ne sait pas', nonAtteinte: 'Pas à portée' },
} as const

/** Marks what a person brought into the page, among what is published. */
export const MARQUE_MIENNE = 'Vos données'

/** Before a link or a code about such a place is handed out. */
export const LIEN_MIEN =
  'Ce lieu n’est que sur cet appareil : un autre appareil ne le trouvera pas par ce lien, ce code ou ce message.'

/** The same about a public record that was corrected on this device. */
export const LIEN_CORRIGE =
  'Vos corrections ne sont que sur cet appareil : un autre appareil verra la fiche publique, sans elles.'
