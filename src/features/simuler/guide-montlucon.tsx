import type { Manifest } from '../../dataset/manifest.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { diagnose, MONTLUCON_EPCI, OFFRE_AJOUTEE, OFFRE_AVANT } from '../../domain/scenario/montlucon.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { pourcent } from '../../text/format.ts'
import { montlucon as text } from '../../text/scenario.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { useScenarios } from './use-session.ts'

interface GuideProps {
  readonly manifest: Manifest
  readonly info: TerritoireInfo | undefined
  readonly lieux: readonly Lieu[]
}

const MINUTES_EXEMPLE = 10

/** The case this project starts from, with its own figures, shown only on its own territory. */
export function GuideMontlucon({ manifest, info, lieux }: GuideProps) {
  const creer = useScenarios((s) => s.creer)
  const setShare = useSetShare()
  const { territoire } = info ?? {}
  if (info === undefined || territoire?.type !== 'epci' || territoire.code !== MONTLUCON_EPCI) return null
  const d = diagnose(info.communes, OFFRE_AVANT, OFFRE_AJOUTEE)
  const closed = lieux.filter((l) => OFFRE_AJOUTEE.includes(l.codeInsee))
  const populations = manifest.sources.find((s) => s.id === 'decoupage')?.millesime ?? ''
  const close = () => {
    creer({
      nom: text.nom,
      modifications: closed.map((l) => ({ type: 'fermeture', lieu: l.id, du: null, au: null })),
    })
    setShare({ mode: 'voiture', minutes: MINUTES_EXEMPLE, distanceM: null })
  }
  return (
    <details className="couv-savoir scen-guide">
      <summary>{text.titre}</summary>
      <ol>
        <li>{text.etapes.avant(d.communesAvant, d.communes)}</li>
        <li>{text.etapes.habitants(pourcent(d.habitantsAvant, d.habitants), d.habitantsAvant)}</li>
        <li>{text.etapes.ajout(d.communesApres, pourcent(d.habitantsApres, d.habitants))}</li>
        <li>{text.etapes.essai}</li>
      </ol>
      {closed.length > 0 && (
        <button type="button" className="bouton" onClick={close}>
          {text.fermer}
        </button>
      )}
      <p className="note">{text.millesime(populations)}</p>
    </details>
  )
}
