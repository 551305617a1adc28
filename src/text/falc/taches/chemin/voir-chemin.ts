import { rueAvecArticle } from '../../../fr/chemin/chemin.ts'
import * as fr from '../../../fr/chemin/voir-chemin.ts'
import { MOTS } from '../../../fr/mots.ts'
import { faireVoirChemin } from '../../../langue/faire/chemin.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { distance, duree } from '../../socle/format.ts'
import catalogue from './voir-chemin.json' with { type: 'json' }

export const voirChemin = { ...fr.voirChemin, ...catalogue.voirChemin } satisfies Traduction<
  typeof fr.voirChemin
>

const TOURNER = catalogue.TOURNER

export const { sayTotal, sayDepart, saySansChemin, sayEtapes } = faireVoirChemin({
  ...remplir<typeof catalogue.phrases, Parameters<typeof faireVoirChemin>[0]>(catalogue.phrases),
  distance,
  duree,
  etapes: (steps) =>
    steps.map((step) => {
      const suivre = `${rueAvecArticle(step)} pendant ${distance(step.metres)}.`
      if (step.exit !== null) return `Au rond-point, prenez la sortie numéro ${step.exit}. Suivez ${suivre}`
      return step.turn === null ? `Suivez ${suivre}` : `${TOURNER[step.turn]}. Suivez ${suivre}`
    }),
  total: (mode, loin, temps, entre) =>
    `${voirChemin.modes[mode]} : ${loin}, environ ${temps} par la route.${entre === null ? '' : ` Il faut entre ${entre[0]} et ${entre[1]}.`}`,
  sansRoute: (mode) => `Nous ne connaissons pas de route ${MOTS.enMode[mode]}.`,
  mer: voirChemin.mer,
  direct: (loin, temps, mode) => [
    `En ligne droite, c’est à ${loin}.`,
    `Il faut environ ${temps} ${MOTS.enMode[mode]}. Ce temps n’est pas sûr.`,
  ],
})
