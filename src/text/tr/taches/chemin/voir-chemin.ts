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
    `${voirChemin.modes[mode]}: ${loin}, yol üzerinden yaklaşık ${temps}${entre === null ? '' : ` (${entre[0]} ile ${entre[1]} arası)`}.`,
  sansRoute: (mode) => `Oraya ${MOTS.enMode[mode]} gidilecek bir yol bilmiyoruz.`,
  direct: (loin, temps, mode) =>
    `Kuş uçuşu: ${loin}. ${MOTS.mode[mode]} yaklaşık ${temps} sürer: bu bir tahmindir.`,
})
