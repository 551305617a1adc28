import type { ReactNode } from 'react'

/** Words of the data (a name, an address, hours): French, in their own direction, whatever the page is in. */
export const Francais = ({ children }: { readonly children: ReactNode }) => (
  <bdi dir="ltr" lang="fr">
    {children}
  </bdi>
)
