import { faireQuand } from '../langue/faire-quand.ts'
import { dates } from './dates.ts'

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
  jour: dates.jour,
  mois: dates.mois,
  heure: dates.heure,
  debut: (heure) => `às ${heure}`,
  heureInconnue: 'pergunte a hora',
  moments: { matin: 'de manhã', 'apres-midi': 'à tarde', journee: 'durante o dia', soir: 'à noite' },
  plage: (debut, fin, jour) =>
    jour === null ? `das ${debut} às ${fin}` : `das ${debut} até ${jour}, às ${fin}`,
  exemple: 'exemplo',
  aVerifier: 'a confirmar',
  prochain: {
    atelier: 'Próxima oficina',
    permanence: 'Próximo atendimento',
    individuel: 'Próxima sessão individual',
  },
})
