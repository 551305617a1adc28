import type { CivilDate } from '../../src/domain/calendar/civil-date.ts'
import type { Territoire } from '../../src/domain/geo/territoire.ts'
import { DATA_DIR } from './open-dataset.ts'
import { MauvaisArgument, oneOf, parseOptions, readFenetre, readTerritoire } from './read-arguments.ts'

export interface SeancesOptions {
  readonly source:
    | { readonly type: 'donnees'; readonly data: string; readonly territoire: Territoire }
    | { readonly type: 'fichier'; readonly chemin: string }
  readonly fenetre: { readonly du: CivilDate; readonly au: CivilDate }
  readonly format: 'json' | 'csv' | 'ics' | 'texte'
}

const OPTIONS = {
  data: { type: 'string' },
  territoire: { type: 'string' },
  fichier: { type: 'string' },
  du: { type: 'string' },
  au: { type: 'string' },
  format: { type: 'string' },
} as const

/** Reads the command line of `seances`. Throws MauvaisArgument: what was got, what was wanted. */
export function readSeancesOptions(argv: readonly string[]): SeancesOptions {
  const values = parseOptions(argv, OPTIONS)
  if (values.fichier !== undefined && (values.data !== undefined || values.territoire !== undefined)) {
    throw new MauvaisArgument('--fichier ne va pas avec --data ni --territoire : choisissez l’un ou l’autre')
  }
  return {
    source:
      values.fichier === undefined
        ? { type: 'donnees', data: values.data ?? DATA_DIR, territoire: readTerritoire(values.territoire) }
        : { type: 'fichier', chemin: values.fichier },
    fenetre: readFenetre(values),
    format: oneOf('format', values.format, ['json', 'csv', 'ics', 'texte'] as const, 'json'),
  }
}
