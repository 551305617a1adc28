import { useState } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { adresseLines } from '../../domain/places/adresse-lines.ts'
import { lieu as text } from '../../text/lieu.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'

interface YAllerProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly sources: Manifest['sources']
}

/** The whole address, the way there, and the zonings of the spot with their vintage. */
export function YAller({ fiche, sources }: YAllerProps) {
  const { lieu } = fiche.ligne
  return (
    <section aria-labelledby="fiche-adresse">
      <h3 id="fiche-adresse">{text.adresse}</h3>
      <address className="lieu-adresse">
        {adresseLines(lieu).map((line) => (
          <span key={line}>
            <bdi>{line}</bdi>
          </span>
        ))}
      </address>
      {lieu.position === 'approximative' && <p className="note">{text.approximative}</p>}
      <Zonages fiche={fiche} sources={sources} />
      <Itineraire lon={lieu.longitude} lat={lieu.latitude} nom={lieu.nom} />
    </section>
  )
}

function Zonages({ fiche: { ligne, qpvNom, commune }, sources }: YAllerProps) {
  const { qpv } = ligne.lieu
  const vintageOf = (id: string) => sources.find((source) => source.id === id)?.millesime ?? ''
  const frr = commune?.frr
  return (
    <>
      {qpv !== null && <p className="note">{text.qpv(qpvNom ?? qpv, vintageOf('qpv'))}</p>}
      {commune && frr === 'oui' && <p className="note">{text.frr(commune.nom, vintageOf('frr'))}</p>}
      {commune && frr === 'partiel' && (
        <p className="note">{text.frrPartiel(commune.nom, vintageOf('frr'))}</p>
      )}
    </>
  )
}

/** The device's own map application at once; a web site only after the person asks for it. */
function Itineraire({ lon, lat, nom }: { readonly lon: number; readonly lat: number; readonly nom: string }) {
  const [asked, setAsked] = useState(false)
  const point = `${lat},${lon}`
  return (
    <div className="lieu-boutons rangee sans-impression">
      <a className="bouton" href={`geo:${point}?q=${point}(${encodeURIComponent(nom)})`}>
        {text.geo}
      </a>
      {asked ? (
        <a
          className="bouton bouton--plein"
          href={`https://www.openstreetmap.org/directions?to=${encodeURIComponent(point)}#map=15/${lat}/${lon}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {text.webOuvrir}
        </a>
      ) : (
        <Bouton onClick={() => setAsked(true)}>{text.webDemander}</Bouton>
      )}
      <p className="note" role="status">
        {asked && text.webDit}
      </p>
    </div>
  )
}
