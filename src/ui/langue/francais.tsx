import type { ReactNode } from 'react'
import { decouper } from '../../text/langue/citer.ts'

/** Words of the data (a name, an address, hours): French, in their own direction, whatever the page is in. */
export const Francais = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir="ltr" lang="fr">
    {children}
  </bdi>
)

/** A sentence of the reader's language, in which what stands between isolates is others' words (`citer`). */
export function Phrase({ children }: { readonly children: string }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which change with it
  return decouper(children).map((part, i) => (i % 2 === 0 ? part : <Francais key={i}>{part}</Francais>))
}
