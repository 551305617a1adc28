import { useEffect, useState } from 'react'
import { app } from '../text/app.ts'
import { registerServiceWorker } from './service-worker.ts'

/** Offers a new version of the page once it is ready; nothing reloads by itself. */
export function MiseAJour() {
  const [install, setInstall] = useState<(() => void) | null>(null)
  useEffect(() => registerServiceWorker((run) => setInstall(() => run)), [])
  if (install === null) return null
  return (
    <div className="avis bandeau" role="status">
      <p>{app.nouvelleVersion}</p>
      <button type="button" className="bouton" onClick={install}>
        {app.recharger}
      </button>
    </div>
  )
}
