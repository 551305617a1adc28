import type { ReactNode } from 'react'

/** Words of the data (a name, an address, hours): French, in their own direction, whatever the page is in. */
export const Francais = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir="ltr" lang="fr">
    {children}
  </bdi>
)

/** A sentence of the reader's language, in which what stands between isolates is others' words (`citer`). */
export function Phrase({ children }: { readonly children: string }) {
  let depth = 0
  // One in another is one: a sentence may isolate what came to it isolated.
  const signs = children.replace(/[\u2066\u2069]/g, (sign) => {
    const outer = sign === '\u2066' ? depth++ === 0 : --depth === 0
    return outer ? sign : ''
  })
  const parts = signs.split(/[\u2066\u2069]/)
  // biome-ignore lint/suspicious/noArrayIndexKey: parts of one sentence, which change with it
  return parts.map((part, i) => (i % 2 === 0 ? part : <Francais key={i}>{part}</Francais>))
}
