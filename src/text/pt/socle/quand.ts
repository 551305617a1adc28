import { faireQuand } from '../../langue/faire-quand.ts'
import { comArtigo, dates } from '../dates.ts'

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
  debut: (heure) => comArtigo('à', heure),
  heureInconnue: 'pergunte a hora',
  moments: { matin: 'de manhã', 'apres-midi': 'à tarde', journee: 'durante o dia', soir: 'à noite' },
  plage: (debut, fin, jour) =>
    `${comArtigo('da', debut)} ${jour === null ? '' : `até ${jour}, `}${comArtigo('à', fin)}`,
  exemple: 'exemplo',
  aVerifier: 'a confirmar',
  prochain: {
    atelier: 'Próxima oficina',
    permanence: 'Próximo atendimento',
    individuel: 'Próxima sessão individual',
  },
})
