import { deNom } from '../../fr/orientation/elision.ts'
import { unePhraseParLigne } from '../../langue/faire/une-phrase-par-ligne.ts'
import { francais } from '../francais.ts'
import type { MotsPersonne } from '../mots.ts'

/** By the rules of easy French; the ordinary French stays beside it, as for any other language. */
export const falc: MotsPersonne = unePhraseParLigne<MotsPersonne>({
  ...francais,
  nom: 'Français facile à lire (FALC)',
  aRelire: 'Ce texte suit les règles du FALC. Personne ne l’a encore relu.',
  reference: null,
  trajet: 'Trajet',
  contact: 'Demander',
  ensuite: 'Les autres dates',
  heureInconnue: 'demandez l’heure',
  ouvert: 'c’est ouvert',
  horairesInconnus: 'demandez quand c’est ouvert',
  lieu: 'Une personne peut vous aider',
  trajets: {
    aucune: (mode) => `nous ne connaissons pas de route ${mode}`,
    plus: (mode, temps) => `plus de ${temps} ${mode}`,
    routes: (mode, temps) => `environ ${temps} ${mode}`,
    direct: (mode, temps) => `environ ${temps} ${mode}, ce temps n’est pas sûr`,
  },
  dansVotreCommune: 'dans votre ville ou votre village',
  depuis: (depart) => `vous partez ${deNom(depart)}`,
  couts: {
    gratuit: 'c’est gratuit',
    condition: 'c’est gratuit pour certaines personnes',
    payant: 'il faut payer',
    inconnu: 'demandez le prix',
  },
  placesInconnues: 'demandez s’il reste une place',
  places: (n) => `il y a ${n} ${n < 2 ? 'place' : 'places'} en tout, demandez s’il reste une place`,
  restantes: (n) => `il reste ${n} ${n < 2 ? 'place' : 'places'}`,
  inscriptions: {
    libre: 'venez sans rendez-vous',
    telephone: 'inscrivez-vous par téléphone',
    courriel: 'inscrivez-vous par mail',
    lien: 'inscrivez-vous sur internet',
    requise: 'inscrivez-vous avant de venir',
    inconnue: 'demandez s’il faut s’inscrire',
  },
  demandes: {
    inscription: 'le lieu demande de s’inscrire',
    'rendez-vous': 'le lieu demande un rendez-vous',
  },
  exemple: 'ce n’est pas une vraie date',
  aVerifier: 'cette date n’est pas sûre',
  mairie: (commune) => (commune === '' ? 'mairie de la ville ou du village' : `mairie ${deNom(commune)}`),
  retrouver: 'Voir tout cela sur internet',
  informations: (du, au, sansDate) =>
    [
      au === null ? `Ces informations sont du ${du}.` : `Ces informations sont du ${du} au ${au}.`,
      ...(sansDate ? ['Certaines informations n’ont pas de date.'] : []),
    ].join(' '),
  dateInconnue: 'Nous ne savons pas de quand sont ces informations.',
  appelez: 'Appelez avant de venir.',
})
