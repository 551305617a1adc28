import { type CartesFile, PREMIERE_PAGE } from '../../dataset/cartes/cartes-file.ts'
import { expandLieu } from '../../dataset/lieux-file.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import { countFiltres } from '../../domain/places/filters/filtres.ts'
import { createOpenAt, etatOuverture } from '../../domain/places/hours/open-times.ts'
import { naturesOf } from '../../domain/places/typologies.ts'
import type { Params } from '../../worker/protocol/index.ts'
import type { ListeLieux } from '../../worker/protocol/trouver.ts'

/** The whole list, as it is first shown: nothing is asked of it. */
const isFirstList = (file: CartesFile, demande: Params<'trouver'>): boolean => {
  const { territoire, filtres, depart, emprise, sansVoisins = false, limite, calcul } = demande
  return (
    formatTerritoire(territoire) === `departement:${file.departement}` &&
    countFiltres(filtres) === 0 &&
    depart === null &&
    emprise === null &&
    !sansVoisins &&
    calcul === undefined &&
    limite === PREMIERE_PAGE
  )
}

/** What the worker answers to the same question, word for word; null for any other than the whole list. */
export function listFirst(file: CartesFile, demande: Params<'trouver'>): ListeLieux | null {
  if (!isFirstList(file, demande)) return null
  const { instantMs } = demande
  const { total, comptes, plusRecente, horaires } = file
  const openAt = createOpenAt({ type: 'maintenant' }, instantMs)
  const ouverts = horaires.texte.reduce((sum, texte, i) => {
    const isOpen = openAt({ horaires: texte, codeInsee: horaires.codeInsee[i] ?? '' }) === 'oui'
    return sum + (isOpen ? (horaires.lieux[i] ?? 0) : 0)
  }, 0)
  return {
    lignes: file.lieux.map((compact, i) => {
      const lieu = expandLieu(compact)
      return {
        lieu,
        natures: naturesOf(lieu),
        voisin: i >= total.propres,
        trajet: null,
        etat: etatOuverture(lieu, instantMs),
      }
    }),
    ...{ affiches: total, total, ids: null, comptes, ouverts },
    ...{ parfois: 0, inconnus: {}, ignores: [], depuis: null, routes: null, sansTemps: 0 },
    ...{ routesIncompletes: false, plusRecente },
  }
}
