import { type ComponentProps, type ReactNode, type Ref, Suspense, useState } from 'react'
import { useManifest } from '../../data/queries.ts'
import { useProchainsAteliers } from '../../data/seances.ts'
import type { useListeLieux } from '../../data/trouver.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import { PREMIERE_PAGE } from '../../dataset/cartes/cartes-file.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { citer } from '../../text/langue/citer.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Attente } from '../../ui/partie/attente.tsx'
import { lazyPart } from '../../ui/partie/lazy-part.ts'
import type { LieuxDemande, ListeLieux } from '../../worker/protocol/trouver.ts'
import { PlaceCard } from './place-card.tsx'

const ExportsListe = lazyPart(() => import('./exports-liste.tsx'), 'ExportsListe')

const Remarques = lazyPart(() => import('./remarques.tsx'), 'Remarques')
const DatesManquent = lazyPart(() => import('../../ui/seance/dates-manquent.tsx'), 'DatesManquent')

const text = trouver.liste
const PAGE = PREMIERE_PAGE
const Vide = lazyPart(() => import('./vide.tsx'), 'Vide')

interface ListeProps {
  readonly manifest: ManifestBref
  readonly demande: LieuxDemande
  readonly reponse: ReturnType<typeof useListeLieux>
  /** It is that of the question before: it stays in place, and counts nothing. */
  readonly attendue: boolean
  readonly onPlus: () => void
  readonly liste: Ref<HTMLOListElement>
  /** The territory, in words: "dans la Creuse". */
  readonly ou: string
  /** What stands between the count and the places. */
  readonly children: ReactNode
  /** What stands below them. */
  readonly pied: ReactNode
}

/** How many more places each "voir plus" shows; back to the first page when the question changes. */
export function useLimite(question: string): readonly [number, () => void] {
  const [state, setState] = useBrouillon('trouver.limite', { question, limite: PAGE })
  const limite = state.question === question ? state.limite : PAGE
  return [limite, () => setState({ question, limite: limite + PAGE })]
}

export function Liste({
  manifest,
  demande,
  reponse,
  attendue,
  onPlus,
  liste,
  ou,
  pied,
  children,
}: ListeProps) {
  const { data, error, refetch } = reponse
  const { prochains, error: sansDates, refetch: relire } = useProchainsAteliers(manifest)
  if (error !== null) return <ErreurDonnees error={error} onRetry={() => void refetch()} />
  if (data === undefined) return <Attente nom={text.chargement} />
  const { affiches, total } = data
  const all = affiches.propres + affiches.voisins
  const compte = text.compte(affiches, total, ou)
  const more = all - data.lignes.length
  return (
    <>
      <div className="trouver-liste-tete pile">
        <p role="status">
          <strong>
            <Phrase>{attendue ? text.chargement : compte}</Phrase>
          </strong>
        </p>
        <p className="note">
          <Phrase>{sayTri(data)}</Phrase>
        </p>
        {(hasRemarques(data, demande) || sansDates !== null) && (
          <Suspense>
            <Remarques data={data} demande={demande} />
            {sansDates !== null && <DatesManquent error={sansDates} onRetry={() => void relire()} />}
          </Suspense>
        )}
        {children}
      </div>
      {!attendue && all === 0 && <p className="avis">{sayVide(data, demande)}</p>}
      {!attendue && all === 0 && total.propres + total.voisins > 0 && (
        <Suspense>
          <Vide manifest={manifest} demande={demande} />
        </Suspense>
      )}
      <ol ref={liste} className="pile ecart-3" aria-busy={attendue}>
        {data.lignes.map((ligne) => (
          <PlaceCard key={ligne.lieu.id} ligne={ligne} prochain={prochains.get(ligne.lieu.id)} />
        ))}
      </ol>
      {pied}
      {more > 0 && <Bouton onClick={onPlus}>{text.plus(Math.min(more, PAGE))}</Bouton>}
      {!attendue && all > 0 && (
        <Exports
          demande={demande}
          contenu={exportsText.contenu(compte, data.depuis !== null)}
          routes={data.routes}
        />
      )}
    </>
  )
}

const hasRemarques = ({ inconnus, parfois, ignores }: ListeLieux, { filtres }: LieuxDemande): boolean =>
  Object.keys(inconnus).length > 0 || parfois > 0 || ignores.length > 0 || filtres.limite !== null

function sayTri({ depuis }: ListeLieux): string {
  if (depuis === null) return text.triNom
  const nom = citer(depuis.commune)
  return depuis.nature === 'centre' ? text.triCentre(nom) : text.triTrajet(nom)
}

function sayVide({ total }: ListeLieux, { emprise }: LieuxDemande): string {
  if (total.propres + total.voisins === 0) return text.videDonnees
  return emprise === null ? text.vide : text.videEmprise
}

const exportsText = trouver.exports

/** The list as files; what writes them is read when it is looked for. */
function Exports(props: Omit<ComponentProps<typeof ExportsListe>, 'manifest'>) {
  const [open, setOpen] = useState(false)
  const manifest = useManifest().data
  return (
    <details className="trouver-exports" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{exportsText.titre}</summary>
      {open && manifest !== undefined && (
        <Suspense>
          <ExportsListe {...props} manifest={manifest} />
        </Suspense>
      )}
    </details>
  )
}
