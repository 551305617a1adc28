import { faireLieuEntier } from '../../langue/entier/lieu.ts'
import { motsDuCalendrier } from '../../langue/faire-lieu.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { heure } from '../dates/heure.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dateLongue, dire, JOURS, MOIS } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

const RANGS: Readonly<Record<number, string>> = { ...catalogue.RANGS, [-1]: 'last', [-2]: 'last but one' }

export const { lieu, sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } =
  faireLieuEntier(
    catalogue,
    dire,
    { ...motsDuCalendrier(JOURS, MOIS, heure), longue: dateLongue },
    (jour, rang) => `${RANGS[rang] ?? `${rang}th`} ${jour} of the month`,
  )
