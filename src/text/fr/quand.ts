import { faireJour } from '../langue/faire-dates.ts'
import { faireQuand } from '../langue/faire-quand.ts'
import { chiffreDuJour } from './dates/chiffre-du-jour.ts'
import { JOURS, MOIS } from './format.ts'

// When a session is, and the next one on the card of a place; the other words of a session: seance.ts.

/** No-break space: "14 h" stays on one line. */
const S = '\u00a0'

export const {
  jourLong,
  jourLongAvecAnnee,
  moisDe,
  heureDebut,
  plage,
  quand,
  quandComplet,
  confianceCourte,
  prochainDe,
} = faireQuand({
  jour: faireJour(JOURS, MOIS, { chiffre: chiffreDuJour, espace: S }),
  mois: (mois) => MOIS[mois - 1] ?? '',
  heure: (minute) => {
    const rest = minute % 60
    const hours = `${Math.floor(minute / 60)}${S}h`
    return rest === 0 ? hours : `${hours}${S}${String(rest).padStart(2, '0')}`
  },
  heureInconnue: 'heure à demander',
  moments: {
    matin: 'le matin',
    'apres-midi': 'l’après-midi',
    journee: 'dans la journée',
    soir: 'le soir',
  },
  plage: (debut, fin, jour) => `de ${debut} ${jour === null ? 'à' : `au ${jour},`} ${fin}`,
  exemple: 'exemple',
  aVerifier: 'à vérifier',
  prochain: {
    atelier: 'Prochain atelier',
    permanence: 'Prochaine permanence',
    individuel: 'Prochain rendez-vous individuel',
  },
  deuxPoints: ' : ',
})
