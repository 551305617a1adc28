import { faireCarte } from '../../langue/entier/carte.ts'
import catalogue from './carte.json' with { type: 'json' }
import { dire } from './format.ts'

export const carte = faireCarte(catalogue.carte, dire)
