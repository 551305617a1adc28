import type { Atelier } from '../../sessions/atelier.ts'

/** Ids that `ateliersFromLieu` makes: that of the place, days, then the hour or what stands for it. */
const ID = /^(.+)-(?:lu|ma|me|je|ve|sa|di)*-(?:\d{4}|matin|apres-midi|journee|soir|sans-heure)(?:-.*)?$/

/** Id of the place in whose own words a series was read, wherever it is held; null for any other series. */
export const lieuOfWords = ({ id, confiance, texteSource }: Atelier): string | null =>
  confiance !== 'deduit' || texteSource === '' ? null : (ID.exec(id)?.[1] ?? null)
