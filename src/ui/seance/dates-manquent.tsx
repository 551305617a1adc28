import { app } from '../../text/app.ts'
import { Manque } from '../erreur-donnees.tsx'

/** Beside a list or a sheet that is there without its dates: they could not be read, which is not "none". */
export const DatesManquent = ({ onRetry }: { readonly onRetry: () => void }) => (
  <Manque texte={app.datesManquent} onRetry={onRetry} />
)
