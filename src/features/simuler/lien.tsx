import { useState } from 'react'
import type { Scenario } from '../../domain/scenario/scenario.ts'
import { formatScenariosLien, linkWithScenario, MAX_LIEN } from '../../state/scenario/link.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { ChampSaisie, Refus } from '../../ui/champ.tsx'

const text = scenario.partager

interface LienFait {
  /** The link that was asked for, shown too; empty: none, or too long. */
  readonly lien: string
  readonly copie: boolean
  readonly tropLong: boolean
}

const RIEN: LienFait = { lien: '', copie: false, tropLong: false }

/** Puts scenarios into one link, and that link on the clipboard. */
export function useLien() {
  const [dit, setDit] = useState(RIEN)
  const copy = async (scenarios: readonly Scenario[]) => {
    const lien = linkWithScenario(location.href, await formatScenariosLien(scenarios))
    if (lien.length > MAX_LIEN) return setDit({ ...RIEN, tropLong: true })
    setDit({ ...RIEN, lien })
    // Refused without a click, or without a secure context: the link is there to be copied by hand.
    await navigator.clipboard?.writeText(lien).then(
      () => setDit({ ...RIEN, lien, copie: true }),
      () => undefined,
    )
  }
  return { dit, copy }
}

/** The link, and whether it is on the clipboard. */
export function LienDit({ dit: { lien, copie, tropLong } }: { readonly dit: LienFait }) {
  return (
    <>
      {lien !== '' && (
        <ChampSaisie
          etiquette={text.lienAffiche}
          readOnly
          value={lien}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      <Refus texte={tropLong ? text.lienLong : ''} />
      <p className="note" role="status">
        {copie && text.lienFait}
      </p>
    </>
  )
}
