import type { ComponentType } from 'react'
import { EnFrancais } from '../ui/langue/en-francais.tsx'

/** A view that is not in the reader's language. */
export const enFrancais = <P extends object>(Partie: ComponentType<P>): ComponentType<P> =>
  function PartieEnFrancais(props: P) {
    return (
      <EnFrancais>
        <Partie {...props} />
      </EnFrancais>
    )
  }
