/** A part of a page in plain words: a title, then paragraphs, or steps in order. */
export interface Partie {
  readonly titre: string
  readonly phrases?: readonly string[]
  readonly etapes?: readonly string[]
}

/** The page "Aide": what a person wants to do, in the order in which it is asked. */
export const aide = {
  titre: 'Aide',
  bonjour: 'Cette carte montre où trouver de l’aide pour internet et les démarches en ligne.',
  parties: [
    {
      titre: 'Trouver un lieu près de chez moi',
      etapes: [
        'Ouvrez « Trouver ».',
        'Écrivez le nom de votre commune ou votre code postal. Les fautes de frappe ne gênent pas.',
        'Choisissez comment vous vous déplacez : à pied, à vélo ou en voiture.',
        'Le lieu le plus proche est en premier. Appuyez sur son nom : vous voyez ses horaires et son téléphone.',
        'Appelez avant de vous déplacer.',
      ],
    },
    {
      titre: 'Je ne sais pas par où commencer',
      phrases: [
        'Ouvrez « M’aider à trouver ». On vous pose quelques questions, une à la fois. Vous pouvez répondre « Je ne sais pas ».',
      ],
    },
    {
      titre: 'Trouver un atelier, avec une date',
      phrases: [
        'Ouvrez « Dates ». Vous voyez les ateliers de cette semaine, de la suivante et du mois.',
        'Le bouton « Ajouter à mon agenda » met la date dans votre téléphone.',
      ],
    },
    {
      titre: 'Imprimer, envoyer',
      phrases: [
        'La fiche d’un lieu et la liste des dates ont un bouton « Imprimer ». Elles tiennent sur peu de pages, écrites gros.',
        'Le bouton « Copier le lien » copie une adresse. Vous pouvez l’envoyer à quelqu’un : il verra la même chose que vous.',
      ],
    },
    {
      titre: 'Ce que veulent dire les mots',
      phrases: [
        '« À vérifier » ou « on ne sait pas » : l’information manque. Ce n’est ni oui, ni non. Appelez pour le savoir.',
        '« Déduit » : la date vient d’une phrase écrite par le lieu, et personne ne l’a confirmée.',
        '« Exemple » : un atelier inventé, pour montrer comment la carte marche.',
        'Les temps de trajet sont des estimations. Ils ne comptent ni les bouchons, ni les transports en commun.',
      ],
    },
    {
      titre: 'Sans réseau',
      phrases: ['Ce que vous avez déjà regardé reste lisible sans réseau, sur le même appareil.'],
    },
    {
      titre: 'Ma vie privée',
      phrases: [
        'Ce que vous écrivez reste sur votre appareil. Il n’y a ni compte, ni cookie, ni mesure d’audience.',
        'Une adresse n’est cherchée que si vous appuyez sur le bouton. Le service d’adresses de l’État la reçoit alors.',
      ],
    },
    {
      titre: 'Au clavier, à la voix, en grand',
      phrases: [
        'Tout se fait au clavier : Tab avance, Entrée choisit, Échap ferme. Les listes disent tout ce que la carte montre.',
        'Vous pouvez grossir la page autant que vous voulez. Elle suit les couleurs sombres ou contrastées de votre appareil.',
      ],
    },
    {
      titre: 'Une fiche est fausse',
      phrases: [
        'Sur la fiche du lieu, appuyez sur « Signaler une erreur ». Le message dit déjà de quel lieu il s’agit.',
      ],
    },
    {
      titre: 'Pour les professionnels',
      phrases: [
        '« Orienter » cherche le bon lieu pour une personne, et imprime une feuille pour elle.',
        '« Couverture » dit quels habitants sont à portée d’un atelier. Elle aide à choisir où ouvrir le prochain.',
      ],
    },
  ] satisfies readonly Partie[],
  sansCarte: {
    titre: 'Sans la carte',
    phrase:
      'Chaque commune a une page simple, avec ses lieux et ses dates. Elle marche sur un vieux téléphone et s’imprime.',
    departement: (nom: string) => `Pages simples, commune par commune : ${nom}`,
    toutes: 'Pages simples de toutes les communes',
  },
} as const
