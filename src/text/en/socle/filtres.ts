import { faireFiltres } from '../../langue/entier/filtres.ts'
import { naturesParCle } from '../../langue/valeurs.ts'
import { NATURES } from '../depart/natures.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import catalogue from './filtres.json' with { type: 'json' }
import { dire, JOURS } from './format.ts'

export const { FAMILLES_FILTRES, filtres, sayLimite, remarquesListe } = faireFiltres(
  catalogue,
  dire,
  { ...PLAIN, ...naturesParCle(NATURES) },
  JOURS,
)
