import { useIsFetching } from '@tanstack/react-query'
import { Component, type ComponentType, type ReactNode, useEffect, useState } from 'react'
import type { Manifest } from '../dataset/manifest.ts'
import { app } from '../text/app.ts'
import { langueManquee } from '../text/langue/textes.ts'
import { saySansMots } from '../text/pannes/sans-mots.ts'
import { Bouton } from '../ui/bouton.tsx'
import { ErreurDonnees } from '../ui/erreur-donnees.tsx'

type Rendu = ComponentType<{ readonly manifest: Manifest | undefined }>

/**
 * What is said over every view: its code comes after the first list, and is done without where it does not, but for a reader
 * of another language, who must know why the page is French.
 */
export function Avis({ manifest }: { readonly manifest: Manifest | undefined }) {
  const [Rendu, setRendu] = useState<Rendu | null>(null)
  const quiet = useQuiet()
  useEffect(() => {
    if (quiet)
      import('./avis/avis.tsx').then(
        (m) => setRendu(() => m.Avis),
        () => langueManquee() && setRendu(() => SansMots),
      )
  }, [quiet])
  return Rendu && <Rendu manifest={manifest} />
}

/** The words of the reader's language did not come, nor what says so in it. */
const SansMots = () => (
  <div className="avis bords" role="alert" lang="fr">
    <p>{saySansMots(langueManquee())}</p>
    <Bouton onClick={() => location.reload()}>{app.reessayer}</Bouton>
  </div>
)

/** True once nothing was being read for two seconds: what the first list can do without may use the network. */
function useQuiet(): boolean {
  const reading = useIsFetching()
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    if (quiet || reading > 0) return
    const timer = setTimeout(() => setQuiet(true), 2000)
    return () => clearTimeout(timer)
  }, [quiet, reading])
  return quiet
}

/** One part may fail, the page stays: a sentence, a reason, a way to try again. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state = { error: null as Error | null }
  /** It was tried again once: what fails twice may have come damaged. */
  #isRetried = false

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <ErreurDonnees
        court={app.erreurAffichage}
        error={{ message: '', classe: isLostChunk(error) ? 'morceau' : 'affichage' }}
        onRetry={() => this.#retry(error)}
      />
    )
  }

  #retry(error: Error): void {
    if (isLostChunk(error) || this.#isRetried) location.reload()
    this.#isRetried = true
    this.setState({ error: null })
  }
}

/** A part of the program that did not come, or came cut: React keeps the failure, only a new page asks again. */
const isLostChunk = (error: Error): boolean =>
  error instanceof SyntaxError || /import|preload|module/i.test(error.message)
