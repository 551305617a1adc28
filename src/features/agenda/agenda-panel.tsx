import { useEffect } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { weekday } from '../../domain/calendar/civil-date.ts'
import { joursOf } from '../../domain/orientation/periodes.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { type Ordre, VALEURS } from '../../state/url/share-state.ts'
import { agenda as text } from '../../text/agenda.ts'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Pills } from '../../ui/pills.tsx'
import { LimiteTrajetChoix } from '../../ui/trajet/limite-trajet.tsx'
import { ChoixDepart } from '../depart/choix-depart.tsx'
import { ChoixPrevues } from '../prevues/choix-prevues.tsx'
import { Choisies } from './choisies.tsx'
import { FiltresAgenda } from './filtres-agenda.tsx'
import { Semaine } from './semaine.tsx'
import { Trouvees } from './trouvees.tsx'
import { useDates } from './use-dates.ts'
import { useSurCarte } from './use-sur-carte.ts'
import './agenda.css'

const PAS_JOURS = 28
/** From nowhere nothing is near. */
const SANS_DEPART: readonly Ordre[] = ['date', 'semaine']

/** Dates to come around a start or in the territory shown: by place, by day or by week, and those without date. */
export function AgendaPanel({ manifest }: { readonly manifest: Manifest }) {
  const setUi = useSetUi()
  const setShare = useSetShare()
  const filtres = useShare((s) => s.filtres)
  // The line of a round goes with the list that explains it.
  useEffect(() => () => setUi({ tournee: null }), [setUi])
  const aujourdhui = todayIn()
  const ordre = useShare((s) => s.ordre)
  const periode = useShare((s) => s.periode)
  const [voisins, setVoisins] = useBrouillon<boolean | null>('agenda.voisins', null)
  const [nombre, setNombre] = useBrouillon('agenda.jours', PAS_JOURS)
  const [lundi, setLundi] = useBrouillon('agenda.lundi', aujourdhui - weekday(aujourdhui))
  const isSemaine = ordre === 'semaine'
  const jours = isSemaine ? { du: lundi, au: lundi + 6 } : joursOf(periode, aujourdhui, nombre)
  const dates = useDates(manifest, { jours, voisins, tri: isSemaine ? 'date' : ordre })
  const { seances, trajetOf, chemins, depart, tri } = dates
  useSurCarte(dates.lues || dates.montrees.length > 0 ? dates.montrees : null, depart)
  const week = [0, 1, 2, 3, 4, 5, 6].map((i) => lundi + i).filter((jour) => jour >= aujourdhui)

  return (
    <section className="pile" aria-labelledby="agenda-titre">
      <h2 id="agenda-titre">{text.titre}</h2>
      <Choisies manifest={manifest} territoire={dates.territoire} trajetOf={trajetOf} chemins={chemins} />
      <ChoixDepart manifest={manifest} etiquette={text.depart}>
        {depart === null && <p className="note">{text.triSansDepart}</p>}
      </ChoixDepart>
      <div className="agenda-filtres rangee">
        {depart !== null && (
          <LimiteTrajetChoix
            limite={dates.limite}
            onChange={(limite) => setShare({ filtres: { ...filtres, limite } })}
          />
        )}
        <FiltresAgenda voisins={dates.voisins} onVoisins={setVoisins} />
      </div>
      {!isSemaine && (
        <Pills
          sobre
          titre={text.periodeTitre}
          textes={text.periodes}
          choisie={periode}
          onChange={(asked) => setShare({ periode: asked })}
        />
      )}
      <Pills
        sobre
        titre={text.vue}
        textes={text.ordres}
        valeurs={depart === null ? SANS_DEPART : VALEURS.ordre}
        choisie={isSemaine ? 'semaine' : tri}
        onChange={(ordre) => setShare({ ordre })}
      />
      <ChoixPrevues prevues={dates.prevues} />
      {isSemaine && <Semaine lundi={lundi} aujourdhui={aujourdhui} dates={dates} onLundi={setLundi} />}
      {seances.error !== null && (
        <ErreurDonnees error={seances.error} onRetry={() => void seances.refetch()} />
      )}
      {dates.attendues && <p role="status">{text.chargement}</p>}
      {seances.data !== undefined && (
        <Trouvees
          manifest={manifest}
          dates={dates}
          aVenir={isSemaine ? week : null}
          aujourdhui={aujourdhui}
          onVoisins={() => setVoisins(true)}
          onPlus={periode === 'semaines' && nombre < 364 ? () => setNombre(nombre + PAS_JOURS) : null}
        />
      )}
    </section>
  )
}
