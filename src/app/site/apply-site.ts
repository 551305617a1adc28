import type { QueryClient } from '@tanstack/react-query'
import type { StoreApi } from 'zustand/vanilla'
import { isOpen } from '../../data/context.tsx'
import { configurationKey } from '../../data/site/configuration.ts'
import { isInData } from '../../data/site/in-data.ts'
import { CONFIGURATION_FILE, type ConfigurationLue } from '../../dataset/configuration/configuration.ts'
import { coloursSheet } from '../../dataset/configuration/couleurs.ts'
import { outsideOf } from '../../dataset/configuration/outside-of.ts'
import { readOrTell } from '../../dataset/configuration/read-or-tell.ts'
import { setOutside } from '../../domain/common/outside.ts'
import type { UiStore } from '../../state/ui/ui-store.ts'
import type { ShareState } from '../../state/url/share-state.ts'
import type { ShareStore } from '../../state/url/share-store.ts'
import { parseLink } from '../../state/url/url-codec.ts'
import { adoptSheet } from '../../ui/site/adopt-sheet.ts'
import type { WorkerClient } from '../../worker/client.ts'

interface Page {
  readonly share: StoreApi<ShareStore>
  readonly ui: UiStore
  readonly queries: QueryClient
  readonly client: WorkerClient
  /** Absolute address of the data, with a trailing slash. */
  readonly base: string
  /** What the link said when the page opened. */
  readonly initial: ShareState
}

/** Makes the page what `configuration.json` says of it (its text); what it says wrongly stays as it is by itself. */
export function applySite(said: string, { share, ui, queries, client, base, initial }: Page): void {
  const lue = readOrTell(new TextEncoder().encode(said))
  queries.setQueryData(configurationKey(base), lue)
  const { configuration } = lue
  /** Told in the console, and where the page tells who publishes how it is set. */
  const tell = (probleme: string) => {
    console.warn(probleme)
    queries.setQueryData<ConfigurationLue>(configurationKey(base), (now = lue) => ({
      ...now,
      problemes: [...now.problemes, probleme],
    }))
  }
  const { nom, organisme, logo, couleurs, accueil, rues, langues } = configuration
  setOutside(outsideOf(configuration))
  adoptSheet(coloursSheet(couleurs))
  const territoire = accueil.territoire === '' ? null : accueil.territoire
  ui.getState().set({
    site: {
      ...{ nom, organisme, accent: couleurs.accent, territoire, langues, logo: null },
      ...{ rues: rues.affichees, mention: rues.tuiles === '' ? '' : rues.mention },
    },
  })
  if (territoire !== null) void whenOpen(queries).then(() => checkTerritoire(territoire, client, ui, tell))
  const question = parseLink(accueil.question)
  if (question.damaged.length > 0)
    tell(
      `${CONFIGURATION_FILE}, accueil.question : ${question.damaged.map((cle) => `« ${cle} »`).join(' ')} n’a pas pu être lu`,
    )
  // A link says what to show, and who has begun to ask is not taken elsewhere.
  const isUntouched = location.search === '' && share.getState().state === initial
  if (accueil.question !== '' && isUntouched && ui.getState().depart === null)
    share.getState().set(question.state, 'replace')
  if (logo !== '') showLogo(new URL(`../${logo}`, base).href, ui, tell)
}

/** Settles once the data are open: this stands before the first frame. */
const whenOpen = (queries: QueryClient): Promise<void> =>
  new Promise((resolve) => {
    if (isOpen(queries)) return resolve()
    const stop = queries.getQueryCache().subscribe(() => {
      if (!isOpen(queries)) return
      stop()
      resolve()
    })
  })

/** A territory that the data do not have is told, and theirs stands again. */
async function checkTerritoire(
  territoire: string,
  client: WorkerClient,
  ui: UiStore,
  tell: (probleme: string) => void,
): Promise<void> {
  if (await isInData(territoire, client)) return
  tell(`${CONFIGURATION_FILE}, accueil.territoire : « ${territoire} » n’est pas dans les données publiées`)
  const { site, set } = ui.getState()
  if (site !== null) set({ site: { ...site, territoire: null } })
}

/** A logo stands once it is there; one that is no image is told, and our own mark stays. */
function showLogo(address: string, ui: UiStore, tell: (probleme: string) => void): void {
  const image = new Image()
  image.onload = () => {
    const { site, set } = ui.getState()
    if (site !== null) set({ site: { ...site, logo: address } })
  }
  image.onerror = () =>
    tell(
      `${CONFIGURATION_FILE}, logo : ${address} n’est pas une image, ou n’est pas là ; la marque d’origine reste`,
    )
  image.src = address
}
