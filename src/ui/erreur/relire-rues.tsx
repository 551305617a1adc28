import { app } from '../../text/app.ts'
import { Bouton } from '../bouton.tsx'

interface RelireRuesProps {
  /** Undefined while they are read. */
  readonly rues: { readonly data: { readonly manque: boolean } | undefined; readonly relire: () => void }
}

/** Asks again for the streets that a map for paper lacks, which the words beside it say: on the screen alone. */
export const RelireRues = ({ rues: { data, relire } }: RelireRuesProps) =>
  data?.manque === true && (
    <p className="sans-impression">
      <Bouton onClick={relire}>{app.reessayer}</Bouton>
    </p>
  )
