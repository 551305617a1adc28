import type { Exemple, Manifest } from '../../dataset/manifest.ts'
import { ownValue } from '../../domain/common/own-value.ts'
import { formatTerritoire } from '../../domain/geo/territoire.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { nombre, pourcent } from '../../text/fr/format.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import { useScenarios } from './use-session.ts'

interface GuideProps {
  readonly manifest: Manifest
  readonly info: TerritoireInfo | undefined
  readonly lieux: readonly Lieu[]
}

/** The story that the data set tells of one territory, with its own figures, shown only there. */
export function GuideExemple({ manifest, info, lieux }: GuideProps) {
  const create = useScenarios((s) => s.create)
  const setShare = useSetShare()
  const { exemple } = manifest
  if (exemple === undefined || info === undefined) return null
  if (formatTerritoire(info.territoire) !== exemple.territoire) return null
  const closed = lieux.filter((l) => exemple.ajoutees.includes(l.codeInsee))
  const populations = manifest.sources.find((s) => s.id === 'decoupage')?.millesime ?? ''
  const d = diagnose(info.communes, exemple)
  const values = {
    communes: nombre(d.communes),
    communesAvant: nombre(d.communesAvant),
    communesApres: nombre(d.communesApres),
    habitantsAvant: nombre(d.habitantsAvant),
    partAvant: pourcent(d.habitantsAvant, d.habitants),
    partApres: pourcent(d.habitantsApres, d.habitants),
    populations,
  }
  const close = () => {
    create({
      nom: exemple.scenario,
      modifications: closed.map((l) => ({ type: 'fermeture', lieu: l.id, du: null, au: null })),
    })
    // The story is about human help.
    setShare({ offre: 'accompagnement', mode: 'voiture', minutes: exemple.minutes, distanceM: null })
  }
  return (
    <details className="couv-savoir scen-guide">
      <summary>{exemple.titre}</summary>
      <ol className="puces pile ecart-2">
        {exemple.etapes.map((etape) => (
          <li key={etape}>{fillIn(etape, values)}</li>
        ))}
      </ol>
      {closed.length > 0 && <Bouton onClick={close}>{exemple.fermer}</Bouton>}
      <p className="note">{fillIn(exemple.note, values)}</p>
    </details>
  )
}

interface CommunePeuplee {
  readonly code: string
  readonly population: number | null
}

/**
 * Communes and residents with an offer in their own commune, before and after: counted by commune, as it was done
 * then, not who is within reach.
 */
export function diagnose(
  communes: readonly CommunePeuplee[],
  { avant, ajoutees }: Pick<Exemple, 'avant' | 'ajoutees'>,
) {
  const people = (list: readonly CommunePeuplee[]) => list.reduce((n, c) => n + (c.population ?? 0), 0)
  const first = communes.filter((c) => avant.includes(c.code))
  const then = communes.filter((c) => avant.includes(c.code) || ajoutees.includes(c.code))
  return {
    communes: communes.length,
    habitants: people(communes),
    communesAvant: first.length,
    habitantsAvant: people(first),
    communesApres: then.length,
    habitantsApres: people(then),
  }
}

/** A sentence with its `{names}` replaced; one that is not known stays, to be seen. */
const fillIn = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{(\w+)\}/g, (braced, name: string) => ownValue(values, name) ?? braced)
