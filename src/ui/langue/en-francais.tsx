import type { ReactNode } from 'react'
import { langues } from '../../text/langues.ts'

/** A part of the page that is not in the reader's language: it says so in it, and is marked as French. */
export const EnFrancais = ({ children }: { readonly children: ReactNode }) => (
  <>
    <p className="note sans-impression">{langues.enFrancais}</p>
    <div lang="fr" dir="ltr">
      {children}
    </div>
  </>
)
