import { publishFeeds } from '../../../geo/publish/agendas.ts'
import type { Publisher } from '../../../geo/publish/write.ts'

/** What is published for people and other programs, by path, without a folder. */
export function feedsWritten(input: Parameters<typeof publishFeeds>[1]): Map<string, string> {
  const written = new Map<string, string>()
  const keep: Publisher['put'] = (chemin, content, lignes) => {
    written.set(chemin, String(content))
    return { chemin, octets: 0, sha256: '', lignes }
  }
  publishFeeds({ put: keep, putStable: keep, publish: () => undefined }, input)
  return written
}
