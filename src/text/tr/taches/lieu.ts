import { faireLieuEntier } from '../../langue/entier/lieu.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dire } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { lieu, sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } =
  faireLieuEntier(catalogue, dire, dates, (jour, rang) =>
    rang > 0 ? `ayın ${rang}. ${jour} günü` : `ayın ${rang === -1 ? 'son' : 'sondan ikinci'} ${jour} günü`,
  )
