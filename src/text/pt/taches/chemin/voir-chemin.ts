import type * as fr from '../../../fr/chemin/voir-chemin.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { sayChemin } from '../../chemin/chemin.ts'
import { distance, duree } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'
import catalogue from './voir-chemin.json' with { type: 'json' }

export const voirChemin = catalogue.voirChemin satisfies Traduction<typeof fr.voirChemin>

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireVoirChemin>[0]>(catalogue.phrases),
  ...{ distance, duree, etapes: sayChemin, mer: voirChemin.mer },
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]}: ${loin}, cerca de ${temps} por estrada${entre === null ? '' : ` (entre ${entre[0]} e ${entre[1]})`}.`,
  sansRoute: (mode) => `Não conhecemos nenhum caminho até lá ${MOTS.enMode[mode]}.`,
  direct: (loin, temps, mode) =>
    `Em linha reta: ${loin}. Conte com cerca de ${temps} ${MOTS.enMode[mode]}: é uma estimativa.`,
})
