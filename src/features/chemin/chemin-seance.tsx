import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/common/mode.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import type { PointDepart } from '../../domain/orientation/trajet.ts'
import { VoirChemin } from './voir-chemin.tsx'

interface CheminSeanceProps {
  /** Of the card it stands on. */
  readonly cle: string
  readonly manifest: Manifest
  /** Null: no start was given, so there is no way to tell. */
  readonly depart: PointDepart | null
  readonly mode: Mode
  readonly ou: Pick<Rendezvous, 'lieuId' | 'lon' | 'lat' | 'codeInsee' | 'position' | 'nom'>
}

/** Where a proposal takes place: its session's place, or itself. */
export function ouDeProposition(proposition: Proposition): CheminSeanceProps['ou'] {
  if (proposition.type === 'seance') return proposition.situee.ou
  const { id: lieuId, longitude: lon, latitude: lat, codeInsee, position, nom } = proposition.lieu
  return { lieuId, lon, lat, codeInsee, position, nom }
}

/** Whether a session is held at a point that is known, not only in a commune. */
export const hasPoint = ({ lon, lat, position }: CheminSeanceProps['ou']): boolean =>
  lon !== null && lat !== null && position !== 'commune' && position !== 'inconnue'

/** The way to where a session is held; nothing where that is not known. */
export function CheminSeance({ depart, ou, ...props }: CheminSeanceProps) {
  const { lieuId, lon, lat, codeInsee, nom } = ou
  if (depart === null || lon === null || lat === null || !hasPoint(ou)) return null
  return <VoirChemin {...props} depart={depart} arrivee={{ lieuId, lon, lat, codeInsee }} nom={nom} />
}
