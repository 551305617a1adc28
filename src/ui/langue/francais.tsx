import type { ReactNode } from 'react'
import { decouper } from '../../text/langue/citer.ts'

/** Words of the data (a name, an address, hours): French, in their own direction, whatever the page is in. */
export const Francais = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir="ltr" lang="fr">
    {children}
  </bdi>
)

/**
 * A sentence of the reader's language, in which what stands between isolates is others' words (`citer`). One element, whatever it
 * holds: a button lays out its children side by side, and each part would be a column of its own.
 */
export function Phrase({ children }: { readonly children: string }) {
  const parts = decouper(children)
  if (parts.length === 1) return children
  return (
    <span>
      {/* biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which change with it */}
      {parts.map((part, i) => (i % 2 === 0 ? part : <Francais key={i}>{part}</Francais>))}
    </span>
  )
}
