import { parseTerritoire } from '../../domain/geo/territoire.ts'
import type { WorkerClient } from '../../worker/client.ts'

/** Whether the data have anything of a territory. */
export async function isInData(territoire: string, client: WorkerClient): Promise<boolean> {
  const asked = parseTerritoire(territoire)
  const known = asked && (await client.call('territoireEnBref', { territoire: asked }).catch(() => null))
  return known !== null && known.departements.length > 0
}
