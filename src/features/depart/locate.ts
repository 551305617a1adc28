import { blurPosition } from '../../domain/search/adresses.ts'
import { champDepart } from '../../text/depart/champ-depart.ts'
import type { useChoisirDepart } from './use-choisir-depart.ts'

const text = champDepart.position
const TIMEOUT_MS = 10_000
/** Codes of GeolocationPositionError. */
const PAR_CODE: Readonly<Record<number, string>> = {
  1: text.refus,
  2: text.introuvable,
  3: text.delai,
}

/** Asks the device where it is; rounds it at once; what happens is told by `say`. Kept in memory only. */
export function locate(
  choose: ReturnType<typeof useChoisirDepart>['choose'],
  say: (message: string) => void,
): void {
  const { geolocation } = navigator
  if (geolocation === undefined) {
    say(text.absente)
    return
  }
  say(text.attente)
  geolocation.getCurrentPosition(
    async ({ coords }) => {
      const at = blurPosition(coords.longitude, coords.latitude)
      const isTaken = await choose({ type: 'point', ...at }, 'position')
      say(isTaken ? text.dit : '')
    },
    (error) => say(PAR_CODE[error.code] ?? text.introuvable),
    { timeout: TIMEOUT_MS, maximumAge: 60_000, enableHighAccuracy: false },
  )
}
