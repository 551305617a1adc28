import type { Mode } from '../../domain/coverage/modes.ts'
import { MOTS } from '../../text/mots.ts'
import { Pills } from '../pills.tsx'

interface ModePillsProps {
  /** The question, for screen readers. */
  readonly titre: string
  readonly choisie: Mode
  readonly onChange: (mode: Mode) => void
}

/** On foot, by bicycle or by car. */
export const ModePills = (props: ModePillsProps) => <Pills sobre textes={MOTS.mode} {...props} />
