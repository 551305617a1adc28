import { useState } from 'react'
import { todayIn } from '../../../data/maintenant.ts'
import { useArretsHorsCompte, useRepose } from '../../../data/queries.ts'
import { useSettled } from '../../../data/use-settled.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { everybody } from '../../../domain/coverage/report.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { sayArrets } from '../../../text/couverture/fenetre.ts'
import { sayRepose, repose as text } from '../../../text/couverture/repose.ts'
import { ChampListe } from '../../../ui/champ.tsx'
import type { Couverture } from '../../../worker/protocol/index.ts'

interface ReposeProps {
  readonly manifest: Manifest
  readonly couverture: Couverture
}

/** The figure does not wait for it, nor the slider: it is asked when nothing has changed for this long. */
const WAIT_MS = 600
const AGES = [1, 2, 3, 5, 10]

/** What the figure rests on, and which ages count. By road it takes the network, and of France all its places: only when asked for. */
export function ReposeFigure({ manifest, couverture }: ReposeProps) {
  const { rapport, question } = couverture
  const isRead = rapport.routes !== null && rapport.fenetre === undefined && rapport.ageMax === undefined
  // What counts was read; the places, or the network, would have to be loaded first.
  const isLight = isRead || question.territoire.type === 'france'
  const [asked, setAsked] = useState(false)
  const isAsked = asked || !isLight
  const { data, error } = useRepose(manifest, useSettled(isAsked ? question : null, WAIT_MS), todayIn())
  const arrets = useArretsHorsCompte(manifest, question)
  const lines = data === undefined ? [] : sayRepose(data, everybody(rapport))
  if ((everybody(rapport)?.totale ?? 0) === 0) return null
  return (
    <section className="pile" aria-label={text.titre}>
      {arrets !== null && <p className="avis">{sayArrets(arrets, rapport.fenetre !== undefined)}</p>}
      {!isAsked && (
        <button type="button" className="bouton" onClick={() => setAsked(true)}>
          {text.chercher}
        </button>
      )}
      {isAsked && error === null && data === undefined && <p className="note">{text.attente}</p>}
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <ChoixAge />
    </section>
  )
}

/** Which records count, by their age; it is in the link. */
function ChoixAge() {
  const age = useShare((s) => s.age)
  const setShare = useSetShare()
  const choix = age === null || AGES.includes(age) ? AGES : [...AGES, age].sort((a, b) => a - b)
  return (
    <ChampListe
      etiquette={text.age}
      aucune={text.tousAges}
      valeurs={choix.map(String)}
      texte={(ans) => text.ageMax(Number(ans))}
      choisie={age === null ? '' : String(age)}
      onChange={(ans) => setShare({ age: ans === null ? null : Number(ans) }, 'replace')}
    />
  )
}
