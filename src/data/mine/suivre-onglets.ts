import type { QueryClient } from '@tanstack/react-query'
import type { Manifest } from '../../dataset/manifest.ts'
import type { DataServices } from '../context.tsx'

/** What is needed of a `BroadcastChannel`. */
type Canal = EventTarget & Pick<BroadcastChannel, 'postMessage' | 'close'>

let canal: Canal | null = null
/** What this tab counts is its own: nothing of it is kept on the device, and what others keep is not for it. */
let seul = false

/** Whether a person's own data are in this tab only: they go with it. */
export const isTabAlone = (): boolean => seul

/** The one channel of this tab: it hears the others, not itself. */
export function canalOnglets(): Canal {
  canal ??= openCanal('a-portee.mes-donnees')
  return canal
}

/** Where storage is refused, so are channels (Firefox): nothing is kept there that another tab could change. */
function openCanal(nom: string): Canal {
  try {
    return new BroadcastChannel(nom)
  } catch {
    return Object.assign(new EventTarget(), { postMessage: () => undefined, close: () => undefined })
  }
}

/** The worker of the figures reads anew what is kept, or takes `octets`, which is this tab's alone; views follow. */
export async function relire(
  { client, base }: Pick<DataServices, 'client' | 'base'>,
  queries: QueryClient,
  octets: Uint8Array | null,
): Promise<void> {
  seul = octets !== null
  const next = await client.call('mesDonnees', { octets })
  queries.setQueryData<Manifest>(['ouvrir', undefined, { base }], (before) =>
    before?.version === next.version ? before : next,
  )
}

/** Makes every view of this tab follow what another one changes of a person's own data. Returns how to stop. */
export function suivreOnglets(
  services: Pick<DataServices, 'client' | 'base'>,
  queries: QueryClient,
): () => void {
  // Before the data are open, opening them reads what is kept.
  const follow = () => {
    const isOpen = queries.getQueryData(['ouvrir', undefined, { base: services.base }]) !== undefined
    if (isOpen && !seul) void relire(services, queries, null).catch(() => undefined)
  }
  const tabs = canalOnglets()
  tabs.addEventListener('message', follow)
  return () => tabs.removeEventListener('message', follow)
}
