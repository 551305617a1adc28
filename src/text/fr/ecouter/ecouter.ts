import { faireSayNumero } from '../../langue/faire/ecouter.ts'
import { telephoneLisible } from '../format.ts'

/** Reading aloud, by a voice of the device. */
export const ecouter = {
  ecouter: 'Écouter',
  pause: 'Pause',
  reprendre: 'Reprendre',
  arreter: 'Arrêter',
  lit: 'La lecture commence.',
  fini: 'La lecture est finie.',
  reponse: (rang: number, titre: string) => `Réponse ${rang} : ${titre}.`,
  telephone: (numero: string) => `Le téléphone est le ${numero}.`,
  echec: 'La lecture à voix haute ne marche pas sur cet appareil.',
} as const

/** The number to call, in a sentence; nothing where there is none. */
export const sayNumero = faireSayNumero(ecouter.telephone, telephoneLisible)
