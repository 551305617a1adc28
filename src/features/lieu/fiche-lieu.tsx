import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import { dateLongue } from '../../text/format.ts'
import { lieu as text } from '../../text/lieu.ts'
import { trouver } from '../../text/trouver.ts'
import { BadgeEtat } from '../../ui/badge-etat.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { Actions } from './actions.tsx'
import { Contact } from './contact.tsx'
import { Fraicheur } from './fraicheur.tsx'
import { Horaires } from './horaires.tsx'
import { Offre } from './offre.tsx'
import { permalien } from './permalien.ts'
import { Presentation } from './presentation.tsx'
import { ProchainAtelier } from './prochain-atelier.tsx'
import { YAller } from './y-aller.tsx'

interface FicheLieuProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly manifest: Manifest
  readonly instantMs: number
  readonly mode: Mode
  readonly semaine: number
  readonly onSemaine: (semaine: number) => void
}

/** Everything a record says of a place, what matters to go there first. */
export function FicheLieu({ fiche, manifest, instantMs, mode, semaine, onSemaine }: FicheLieuProps) {
  const { ligne, parAlias } = fiche
  const { lieu, natures, trajet, etat } = ligne
  return (
    <article className="pile" aria-labelledby="fiche-nom">
      <header className="lieu-tete">
        <h2 id="fiche-nom">
          <bdi>{lieu.nom === '' ? text.sansNom : lieu.nom}</bdi>
        </h2>
        {natures.length > 0 && <p className="note">{natures.join(', ')}</p>}
        <BadgeEtat etat={etat} />
        {trajet !== null && <p>{trouver.liste.trajet(trajet.minutes, mode, trajet.distanceM)}</p>}
      </header>
      {parAlias && <p className="avis">{text.alias}</p>}
      {lieu.confiance === 'exemple' && <p className="avis">{text.exemple}</p>}
      {lieu.confiance === 'deduit' && <p className="avis">{text.deduit}</p>}
      <YAller fiche={fiche} sources={manifest.sources} />
      <Contact lieu={lieu} />
      <ProchainAtelier manifest={manifest} lieu={lieu} />
      <Horaires fiche={fiche} semaine={semaine} onSemaine={onSemaine} />
      <Offre lieu={lieu} natures={natures} />
      <Presentation lieu={lieu} />
      <Fraicheur lieu={lieu} plusRecente={fiche.plusRecente} instantMs={instantMs} />
      <Actions lieu={lieu} />
      <p className="lieu-impression note">
        {text.imprimeDepuis(permalien(lieu.id), dateLongue(new Date(instantMs).toISOString()))}
      </p>
    </article>
  )
}
