import { faireChampDepart } from '../../../langue/entier/champ-depart.ts'
import { PLAIN } from '../../depart/plus-simple.ts'
import { dire } from '../format.ts'
import catalogue from './champ-depart.json' with { type: 'json' }

const liste = new Intl.ListFormat('pt-PT', { type: 'conjunction' })

export const champDepart = faireChampDepart(catalogue, dire, PLAIN, liste)
