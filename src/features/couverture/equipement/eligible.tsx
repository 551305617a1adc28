import type { StatutFrr } from '../../../domain/geo/frr.ts'
import { eligibilite } from '../../../domain/places/eligibilite.ts'
import { equipement as text } from '../../../text/equipement.ts'

interface EligibleProps {
  /** Name of the neighbourhood at the point, null outside; undefined while not known. */
  readonly qpv: string | null | undefined
  readonly frr: StatutFrr
}

/** Whether the rule of the reconditioned-equipment platform is met here. */
export function Eligible({ qpv, frr }: EligibleProps) {
  return <li>{text.eligible[eligibilite(qpv, frr)]}</li>
}
