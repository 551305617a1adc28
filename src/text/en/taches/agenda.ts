import { faireAgenda } from '../../langue/entier/agenda.ts'
import { faireJours, faireLignes, lierPar } from '../../langue/faire/agenda.ts'
import { dire, JOURS } from '../socle/format.ts'
import { confianceCourte, moisDe, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

export const agenda = faireAgenda(catalogue, dire)

/** "Tuesday 1 December", "Tuesdays 1, 8 and 15 December, 5 January", "Tuesday 1, Thursday 3 December". */
export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: faireJours({
    ...{ JOURS, moisDe },
    lier: lierPar('and'),
    memeJour: (jour, dits, combien) => `${jour}${combien === 1 ? '' : 's'} ${dits}`,
  }),
  ...{ plage, statutDe, confianceCourte, seance },
  prevu: 'planned',
})
