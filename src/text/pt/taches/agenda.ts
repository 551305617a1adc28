import { faireAgenda } from '../../langue/entier/agenda.ts'
import { faireLignes } from '../../langue/faire/agenda.ts'
import { dates } from '../dates.ts'
import { dire } from '../socle/format.ts'
import { confianceCourte, plage } from '../socle/quand.ts'
import catalogue from './agenda.json' with { type: 'json' }
import { seance, statutDe } from './seance.ts'

export const agenda = faireAgenda(catalogue, dire)

export const { sayJours, sayAtelier, sayLigne } = faireLignes({
  jours: dates.liste,
  ...{ plage, statutDe, confianceCourte, seance },
  prevu: 'prevista',
})
