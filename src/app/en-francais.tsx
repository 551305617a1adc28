import type { ComponentType } from 'react'
import { langues } from '../text/langues.ts'

/** A view that is not in the reader's language: it says so in it, and is marked as French. */
export function enFrancais<P extends object>(Partie: ComponentType<P>): ComponentType<P> {
  return function EnFrancais(props: P) {
    return (
      <>
        <p className="note sans-impression">{langues.enFrancais}</p>
        <div lang="fr" dir="ltr">
          <Partie {...props} />
        </div>
      </>
    )
  }
}
