import type * as fr from '../../../fr/pages/aide.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { app } from '../../socle/app.ts'
import { agenda } from '../agenda.ts'
import { guide } from '../guide.ts'
import { lieu } from '../lieu.ts'
import { seance } from '../seance.ts'
import catalogue from './aide.json' with { type: 'json' }

const { onglets, volets } = app

/** Buttons and tabs are named by the very words that they bear. */
export const aide = {
  ...catalogue.aide,
  parties: [
    {
      titre: 'Trouver un lieu près de chez vous',
      etapes: [
        `Ouvrez « ${onglets.trouver} ».`,
        'Écrivez le nom de votre ville ou de votre village. Vous pouvez aussi écrire votre code postal. Vous pouvez faire des fautes.',
        'Choisissez comment vous venez : à pied, à vélo ou en voiture.',
        'Le lieu le plus près est en premier. Appuyez sur son nom. Vous voyez quand le lieu est ouvert. Vous voyez aussi son téléphone.',
        'Appelez avant de venir.',
      ],
    },
    {
      titre: 'Répondre à des questions',
      phrases: [
        `Ouvrez « ${volets.noms.guide.trouver} ». Nous posons 4 questions. Vous répondez à 1 question, puis à la question d’après.`,
        `Vous pouvez répondre « ${guide.quoi.tout[0]} ».`,
      ],
    },
    {
      titre: 'Trouver un atelier',
      phrases: [
        'Dans un atelier, une personne apprend quelque chose à un groupe.',
        `Ouvrez « ${volets.noms.agenda.trouver} ». Vous voyez les ateliers et leurs dates.`,
        `Le bouton « ${seance.ajouter} » garde la date sur votre appareil.`,
      ],
    },
    {
      titre: 'Imprimer ou envoyer',
      phrases: [
        `Pour un lieu, appuyez sur « ${lieu.imprimer} ». Pour les dates, appuyez sur « ${agenda.imprimer} ».`,
        `Le bouton « ${lieu.copierLien} » copie l’adresse de la page. Vous pouvez envoyer cette adresse à une autre personne. Cette personne verra la même chose que vous.`,
      ],
    },
    {
      titre: 'Ce que veulent dire les mots',
      phrases: [
        '« Nous ne savons pas » : il manque une information. Ce n’est pas oui. Ce n’est pas non. Demandez.',
        '« Cette date n’est pas sûre » : nous avons lu la date dans un texte. Demandez si elle est vraie.',
        '« Ce n’est pas une vraie date » : c’est un exemple pour montrer la page.',
        'Un chèque numérique : il sert à payer un atelier.',
        'Un agenda : il garde vos dates. Il y a un agenda dans beaucoup de téléphones.',
        'Le temps pour venir n’est pas exact. Il peut être plus long quand il y a beaucoup de voitures.',
        'Nous ne comptons pas le temps en bus ou en train.',
      ],
    },
    {
      titre: app.pages['hors-ligne'],
      phrases: ['Vous pouvez revoir sans internet ce que vous avez déjà vu. Prenez le même appareil.'],
    },
    {
      titre: app.pages['vie-privee'],
      phrases: [
        'La vie privée, ce sont les informations sur vous.',
        'Ce que vous écrivez reste sur votre appareil. La page ne demande pas de mot de passe. Elle ne compte pas ses visiteurs.',
        'Vous pouvez demander à la page de chercher une adresse. Un site de l’État saura alors cette adresse.',
      ],
    },
    {
      titre: 'Utiliser la page sans souris',
      phrases: [
        'La touche « Tab » avance. La touche « Entrée » choisit. La touche « Échap » ferme.',
        'Tous les lieux de la carte sont aussi dans la liste.',
        'Vous pouvez rendre la page plus grande. Elle prend les couleurs de votre appareil.',
      ],
    },
    {
      titre: 'Il y a une erreur sur un lieu',
      phrases: [
        `Ouvrez la page du lieu. Appuyez sur « ${lieu.signaler} ». Le message donne déjà le nom du lieu.`,
      ],
    },
    {
      titre: 'Pour les professionnels',
      phrases: [
        `« ${onglets.orienter} » cherche un lieu pour une personne. Le professionnel peut imprimer un papier pour cette personne.`,
        `« ${onglets.couverture} » montre les habitants près d’un atelier. C’est utile pour choisir où ouvrir un autre atelier.`,
        'Ces 2 parties ne sont pas encore faciles à lire.',
      ],
    },
  ],
  sansCarte: {
    ...catalogue.aide.sansCarte,
    departement: (nom: string) => `Les pages sans carte : ${nom}`,
    toutes: agenda.abonnement.toutes,
  },
} satisfies Traduction<typeof fr.aide>
