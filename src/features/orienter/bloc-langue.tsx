import type { CodeLangue } from '../../domain/common/langues.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import type { MotsPersonne } from '../../text/personne/mots.ts'
import { type Part, sayChoix } from '../../text/personne/say-choix.ts'

export interface Parle {
  readonly langue: CodeLangue
  readonly mots: MotsPersonne
}

/** How an element says whose words it holds; easy French begins a line with each sentence. */
export const enLangue = ({ langue, mots }: Parle) =>
  ({ lang: NOMS_DE_LANGUES[langue].lang, dir: mots.sens, 'data-parle': langue }) as const

interface BlocLangueProps extends Parle {
  readonly proposition: Proposition
  /** Name of the start, or empty. */
  readonly depart: string
}

/** The facts of a choice in the language of the person; what has a French name keeps it, in its own direction. */
export function BlocLangue({ proposition, depart, ...parle }: BlocLangueProps) {
  const { mots } = parle
  const { quand, contact, ou, trajet, faits, ensuite } = sayChoix(mots, proposition, depart)
  const rows: readonly (readonly [string, readonly (readonly Part[])[], string?])[] = [
    [mots.contact, contact, 'feuille-contact'],
    [mots.ou, [[{ fr: ou }]]],
    [mots.trajet, trajet.length === 0 ? [] : [trajet]],
  ]
  return (
    <div className="feuille-langue" {...enLangue(parle)}>
      {quand.map((line) => (
        <p key={line} className="feuille-quand majuscule">
          {line}
        </p>
      ))}
      <dl>
        {rows.map(
          ([titre, lines, className]) =>
            lines.length > 0 && (
              <div key={titre}>
                <dt>{titre}</dt>
                <dd className={className}>
                  {lines.map((parts) => (
                    <span key={JSON.stringify(parts)}>
                      <Parts parts={parts} />
                    </span>
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className="majuscule">{faits.join(mots.virgule)}.</p>
      {ensuite.length > 0 && (
        <div className="feuille-suite">
          <p>{mots.ensuite}</p>
          <ul>
            {ensuite.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}

/** Words of the language, and names that stay French. */
const Parts = ({ parts }: { readonly parts: readonly Part[] }) =>
  parts.map((part) =>
    typeof part === 'string' ? (
      part
    ) : (
      <bdi key={part.fr} dir="ltr" lang="fr">
        {part.fr}
      </bdi>
    ),
  )
