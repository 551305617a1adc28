import type { Imports } from '../../data/mine/mes-donnees.ts'
import type { Manifest } from '../../dataset/manifest.ts'

/** What each part of writing by hand is given. */
export interface ModifierProps {
  readonly manifest: Manifest
  readonly imports: Imports
  /** What is kept has changed. */
  readonly onChange: () => void
}
