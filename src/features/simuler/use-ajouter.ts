import { useCallback } from 'react'
import { useServices } from '../../data/context.tsx'
import type { Question } from '../../domain/coverage/question.ts'
import { uneSeance } from '../../domain/scenario/premier-jour.ts'
import { type Commande, MAX_NOM, type Nature } from '../../domain/scenario/scenario.ts'
import { scenario } from '../../text/scenario.ts'
import { siting } from '../../text/siting.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { ChoixClasse } from '../../worker/protocol/scenario.ts'
import type { Brouillon } from './ajouter.tsx'
import type { PointDuLieu } from './nouveau-lieu.ts'

/**
 * Adds places to the scenario, with a name when the person gives none. Proposed ones are added as what they were
 * weighed as, whatever the draft is: one session in a window, seats not known.
 */
export function useAjouter(
  info: TerritoireInfo | undefined,
  { nature, nom, places, dates }: Brouillon,
  { offre, fenetre }: Question,
  commander: (commande: Commande) => void,
) {
  const { client } = useServices()
  const auPoint = useCallback(
    async (at: PointDuLieu): Promise<string> => {
      const place = await client.call('situer', { territoire: info?.territoire ?? { type: 'france' }, at })
      const named = nom.trim() === '' ? scenario.ajouter.defaut(nature, place.nom) : nom.trim()
      commander({
        type: 'ajout',
        id: newId(),
        nom: named.slice(0, MAX_NOM),
        lon: place.lon,
        lat: place.lat,
        commune: place.commune,
        nature,
        places,
        dates,
      })
      return named
    },
    [client, info, nature, nom, places, dates, commander],
  )
  const proposes = useCallback(
    (choix: readonly ChoixClasse[]) => {
      choix.forEach(({ candidat }, i) => {
        const { lon, lat, commune } = candidat
        const named = candidat.nom === '' ? siting.resultat.point(i + 1) : candidat.nom
        commander({
          type: 'ajout',
          id: newId(),
          nom: scenario.ajouter.defaut(natureDe(offre), named).slice(0, MAX_NOM),
          lon,
          lat,
          commune,
          nature: natureDe(offre),
          places: null,
          dates: fenetre ? uneSeance(fenetre.du, fenetre.au, commune) : null,
        })
      })
    },
    [offre, fenetre, commander],
  )
  return { auPoint, proposes }
}

/** What answers an offer. */
export const natureDe = (offre: Question['offre']): Nature =>
  offre === 'ateliers' ? 'atelier' : 'accompagnement'

const newId = () => `n${Math.random().toString(36).slice(2, 9)}`
