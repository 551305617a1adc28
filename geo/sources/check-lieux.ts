import { FUSEAU_METROPOLE, instantToLocal } from '../../src/domain/calendar/fuseau.ts'
import { groupBy } from '../../src/domain/common/group-by.ts'
import { lieuxSansAVenir } from '../../src/domain/places/read/date-a-venir.ts'
import { readLieux } from '../../src/domain/places/read/read-lieu.ts'
import { readLieuxTable } from '../read/read-sources.ts'

/** What a downloaded file holds, once it has been read as the build will read it. */
export interface Verified {
  readonly lignes: number
  readonly avertissements: readonly string[]
}

/** Days after which the newest place of the list is too old for a list said to be kept up to date. */
const AGE_MAX_JOURS = 45
/** More places than this at one same point: a geocoder's default, not a building. */
const MEME_POINT_MAX = 20

/**
 * Reads the downloaded list of places as the build will. Throws when no row is a place (other columns); warns when
 * the newest update is old, when rows are refused, or when many places stand at one point.
 */
export function checkLieux(path: string, now = new Date()): Verified {
  const { rows, numeros } = readLieuxTable(path)
  const today = instantToLocal(now.getTime(), FUSEAU_METROPOLE).date
  const { lieux, lues, anomalies } = lieuxSansAVenir(readLieux(rows, numeros), today)
  if (lieux.length === 0) {
    throw new Error(
      `${path} : aucun lieu lisible sur ${lues} lignes ; colonnes attendues : id, nom, latitude, longitude… ; trouvées : ${Object.keys(rows[0] ?? {}).join(', ')}`,
    )
  }
  const avertissements: string[] = []
  const newest =
    lieux
      .map((l) => l.dateMaj)
      .sort()
      .at(-1) ?? ''
  const age = Math.floor((now.getTime() - Date.parse(newest)) / 86_400_000)
  if (newest === '') avertissements.push('aucun lieu ne porte de date de mise à jour')
  else if (age > AGE_MAX_JOURS) {
    avertissements.push(
      `le lieu le plus récent date du ${newest}, il y a ${age} jours (${AGE_MAX_JOURS} au plus)`,
    )
  }
  const rejets = anomalies.filter((a) => a.gravite === 'rejet')
  if (rejets.length > 0) {
    const [first] = rejets
    avertissements.push(
      `${rejets.length} lignes refusées, la première ligne ${first?.ligne} : ${first?.champ}, ${first?.raison}`,
    )
  }
  const crowd = mostCrowded(lieux)
  if (crowd.nombre > MEME_POINT_MAX) avertissements.push(`${crowd.nombre} lieux au même point ${crowd.point}`)
  return { lignes: lues, avertissements }
}

function mostCrowded(lieux: readonly { readonly longitude: number; readonly latitude: number }[]) {
  const groups = groupBy(lieux, (l) => `${l.longitude}, ${l.latitude}`)
  const none = { point: '', nombre: 0 }
  return [...groups].reduce(
    (max, [point, { length: nombre }]) => (nombre > max.nombre ? { point, nombre } : max),
    none,
  )
}
