import { app } from '../../text/app.ts'
import { Bouton } from '../bouton.tsx'

/** Beside a list or a sheet that is there without its dates: they could not be read, which is not "none". */
export const DatesManquent = ({ onRetry }: { readonly onRetry: () => void }) => (
  <div className="avis rangee" role="status">
    <p>{app.datesManquent}</p>
    <Bouton onClick={onRetry}>{app.reessayer}</Bouton>
  </div>
)
