import { useDepart } from '../../data/depart.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { outside } from '../../domain/common/outside.ts'
import { adresseLines } from '../../domain/places/adresse-lines.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useShare } from '../../state/url/share-context.tsx'
import { boutonChemin } from '../../text/chemin/bouton-chemin.ts'
import { citer } from '../../text/langue/citer.ts'
import { lieu as text } from '../../text/lieu.ts'
import { Francais, Phrase } from '../../ui/langue/francais.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { LienWeb } from '../chemin/sur-le-web.tsx'
import { VoirChemin } from '../chemin/voir-chemin.tsx'
import { PartieFiche } from './partie-fiche.tsx'

interface YAllerProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly manifest: Manifest
}

/** The whole address and the way there. */
export function YAller({ fiche, manifest }: YAllerProps) {
  const { lieu } = fiche.ligne
  return (
    <PartieFiche id="fiche-adresse" titre={text.adresse} signe="ou">
      <address className="lieu-adresse">
        {adresseLines(lieu).map((line) => (
          <span key={line}>
            <Francais>{line}</Francais>
          </span>
        ))}
      </address>
      {lieu.position === 'approximative' && <p className="note">{text.approximative}</p>}
      <div className="lieu-chemin a-imprimer">
        <CheminVers manifest={manifest} lieu={lieu} />
      </div>
      <Itineraire lon={lieu.longitude} lat={lieu.latitude} nom={lieu.nom} />
    </PartieFiche>
  )
}

/** From the start one gave, else from the commune or neighbourhood on show; without either there is no way to tell. */
function CheminVers({ manifest, lieu }: { readonly manifest: Manifest; readonly lieu: Lieu }) {
  const territoire = useTerritoireCourant(manifest)
  const given = useDepart()
  const mode = useShare((s) => s.mode)
  const { type } = territoire
  const around = type === 'commune' || type === 'qpv' ? { type, code: territoire.code } : null
  const depart = given ?? around
  if (depart === null) return <p className="note sans-impression">{boutonChemin.sansDepart}</p>
  const { id: lieuId, longitude: lon, latitude: lat, codeInsee, nom } = lieu
  return (
    <VoirChemin
      cle={`lieu ${lieuId}`}
      manifest={manifest}
      depart={depart}
      mode={mode}
      arrivee={{ lieuId, lon, lat, codeInsee }}
      nom={nom}
    />
  )
}

interface ZonagesProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly sources: Manifest['sources']
}

/** The zonings of the spot, with their vintage: nothing that helps to go there. */
export function Zonages({ fiche: { ligne, qpvNom, commune }, sources }: ZonagesProps) {
  const { qpv } = ligne.lieu
  const vintageOf = (id: string) => sources.find((source) => source.id === id)?.millesime ?? ''
  const frr = commune?.frr
  return (
    <>
      {qpv !== null && (
        <p className="note">
          <Phrase>{text.qpv(citer(qpvNom ?? qpv, 'lieu'), vintageOf('qpv'))}</Phrase>
        </p>
      )}
      {commune && frr === 'oui' && (
        <p className="note">
          <Phrase>{text.frr(citer(commune.nom, 'lieu'), vintageOf('frr'))}</Phrase>
        </p>
      )}
      {commune && frr === 'partiel' && (
        <p className="note">
          <Phrase>{text.frrPartiel(citer(commune.nom, 'lieu'), vintageOf('frr'))}</Phrase>
        </p>
      )}
    </>
  )
}

/** The device's own map application at once; a web site only after the person asks for it. */
function Itineraire({ lon, lat, nom }: { readonly lon: number; readonly lat: number; readonly nom: string }) {
  const point = `${lat},${lon}`
  return (
    <div className="lieu-boutons rangee sans-impression">
      <a className="bouton" href={`geo:${point}?q=${point}(${encodeURIComponent(nom)})`}>
        {text.geo}
      </a>
      <LienWeb
        href={`${outside('itineraire')}?to=${encodeURIComponent(point)}#map=15/${lat}/${lon}`}
        text={text}
      />
    </div>
  )
}
