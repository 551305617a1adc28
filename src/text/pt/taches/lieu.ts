import { faireLieuEntier } from '../../langue/entier/lieu.ts'
import { valeursEn } from '../../langue/valeurs.ts'
import { dates } from '../dates.ts'
import { PLAIN } from '../depart/plus-simple.ts'
import { dire } from '../socle/format.ts'
import catalogue from './lieu.json' with { type: 'json' }

/** Names of networks, labels and kinds of places stay as they are: they are proper names. */
export const sayValeurs = valeursEn(PLAIN)

export const { lieu, sayAcces, sayRegle, sayPlage, jourDuMois, sayIntervalle, notesDuJour, sayJour } =
  faireLieuEntier(catalogue, dire, dates, (jour, rang) => {
    const [letra, fim] = /^(?:sábado|domingo)/.test(jour) ? ['º', 'o'] : ['ª', 'a']
    return rang > 0
      ? `${rang}.${letra} ${jour} do mês`
      : `${rang === -1 ? 'últim' : 'penúltim'}${fim} ${jour} do mês`
  })
