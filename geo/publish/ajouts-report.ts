import type { BilanSource } from '../../src/dataset/manifest.ts'
import type { Anomalie } from '../../src/domain/places/read/anomalie.ts'
import type { Ajouts } from '../feeds/ajouts.ts'
import type { layLieux, tellCorrections } from '../transforms/ajouts/lay-ajouts.ts'
import type { CommunesJointes } from '../transforms/join-communes.ts'

type Laid = ReturnType<typeof layLieux>
type Corrige = ReturnType<typeof tellCorrections>
const LIEUX = 'ajouts/lieux.csv'
const CORRECTIONS = 'ajouts/corrections.csv'

const linesOf = (anomalies: readonly Anomalie[], isOf: (one: Anomalie) => boolean): number =>
  new Set(anomalies.filter(isOf).map(({ ligne }) => ligne)).size

/** What was read of a folder laid over the sources, file by file. */
export function bilanAjouts(
  { lieux, corrections }: Ajouts,
  joined: CommunesJointes,
  laid: Laid,
  { anomalies }: Corrige,
): BilanSource[] {
  const gardees = joined.lieux.length - laid.anomalies.length
  const refused = anomalies.filter(({ gravite }) => gravite === 'rejet').length
  return [
    {
      source: LIEUX,
      lues: lieux.lues,
      gardees,
      signalees: linesOf(joined.anomalies, ({ gravite }) => gravite !== 'rejet'),
      rejetees: lieux.lues - gardees,
    },
    {
      source: CORRECTIONS,
      lues: corrections.length,
      gardees: corrections.length - refused,
      signalees: 0,
      rejetees: refused,
    },
  ]
}

/** Everything that is to be said of it. */
export function anomaliesAjouts(
  { problemes }: Ajouts,
  joined: CommunesJointes,
  laid: Laid,
  corrige: Corrige,
): (Anomalie & { readonly source: string })[] {
  return [
    ...problemes.map(({ nom, raison }) => ({
      source: `ajouts/${nom}`,
      ligne: 0,
      champ: 'fichier',
      valeur: '',
      raison,
      gravite: 'avertissement' as const,
    })),
    ...[...joined.anomalies, ...laid.anomalies].map((one) => ({ ...one, source: LIEUX })),
    ...corrige.anomalies.map((one) => ({ ...one, source: CORRECTIONS })),
  ]
}
