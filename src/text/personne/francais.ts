import type { MotsPersonne } from './mots.ts'

/** What the sheet of one person says in the same words in French and in easy French. */
export const francais = {
  locale: 'fr-FR',
  sens: 'ltr',
  gsm: true,
  titre: 'Où trouver de l’aide',
  quand: 'Quand',
  ou: 'Où',
  virgule: ', ',
  deuxPoints: ' : ',
  ouBien: ' ou ',
  heure: (heures, minutes) => (minutes === '00' ? `${heures} h` : `${heures} h ${minutes}`),
  plage: (debut, fin) => `de ${debut} à ${fin}`,
  jour: (nom) => `le ${nom}`,
  jours: (premier, dernier) => `du ${premier} au ${dernier}`,
  moments: {
    matin: 'le matin',
    'apres-midi': 'l’après-midi',
    journee: 'dans la journée',
    soir: 'le soir',
  },
  toujours: 'toute la journée',
  modes: { marche: 'à pied', velo: 'à vélo', voiture: 'en voiture' },
  minutes: (n) => `${n} ${n < 2 ? 'minute' : 'minutes'}`,
  heures: (n) => `${n} ${n < 2 ? 'heure' : 'heures'}`,
  etMinutes: ' et ',
  memeAdresse: 'à la même adresse',
  atelier: 'Atelier numérique',
} as const satisfies Partial<MotsPersonne>
