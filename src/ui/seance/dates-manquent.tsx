import { pannes } from '../../text/pannes/pannes.ts'
import { Manque } from '../erreur/manque.tsx'

interface DatesManquentProps {
  readonly error: Error
  readonly onRetry: () => void
}

/** Beside a list or a sheet that is there without its dates: they could not be read, which is not "none". */
export const DatesManquent = (props: DatesManquentProps) => <Manque texte={pannes.datesManquent} {...props} />
