import { lazy, type ReactNode, Suspense, useState } from 'react'
import { useServices } from '../../data/context.tsx'
import { useProchainAtelier } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { isOlderThanAYear } from '../../domain/calendar/freshness.ts'
import { communeOfArrondissement, departementOf } from '../../domain/geo/codes.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { isMine } from '../../domain/places/mine.ts'
import { etatOffre } from '../../domain/places/offre.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { lienDeFeuille } from '../../state/url/with-langue.ts'
import { agenda } from '../../text/agenda.ts'
import { app } from '../../text/app.ts'
import { ruesImprimees } from '../../text/chemin/rues-imprimees.ts'
import { sayRoutes } from '../../text/couverture/calcul.ts'
import { citer } from '../../text/langue/citer.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { lieu as text } from '../../text/lieu.ts'
import { MARQUE_MIENNE } from '../../text/mots.ts'
import { sayNatures, trouver } from '../../text/trouver.ts'
import { BadgeEtat } from '../../ui/badge-etat.tsx'
import { Bouton } from '../../ui/bouton.tsx'
import { citeRoutes } from '../../ui/langue/citer-noms.ts'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import { lister } from '../../ui/langue/lister.ts'
import { TexteFrancais } from '../../ui/langue/texte-francais.tsx'
import { DatesManquent } from '../../ui/seance/dates-manquent.tsx'
import { SeanceActions } from '../../ui/seance/seance-actions.tsx'
import { SeanceCard } from '../../ui/seance/seance-card.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { Actions, permalien } from './actions.tsx'
import { Contact } from './contact.tsx'
import { EcouterLieu } from './ecouter-lieu.tsx'
import { Horaires } from './horaires.tsx'
import { Offre } from './offre.tsx'
import { PartieFiche } from './partie-fiche.tsx'
import { YAller, Zonages } from './y-aller.tsx'

const FichePapier = lazy(async () => ({ default: (await import('./fiche-papier.tsx')).FichePapier }))

interface FicheLieuProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly manifest: Manifest
  readonly instantMs: number
  readonly semaine: number
  readonly onSemaine: (semaine: number) => void
}

/** Everything a record says of a place, what matters to go there first. */
export function FicheLieu({ fiche, manifest, instantMs, semaine, onSemaine }: FicheLieuProps) {
  const { ligne, parAlias, routes } = fiche
  // Its map is made when it is printed: the sheet on the screen has the page's own.
  const [plan, setPlan] = useState(0)
  const [planManque, setPlanManque] = useState(false)
  const print = () => (plan > 0 && !planManque ? window.print() : setPlan(plan + 1))
  const { lieu, natures, trajet, etat } = ligne
  return (
    <article className="pile" aria-labelledby="fiche-nom">
      <Suspense>
        <FichePapier
          fiche={fiche}
          manifest={manifest}
          instantMs={instantMs}
          lien={lienDeFeuille(permalien(lieu.id), langueLue())}
          plan={plan}
          onPret={(manque) => {
            setPlanManque(manque)
            window.print()
          }}
        />
      </Suspense>
      <header className="lieu-tete">
        <h2 id="fiche-nom">{lieu.nom === '' ? text.sansNom : <Francais>{lieu.nom}</Francais>}</h2>
        {isMine(lieu) && <p className="accent">{MARQUE_MIENNE}</p>}
        {natures.length > 0 && (
          <p className="note">
            <Phrase>{lister(sayNatures(natures))}</Phrase>
          </p>
        )}
        <BadgeEtat etat={etat} />
        {trajet?.inOwnCommune && <p>{trouver.liste.dansCommune}</p>}
        {trajet !== null && <p>{trouver.liste.trajet(trajet)}</p>}
        {trajet !== null && routes !== null && (
          <p className="note">
            <Phrase>{sayRoutes(citeRoutes(routes))}</Phrase>
          </p>
        )}
      </header>
      <EcouterLieu lieu={lieu} contacts={fiche.contacts} aujourdhui={etat.today} />
      {parAlias && <p className="avis">{text.alias}</p>}
      {lieu.confiance === 'exemple' && <p className="avis">{text.exemple}</p>}
      {lieu.confiance === 'deduit' && <p className="avis">{text.deduit}</p>}
      <YAller fiche={fiche} manifest={manifest} />
      <Contact lieu={lieu} contacts={fiche.contacts} />
      <ProchainAtelier manifest={manifest} lieu={lieu} />
      <Horaires fiche={fiche} semaine={semaine} onSemaine={onSemaine} />
      <Offre lieu={lieu} natures={natures} />
      <Presentation lieu={lieu} />
      <Fraicheur lieu={lieu} plusRecente={fiche.plusRecente} instantMs={instantMs}>
        <Zonages fiche={fiche} sources={manifest.sources} />
      </Fraicheur>
      <PageSimple manifest={manifest} lieu={lieu} />
      <Actions lieu={lieu} onImprimer={print} />
      {planManque && (
        <div className="avis rangee sans-impression" role="status">
          <p>{ruesImprimees.manquent}</p>
          <Bouton onClick={print}>{app.reessayer}</Bouton>
        </div>
      )}
    </article>
  )
}

