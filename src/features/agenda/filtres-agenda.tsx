import {
  CHOIX,
  countFiltresSeances,
  FILTRES_SEANCES_VIDES,
} from '../../domain/orientation/filtres-seances.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { JOURS } from '../../text/calendrier.ts'
import {
  ACCES_TEXTE,
  BESOINS_TEXTE,
  COUTS_TEXTE,
  DEMI_JOURNEES_TEXTE,
  LANGUES_TEXTE,
  NIVEAUX,
  PUBLICS,
} from '../../text/seance.ts'
import { Choix } from '../../ui/choix.tsx'

interface FiltresAgendaProps {
  readonly voisins: boolean
  readonly onVoisins: (voisins: boolean) => void
}

/** What a session must answer; written in the link. */
export function FiltresAgenda({ voisins, onVoisins }: FiltresAgendaProps) {
  const filtres = useShare((s) => s.filtresSeances)
  const setShare = useSetShare()
  const set = (patch: Partial<typeof filtres>) => setShare({ filtresSeances: { ...filtres, ...patch } })
  const count = countFiltresSeances(filtres)
  return (
    <details className="agenda-filtres">
      <summary className="bouton">{text.filtres(count)}</summary>
      <div className="pile">
        <Choix
          titre={text.besoins}
          valeurs={CHOIX.besoins}
          texte={(v) => BESOINS_TEXTE[v]}
          choisis={filtres.besoins}
          onChange={(besoins) => set({ besoins })}
        />
        <Choix
          titre={text.niveaux}
          valeurs={CHOIX.niveaux}
          texte={(v) => NIVEAUX[v]}
          choisis={filtres.niveaux}
          onChange={(niveaux) => set({ niveaux })}
        />
        <Choix
          titre={text.publics}
          valeurs={CHOIX.publics}
          texte={(v) => PUBLICS[v]}
          choisis={filtres.publics}
          onChange={(publics) => set({ publics })}
        />
        <Choix
          titre={text.jours}
          valeurs={CHOIX.jours}
          texte={(v) => JOURS[v] ?? ''}
          choisis={filtres.jours}
          onChange={(jours) => set({ jours })}
        />
        <Choix
          titre={text.moments}
          valeurs={CHOIX.moments}
          texte={(v) => DEMI_JOURNEES_TEXTE[v]}
          choisis={filtres.moments}
          onChange={(moments) => set({ moments })}
        />
        <Choix
          titre={text.couts}
          valeurs={CHOIX.couts}
          texte={(v) => COUTS_TEXTE[v]}
          choisis={filtres.couts}
          onChange={(couts) => set({ couts })}
        />
        <Choix
          titre={text.places}
          valeurs={['oui']}
          texte={() => text.placesLibres}
          choisis={filtres.places ? ['oui'] : []}
          onChange={(choisis) => set({ places: choisis.length > 0 })}
        />
        <Choix
          titre={text.langues}
          valeurs={CHOIX.langues}
          texte={(v) => LANGUES_TEXTE[v]}
          choisis={filtres.langues}
          onChange={(langues) => set({ langues })}
        />
        <Choix
          titre={text.acces}
          valeurs={CHOIX.acces}
          texte={(v) => ACCES_TEXTE[v]}
          choisis={filtres.acces}
          onChange={(acces) => set({ acces })}
        />
        <Choix
          titre={text.autour}
          valeurs={['oui']}
          texte={() => text.voisins}
          choisis={voisins ? ['oui'] : []}
          onChange={(choisis) => onVoisins(choisis.length > 0)}
        />
        {count > 0 && (
          <button
            type="button"
            className="bouton"
            onClick={() => setShare({ filtresSeances: FILTRES_SEANCES_VIDES })}
          >
            {text.effacer}
          </button>
        )}
      </div>
    </details>
  )
}
