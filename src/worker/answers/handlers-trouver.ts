import type { Dataset } from '../../dataset/dataset.ts'
import type { RequetesTrouver } from '../protocol/trouver.ts'
import { describeLieu } from './describe-lieu.ts'
import { exportLieux } from './export-lieux.ts'
import { listLieux } from './find-lieux.ts'
import { lieuxSetOf } from './lieux-set.ts'
import { createOpenAt } from './open-times.ts'
import { communeHit, searchLieux } from './search-lieux.ts'

type Handlers = {
  readonly [N in keyof RequetesTrouver]: (params: RequetesTrouver[N][0]) => Promise<RequetesTrouver[N][1]>
}

/** Answers of the "Trouver" panel and of the sheet, over the data set that is open. */
export function createTrouverHandlers(dataset: () => Promise<Dataset>): Handlers {
  return {
    chercher: async ({ texte, limite }) => searchLieux(await dataset(), texte, limite),
    autourDe: async ({ code }) => {
      const data = await dataset()
      const commune = await data.commune(code)
      return commune === undefined ? null : communeHit(data, commune)
    },
    trouver: async (demande) => listLieux(await dataset(), demande),
    fiche: async (demande) => describeLieu(await dataset(), demande),
    ouvertures: async ({ territoire, instantMs }) => {
      const { lieux } = await lieuxSetOf(await dataset(), territoire)
      const openAt = createOpenAt({ type: 'maintenant' }, instantMs)
      const idsOf = (answer: 'oui' | 'non') =>
        lieux.filter((lieu) => openAt(lieu) === answer).map((l) => l.id)
      return { ouverts: idsOf('oui'), fermes: idsOf('non') }
    },
    exporter: async (demande) => exportLieux(await dataset(), demande),
  }
}
