import { Component, type ReactNode } from 'react'
import { app } from '../text/app.ts'

/** One part may fail, the page stays: a sentence, a reason, a way to try again. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="avis pile" role="alert">
        <p>{app.erreurAffichage}</p>
        <p className="note">{app.erreurDetail(error.message)}</p>
        <button
          type="button"
          className="bouton"
          onClick={() => (isLostChunk(error) ? location.reload() : this.setState({ error: null }))}
        >
          {app.reessayer}
        </button>
      </div>
    )
  }
}

/** A part of the program that could not be fetched: React keeps the failure, only a new page asks again. */
const isLostChunk = (error: Error): boolean => /import|preload|module/i.test(error.message)