/** What the place writes of itself, as plain text, both the summary and the detail. */
export function Presentation({ lieu: { presentationResume, presentationDetail } }: { readonly lieu: Lieu }) {
  const same = presentationDetail.startsWith(presentationResume)
  const parts = [same ? '' : presentationResume, presentationDetail].filter((part) => part !== '')
  if (parts.length === 0) return null
  return (
    <PartieFiche id="fiche-presentation" titre={text.presentation}>
      {parts.map((part) => (
        <TexteFrancais key={part} className="lieu-texte">
          {part}
        </TexteFrancais>
      ))}
    </PartieFiche>
  )
}

interface FraicheurProps {
  readonly lieu: Lieu
  /** Day of the newest record around: an old record only stands out among younger ones (decisions.md 28). */
  readonly plusRecente: string
  readonly instantMs: number
  /** What else is said of the record, for those who work with it. */
  readonly children?: ReactNode
}

/** When the record was last brought up to date, and by whom. */
export function Fraicheur({ lieu, plusRecente, instantMs, children }: FraicheurProps) {
  const { dateMaj, source, sourcesFusionnees, id, pivot } = lieu
  const old = isOlderThanAYear(dateMaj, instantMs) && !isOlderThanAYear(plusRecente, instantMs)
  return (
    <PartieFiche id="fiche-source" titre={text.fiche} className="note">
      <p>{dateMaj === '' ? text.majInconnue : text.maj(dateMaj)}</p>
      {old && <p className="avis">{text.ancien}</p>}
      {source !== '' && (
        <p>
          <bdi>
            <Phrase>{text.source(citer(source, 'lieu'))}</Phrase>
          </bdi>
        </p>
      )}
      {sourcesFusionnees.length > 0 && (
        <p>
          <bdi>
            <Phrase>{text.fusion(citer(sourcesFusionnees.join(', '), 'lieu'))}</Phrase>
          </bdi>
        </p>
      )}
      {children}
      {pivot !== '' && !/^0+$/.test(pivot) && (
        <p>
          <bdi>{text.pivot(pivot)}</bdi>
        </p>
      )}
      <p className="lieu-id">
        <bdi>{text.identifiant(id)}</bdi>
      </p>
    </PartieFiche>
  )
}

interface ProchainAtelierProps {
  readonly manifest: Manifest
  readonly lieu: Pick<Lieu, 'id' | 'codeInsee'>
}

/** The next dated session of the place, never a full, cancelled or past one; nothing where none is published. */
function ProchainAtelier({ manifest, lieu }: ProchainAtelierProps) {
  const { prochain: situee, error, refetch } = useProchainAtelier(manifest, lieu)
  const setShare = useSetShare()
  if (error !== null) return <DatesManquent error={error} onRetry={() => void refetch()} />
  if (situee === null) return null
  return (
    <PartieFiche id="prochain-atelier" titre={agenda.prochain} signe="date">
      <SeanceCard situee={situee} titre={4}>
        <SeanceActions situee={situee} horodatageMs={Date.parse(manifest.construitLe)} />
      </SeanceCard>
      <Bouton
        genre="discret"
        className="sans-impression"
        onClick={() => setShare({ onglet: 'trouver', volet: 'agenda', lieu: null })}
      >
        {agenda.toutesLesDates}
      </Bouton>
    </PartieFiche>
  )
}

/** The page without script of its commune: for an old phone, or for a town hall to print. */
function PageSimple({ manifest, lieu }: { readonly manifest: Manifest; readonly lieu: Lieu }) {
  const { base } = useServices()
  const departement = departementOf(lieu.codeInsee)
  const isPublished =
    manifest.pages !== undefined &&
    etatOffre(lieu, 'lieux') !== 'non' &&
    manifest.departements.some(({ code }) => code === departement)
  if (!isPublished) return null
  return (
    <p>
      <a className="lien-seul" href={`${base}liste/${communeOfArrondissement(lieu.codeInsee)}.html`}>
        {text.pageSimple}
      </a>
    </p>
  )
}
