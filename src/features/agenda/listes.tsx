import type { ComponentProps, Ref } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import { useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { SeanceSituee, SerieSansDate } from '../../domain/orientation/seance-situee.ts'
import { rankTrajet, type Trajet } from '../../domain/orientation/trajet.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { agenda as text } from '../../text/agenda.ts'
import { adresseDe, jourLong, seance as seanceText } from '../../text/seance.ts'
import { SeanceActions } from '../../ui/seance/seance-actions.tsx'
import { SeanceCard } from '../../ui/seance/seance-card.tsx'
import { CheminSeance, hasPoint } from '../chemin/chemin-seance.tsx'

interface ListeProps {
  readonly seances: readonly SeanceSituee[]
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
  readonly horodatageMs: number
  /** From where, and how, the ways to the sessions go. */
  readonly chemins: Pick<ComponentProps<typeof CheminSeance>, 'manifest' | 'depart' | 'mode'>
}

/** What one can do for a session, and the way to it. */
function Actions({
  situee,
  horodatageMs,
  chemins,
}: Pick<ListeProps, 'horodatageMs' | 'chemins'> & { readonly situee: SeanceSituee }) {
  const isTold = chemins.depart !== null && hasPoint(situee.ou)
  return (
    <>
      <SeanceActions situee={situee} horodatageMs={horodatageMs} sansItineraire={isTold} />
      {situee.seance.statut !== 'annulee' && <CheminSeance {...chemins} ou={situee.ou} />}
    </>
  )
}

/** Under one heading per day; `jours` names the days to show even when empty. */
export function ListeParJour(props: ListeProps & { readonly jours: readonly number[] | null }) {
  const { seances, trajetOf, horodatageMs, chemins } = props
  const jours = props.jours ?? [...new Set(seances.map((s) => s.seance.date))]
  return (
    <div className="agenda-jours pile">
      {jours.map((date) => {
        const ofDay = seances.filter((s) => s.seance.date === date)
        return (
          <section key={date} aria-labelledby={`jour-${date}`}>
            <h3 id={`jour-${date}`} className="agenda-jour majuscule" tabIndex={-1}>
              {jourLong(date)}
            </h3>
            {ofDay.length === 0 && <p className="note">{text.rienCeJour}</p>}
            {ofDay.map((situee) => (
              <SeanceCard
                key={situee.seance.uid}
                situee={situee}
                trajet={trajetOf(situee)}
                titre={4}
                jourAuDessus
              >
                {date < todayIn() ? (
                  <p className="note">{text.passee}</p>
                ) : (
                  <Actions situee={situee} horodatageMs={horodatageMs} chemins={chemins} />
                )}
              </SeanceCard>
            ))}
          </section>
        )
      })}
    </div>
  )
}

/** Nearest first, then by date; those that no road reaches come after, those whose place is not known last. */
export function ListeParTrajet({
  seances,
  trajetOf,
  horodatageMs,
  chemins,
  ref,
}: ListeProps & { readonly ref: Ref<HTMLDivElement> }) {
  const sorted = seances
    .map((situee) => ({ situee, trajet: trajetOf(situee) }))
    .sort((a, b) => rank(a.trajet) - rank(b.trajet))
  return (
    <div ref={ref}>
      {sorted.map(({ situee, trajet }) => (
        <SeanceCard key={situee.seance.uid} situee={situee} trajet={trajet} titre={3}>
          <Actions situee={situee} horodatageMs={horodatageMs} chemins={chemins} />
        </SeanceCard>
      ))}
    </div>
  )
}

/** To the minute: then by date. */
const rank = (trajet: Trajet | null): number => Math.round(rankTrajet(trajet))

interface ChoisiesProps {
  readonly manifest: Manifest
  readonly territoire: Territoire
  readonly trajetOf: (situee: SeanceSituee) => Trajet | null
  readonly chemins: ListeProps['chemins']
}

/** The sessions a printed sheet or poster points to, looked for from a month ago to ten months ahead. */
export function Choisies({ manifest, territoire, trajetOf, chemins }: ChoisiesProps) {
  const cles = useShare((s) => s.seances)
  const aujourdhui = todayIn()
  const wanted = cles.length > 0
  const seances = useSeances(wanted ? manifest : undefined, territoire, {
    du: aujourdhui - 30,
    au: aujourdhui + 300,
  })
  if (!wanted || seances.data === undefined || seances.isPlaceholderData) return null
  const found = seances.data.seances.filter((s) => cles.includes(s.cle))
  return (
    <section className="agenda-choisies encadre encadre--fort" aria-labelledby="choisies-titre">
      <h3 id="choisies-titre">{text.choisies}</h3>
      {found.map((situee) => (
        <SeanceCard key={situee.seance.uid} situee={situee} trajet={trajetOf(situee)} titre={4}>
          <Actions situee={situee} horodatageMs={Date.parse(manifest.construitLe)} chemins={chemins} />
        </SeanceCard>
      ))}
      {found.length < cles.length && <p className="avis">{text.choisiesPerdues}</p>}
    </section>
  )
}

/** Workshops that exist, but whose dates nobody wrote: said, and never made up. */
export function SansDate({ series }: { readonly series: readonly SerieSansDate[] }) {
  if (series.length === 0) return null
  return (
    <section className="pile" aria-labelledby="sans-date-titre">
      <h3 id="sans-date-titre">{text.sansDate}</h3>
      <p>{text.sansDateAide}</p>
      <ul className="agenda-sans-date puces pile ecart-3">
        {series.map(({ serie, ou }) => (
          <li key={serie.id}>
            <b>{serie.titre || seanceText.titreVide}</b>, {adresseDe(ou)}
            {serie.texteSource !== '' && <blockquote className="note">{serie.texteSource}</blockquote>}
            {ou.telephone !== '' && <a href={`tel:${ou.telephone}`}>{seanceText.appeler(ou.telephone)}</a>}
          </li>
        ))}
      </ul>
    </section>
  )
}
