import type { Manifest } from '../../../dataset/manifest.ts'
import { DISTANCE_MAX_M } from '../../../domain/coverage/modes.ts'
import { OFFRES } from '../../../domain/places/offre.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { couverture } from '../../../text/couverture/couverture.ts'
import { MOTS } from '../../../text/fr/mots.ts'
import { Pills } from '../../../ui/pills.tsx'
import { ChoixCalcul } from './choix-calcul.tsx'
import { ChoixGroupe } from './choix-groupe.tsx'
import { Curseur } from './curseur.tsx'
import { FenetreForm } from './fenetre-form.tsx'

const text = couverture.question
const MINUTES_MIN = 5
const MINUTES_MAX = 60
const DISTANCE_STEP_M = 500
const DISTANCE_USUAL_MAX_M = 30_000
const DISTANCE_FIRST_M = 5000

/** The question, in two choices and one slider; all of it is in the link. Short, so that the answer is below it, on the same screen. */
export function QuestionForm() {
  const offre = useShare((s) => s.offre)
  const mode = useShare((s) => s.mode)
  const distanceM = useShare((s) => s.distanceM)
  const setShare = useSetShare()
  return (
    <form className="couv-question pile sans-impression" onSubmit={(event) => event.preventDefault()}>
      <Pills
        titre={text.offre}
        textes={MOTS.offre}
        valeurs={OFFRES}
        choisie={offre}
        onChange={(value) => setShare({ offre: value }, 'replace')}
      >
        <p className="note couv-offre-aide">{text.offreAide[offre]}</p>
      </Pills>
      <Pills
        titre={text.comment}
        textes={text.portee}
        choisie={distanceM === null ? mode : 'distance'}
        onChange={(value) =>
          setShare(
            value === 'distance' ? { distanceM: DISTANCE_FIRST_M } : { mode: value, distanceM: null },
            'replace',
          )
        }
      />
      {distanceM === null ? <Minutes /> : <Distance distanceM={distanceM} />}
    </form>
  )
}

/** What makes the question more precise: dates, by road or straight, whose reach. All of it is in the link too. */
export function Precisions({ manifest }: { readonly manifest: Manifest }) {
  const offre = useShare((s) => s.offre)
  return (
    <form className="couv-question pile sans-impression" onSubmit={(event) => event.preventDefault()}>
      {offre === 'ateliers' && <FenetreForm />}
      <ChoixCalcul manifest={manifest} />
      <ChoixGroupe manifest={manifest} />
    </form>
  )
}

function Minutes() {
  const minutes = useShare((s) => s.minutes)
  const setShare = useSetShare()
  return (
    <Curseur
      etiquette={text.minutes}
      // A link may ask for less than the slider offers: it is shown as asked.
      min={Math.min(MINUTES_MIN, minutes)}
      max={MINUTES_MAX}
      step={1}
      value={minutes}
      say={text.minutesValeur}
      borne={String}
      onChange={(value) => setShare({ minutes: value }, 'replace')}
    />
  )
}

function Distance({ distanceM }: { readonly distanceM: number }) {
  const setShare = useSetShare()
  return (
    <Curseur
      etiquette={text.distance}
      min={Math.min(DISTANCE_STEP_M, distanceM)}
      max={distanceM > DISTANCE_USUAL_MAX_M ? DISTANCE_MAX_M : DISTANCE_USUAL_MAX_M}
      step={DISTANCE_STEP_M}
      value={distanceM}
      say={text.distanceValeur}
      borne={text.distanceValeur}
      onChange={(value) => setShare({ distanceM: value }, 'replace')}
    />
  )
}
