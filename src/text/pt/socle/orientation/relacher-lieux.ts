import { faireRelacher } from '../../../langue/faire-relacher.ts'
import { FAMILLES_FILTRES, sayLimite } from '../filtres.ts'
import { distance, duree, pluriel } from '../format.ts'
import { MOTS } from '../mots.ts'
import { trouver } from '../trouver.ts'

export const { sayRelacherLieux, boutonRelacher } = faireRelacher(
  {
    ...{ maintenant: 'Aberto agora', ceJourLa: 'Aberto nesse dia' },
    ...{ premier: 'O primeiro', plusProche: 'O mais próximo', sansNom: trouver.liste.sansNom },
    sansFiltre: 'Sem nenhum filtro',
    sans: (nom) => `Sem “${nom}”`,
    lieux: (n) => pluriel(n, 'lugar', 'lugares'),
    depasse: (combien) => `São mais ${combien} do que o limite.`,
    chercher: (enMode) => `Procurar ${enMode}`,
    toutRetirer: 'Retirar todos os filtros',
    sansLimite: 'Procurar sem limite de trajeto',
    retirer: (nom) => `Retirar “${nom}”`,
  },
  {
    ...{ familles: FAMILLES_FILTRES, sayLimite, distance, duree, trajet: trouver.liste.trajet },
    ...{ mode: MOTS.mode, enMode: MOTS.enMode },
  },
)
