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
    `${voirChemin.modes[mode]}: ${loin}, about ${temps} by road${entre === null ? '' : ` (between ${entre[0]} and ${entre[1]})`}.`,
  sansRoute: (mode) => `No road that we know goes there ${MOTS.enMode[mode]}.`,
  direct: (loin, temps, mode) =>
    `In a straight line: ${loin}. It takes about ${temps} ${MOTS.enMode[mode]}: this is an estimate.`,
})
