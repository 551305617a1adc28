import { lazy, Suspense } from 'react'
import { app } from '../text/app.ts'
import { Bouton } from './bouton.tsx'
import type { DetailProps } from './erreur/detail-erreur.tsx'

const Court = ({ court }: Pick<DetailProps, 'court'>) => <p>{court}</p>

/** What is wrong, in more words; where they do not come either, the short ones stay. */
const Detail = lazy(() =>
  import('./erreur/detail-erreur.tsx').then(
    ({ DetailErreur }) => ({ default: DetailErreur }),
    () => ({ default: Court }),
  ),
)

interface ErreurProps extends Omit<DetailProps, 'court'> {
  readonly court?: string
  readonly onRetry: () => void
}

/** Data that could not be read, or a part of the page (`court`): what, since when, why, and a way to try again. */
export const ErreurDonnees = ({ onRetry, court = app.erreurDonnees, ...props }: ErreurProps) => (
  <div className="avis pile" role="alert">
    <Suspense fallback={<Court court={court} />}>
      <Detail court={court} {...props} />
    </Suspense>
    {props.error.classe !== 'partielles' && <Bouton onClick={onRetry}>{app.reessayer}</Bouton>}
  </div>
)
