import {
  countFiltresSeances,
  FILTRES_SEANCES_VIDES,
  type FiltresSeances,
} from '../../domain/orientation/filtres-seances.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Choix } from '../../ui/choix.tsx'
import { ChoixSeances } from '../../ui/seance/choix-seances.tsx'

interface FiltresAgendaProps {
  readonly voisins: boolean
  readonly onVoisins: (voisins: boolean) => void
}

/** What a session must answer; written in the link. */
export function FiltresAgenda({ voisins, onVoisins }: FiltresAgendaProps) {
  const filtres = useShare((s) => s.filtresSeances)
  const setShare = useSetShare()
  const set = (filtresSeances: FiltresSeances) => setShare({ filtresSeances })
  const count = countFiltresSeances(filtres)
  return (
    <details className="depliant">
      <summary className="bouton">{text.filtres(count)}</summary>
      <div className="pile">
        <ChoixSeances
          familles={['besoins', 'niveaux', 'publics', 'jours', 'moments', 'couts']}
          titres={text}
          filtres={filtres}
          onChange={set}
        />
        <Choix
          titre={text.places}
          valeurs={['oui']}
          texte={() => text.placesLibres}
          choisis={filtres.places ? ['oui'] : []}
          onChange={(choisis) => set({ ...filtres, places: choisis.length > 0 })}
        />
        <ChoixSeances familles={['langues', 'acces']} titres={text} filtres={filtres} onChange={set} />
        <Choix
          titre={text.autour}
          valeurs={['oui']}
          texte={() => text.voisins}
          choisis={voisins ? ['oui'] : []}
          onChange={(choisis) => onVoisins(choisis.length > 0)}
        />
        {count > 0 && <Bouton onClick={() => set(FILTRES_SEANCES_VIDES)}>{text.effacer}</Bouton>}
      </div>
    </details>
  )
}
