import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useIsStandIn } from '../../data/garde/use-stand-in.ts'
import { isTabAlone } from '../../data/mine/suivre-onglets.ts'
import { useReseau } from '../../data/site/reseau.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { GUIDE_VIDE } from '../../state/ui/ui-store.ts'
import { app } from '../../text/app.ts'
import { LANGUE_MANQUEE } from '../../text/langue/manquee.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue, langueManquee } from '../../text/langue/textes.ts'
import { avis as text } from '../../text/pages/avis.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { LienPage } from '../lien-page.tsx'
import { keepFocus } from './keep-focus.ts'
import { keepInSight } from './keep-in-sight.ts'
import { lookAgain } from './look-again.ts'
import { printAlone } from './print-alone.ts'
import { registerServiceWorker } from './service-worker.ts'
import { watchTyping } from './watch-typing.ts'

const hasTyped = watchTyping(document)
keepFocus(document)
keepInSight(document)
printAlone(document)

/** What is said over every view once the first list is there; `manifest` is undefined while no data could be read. */
export function Avis({ manifest }: { readonly manifest: Manifest | undefined }) {
  const queries = useQueryClient()
  // Data built since are offered as those that a missing file tells of.
  useEffect(() => lookAgain(() => void queries.refetchQueries({ queryKey: ['ouvrir'] })), [queries])
  return (
    <div className="app-avis sans-impression">
      <LangueManquee />
      <MiseAJour />
      {manifest !== undefined && <Donnees manifest={manifest} />}
      <SansReseau construitLe={manifest?.construitLe} />
    </div>
  )
}

/** Says to a reader of another language, in it, that the page is French for want of its words. */
function LangueManquee() {
  const langue = langueManquee()
  if (langue === null || langue === 'fr') return null
  const { lang, dir } = NOMS_DE_LANGUES[langue]
  const [phrase, reessayer] = LANGUE_MANQUEE[langue]
  return (
    <div className="avis bords" role="alert" lang={lang} dir={dir}>
      <p>{phrase}</p>
      <Bouton onClick={() => location.reload()}>{reessayer}</Bouton>
    </div>
  )
}

/** The rest of the reader's language, for when there is no network; without it, French is left. */
async function keepLangue(): Promise<void> {
  const langue = langueLue()
  if (langue === 'fr') return
  await import('../../text/langue/charger.ts')
    .then(({ chargerLangue }) => chargerLangue(langue))
    .catch(() => undefined)
}

/** Offers a new version of the page once it is ready; nothing reloads by itself, nor loses a draft without a word. */
function MiseAJour() {
  const [install, setInstall] = useState<(() => void) | null>(null)
  const [isAsking, setAsking] = useState(false)
  const isPrepared = useUi((s) => s.orientation !== null || s.guide !== GUIDE_VIDE || s.depart !== null)
  useEffect(() => {
    void keepLangue()
    registerServiceWorker((run) => setInstall(() => run))
  }, [])
  return (
    <div role="status">
      {install !== null && (
        <div className="avis bords">
          <p>{isAsking ? text.brouillon : text.nouvelleVersion}</p>
          {isAsking ? (
            <>
              <Bouton onClick={install}>{text.rechargerQuandMeme}</Bouton>
              <Bouton onClick={() => setAsking(false)}>{text.plusTard}</Bouton>
            </>
          ) : (
            <Bouton onClick={() => (isPrepared || isTabAlone() || hasTyped() ? setAsking(true) : install())}>
              {text.recharger}
            </Bouton>
          )}
        </div>
      )}
    </div>
  )
}

/** Says that there is no network, of when the data on show are, and how the rest comes. */
function SansReseau({ construitLe }: { readonly construitLe: string | undefined }) {
  const reseau = useReseau()
  return (
    <div role="status">
      {reseau !== 'la' && (
        <div className="avis">
          <p>
            {text[reseau]} {construitLe === undefined ? text.rien : `${text.lues(construitLe)} ${text.reste}`}
          </p>
          {construitLe !== undefined && <LienPage page="hors-ligne" />}
        </div>
      )}
    </div>
  )
}

/** Says which data are on show where they are not those of the beginning of the visit, or not the newest. */
function Donnees({ manifest }: { readonly manifest: Manifest }) {
  const { construitLe } = manifest
  const [before] = useState(construitLe)
  const [read, setRead] = useState('')
  const isFallback = useIsStandIn(manifest)
  const said = isFallback ? text.incompletes(construitLe) : text.nouvelles(construitLe)
  const isSaid = (isFallback || construitLe !== before) && read !== said
  return (
    <div role="status">
      {isSaid && (
        <div className="avis bords">
          <p>{said}</p>
          <Bouton genre="discret" aria-label={app.fermerAvis} onClick={() => setRead(said)}>
            ✕
          </Bouton>
        </div>
      )}
    </div>
  )
}
