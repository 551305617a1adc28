import { useEnLigneDroite } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import type { Par, Question } from '../../../domain/coverage/question.ts'
import { partDe } from '../../../text/couverture/parts.ts'
import { calcul as text } from '../../../text/fr/couverture/calcul.ts'

interface EnLigneDroiteProps {
  readonly manifest: Manifest
  /** A question answered by road. */
  readonly question: Question
  readonly par: Par
  /** The answer shown is that of the question. */
  readonly pret: boolean
}

/** Beside a figure by road, the straight one in small: what the straight line would have said. */
export function EnLigneDroite({ manifest, question, par, pret }: EnLigneDroiteProps) {
  const { data, error, isPlaceholderData } = useEnLigneDroite(manifest, question, par, pret)
  const population = (pret && isPlaceholderData ? null : data?.rapport.population) ?? null
  if (error !== null) return null
  const part = population === null ? '…' : partDe(population)
  return <p className="note">{text.droit(part)}</p>
}
