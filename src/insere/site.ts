import { coloursSheet } from '../dataset/configuration/couleurs.ts'
import { outsideOf } from '../dataset/configuration/outside-of.ts'
import { readOrTell } from '../dataset/configuration/read-or-tell.ts'
import { setDelai } from '../dataset/pannes/delai.ts'
import { setOutside } from '../domain/common/outside.ts'
import { parseTerritoire, type Territoire } from '../domain/geo/territoire.ts'
import type { Theme } from '../state/insere/parametres.ts'
import { adoptSheet } from '../ui/site/adopt-sheet.ts'
import { el, francais } from './dom.ts'

/** Who shows the small page, as `configuration.json` says it. */
export interface Site {
  readonly nom: string
  /** Its name, behind its logo where it has one: a new element each time. */
  readonly marque: () => HTMLElement
  /** Shown first, where the address names none. */
  readonly territoire: Territoire | null
  readonly langues: readonly string[]
}

/** Makes the small page what `configuration.json` (its text) says of it; `base` is the folder of the data, `theme` the one shown. */
export function applySite(said: string, base: string, theme: Theme): Site {
  const { configuration } = readOrTell(new TextEncoder().encode(said))
  const { nom, logo, langues, accueil, couleurs } = configuration
  setOutside(outsideOf(configuration))
  setDelai(configuration.delaiFichierS)
  adoptSheet(coloursSheet(couleurs, theme === 'auto' ? null : theme))
  const image = () => {
    const made = el('img', { src: new URL(`../${logo}`, base).href, alt: '' })
    made.onerror = () => {
      console.warn(`configuration.json, logo : ${logo} n’est pas une image, ou n’est pas là`)
      made.remove()
    }
    return made
  }
  return {
    ...{ nom, langues },
    marque: () => el('p', { class: 'insere-marque rangee' }, logo !== '' && image(), francais(nom)),
    territoire: accueil.territoire === '' ? null : parseTerritoire(accueil.territoire),
  }
}
