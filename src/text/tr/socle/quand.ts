import { faireQuand } from '../../langue/faire-quand.ts'
import { dates } from '../dates.ts'

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
  debut: (heure) => `saat ${heure}`,
  heureInconnue: 'saatini sorun',
  moments: { matin: 'sabah', 'apres-midi': 'öğleden sonra', journee: 'gün içinde', soir: 'akşam' },
  plage: (debut, fin, jour) =>
    jour === null ? `saat ${debut} ile ${fin} arası` : `başlangıç saat ${debut}, bitiş ${jour}, saat ${fin}`,
  exemple: 'örnek',
  aVerifier: 'kontrol edilmeli',
  prochain: {
    atelier: 'Sonraki atölye',
    permanence: 'Sonraki danışma günü',
    individuel: 'Sonraki birebir görüşme',
  },
})
