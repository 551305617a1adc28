import { useState } from 'react'
import { boxAround } from '../../domain/geo/bbox.ts'
import { blurPosition } from '../../domain/search/adresses.ts'
import { useMapEvents, useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import { trouver } from '../../text/trouver.ts'

const text = trouver.position
const TIMEOUT_MS = 10_000
/** Codes of GeolocationPositionError. */
const PAR_CODE: Readonly<Record<number, string>> = { 1: text.refus, 2: text.introuvable, 3: text.delai }

/** Asks the device where it is, on click only; rounds it at once; keeps it in memory only. */
export function Position() {
  const setUi = useSetUi()
  const { emit } = useMapEvents()
  const setShare = useSetShare()
  const [message, setMessage] = useState('')
  const locate = () => {
    const { geolocation } = navigator
    if (geolocation === undefined) return setMessage(text.absente)
    setMessage(text.attente)
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const { lon, lat } = blurPosition(coords.longitude, coords.latitude)
        const depart = { lon, lat, libelle: text.libelle, nature: 'position' } as const
        setUi({ depart })
        emit('cible', { bounds: boxAround(lon, lat) })
        setShare({ depart: null })
        setMessage(text.dit)
      },
      (error) => setMessage(PAR_CODE[error.code] ?? text.introuvable),
      { timeout: TIMEOUT_MS, maximumAge: 60_000, enableHighAccuracy: false },
    )
  }
  return (
    <>
      <button type="button" className="bouton trouver-position" title={text.demander} onClick={locate}>
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.5">
          <circle cx="12" cy="12" r="6" />
          <path d="M12 1v5M12 18v5M1 12h5M18 12h5" />
        </svg>
        <span className="invisible">{text.demander}</span>
      </button>
      <p className="note trouver-message" role="status">
        {message}
      </p>
    </>
  )
}
