import { useEffect, useRef, useState } from 'react'
import { fetchPosition } from '../../data/adresses.ts'
import { adresseToSend, positionOf } from '../../domain/imports/adresses.ts'
import { useMapEvent, useSetUi } from '../../state/ui/ui-context.tsx'
import { modifier } from '../../text/mine/modifier.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'
import type { Valeurs } from '../../worker/protocol/edits.ts'

const text = modifier.ajouter.position
/** About one metre. */
const DECIMALES = 5

interface PositionProps {
  readonly valeurs: Valeurs
  /** Name of the commune that was chosen; empty: none. */
  readonly commune: string
  readonly fautifs: readonly string[]
  readonly onValeurs: (change: Valeurs) => void
}

/**
 * Where a place stands: touched on the map, typed, or asked of the State's service about its address once the person
 * agrees. Left empty, it stands at its commune's start point, approximately.
 */
export function Position({ valeurs, commune, fautifs, onValeurs }: PositionProps) {
  const [dit, setDit] = useState('')
  const { latitude = '', longitude = '' } = valeurs
  const put = (lat: string, lon: string, position = '') =>
    onValeurs({ latitude: lat, longitude: lon, position })
  const { choisit, choisir } = useChoixSurCarte((lon, lat) => {
    put(String(lat), String(lon))
    setDit(text.posee)
  })
  const written = adresseToSend(valeurs.adresse ?? '', '', commune)
  const { cherche, demander } = useDemande(setDit)
  const ask = () => {
    if (written === null) return
    demander(async (signal) => {
      const { point, voulu } = positionOf(await fetchPosition(written, signal), valeurs.code_insee ?? '')
      if (point !== null) put(String(point.lat), String(point.lon), point.exacte ? '' : 'approximative')
      return text.trouvee(voulu)
    })
  }
  return (
    <fieldset className="pile ecart-2">
      <legend className="etiquette">{text.titre}</legend>
      <p className="note">{text.aide}</p>
      <div className="corriger-position">
        {(['latitude', 'longitude'] as const).map((axe) => (
          <ChampSaisie
            key={axe}
            etiquette={text[axe]}
            inputMode="decimal"
            aria-invalid={fautifs.includes(axe) || undefined}
            value={axe === 'latitude' ? latitude : longitude}
            onValeur={(valeur) => (axe === 'latitude' ? put(valeur, longitude) : put(latitude, valeur))}
          />
        ))}
      </div>
      <div className="rangee">
        <Bouton aria-pressed={choisit} onClick={() => choisir(!choisit)}>
          {choisit ? text.arreter : text.carte}
        </Bouton>
        {latitude + longitude !== '' && (
          <Bouton
            onClick={() => {
              put('', '')
              setDit(text.effacee)
            }}
          >
            {text.effacer}
          </Bouton>
        )}
      </div>
      {written !== null && (
        <>
          <p className="note">
            {text.envoi([written.adresse, written.commune].join(', '))} {text.essai}
          </p>
          <div className="rangee">
            <Bouton disabled={cherche} onClick={ask}>
              {text.chercher}
            </Bouton>
          </div>
        </>
      )}
      <p role="status" className="note">
        {choisit ? text.touchez : cherche ? text.cherche : dit}
      </p>
    </fieldset>
  )
}

/** While it is on, the next touch of the map is the place; the map comes forward on a small screen, then goes back. */
function useChoixSurCarte(onPoint: (lon: number, lat: number) => void) {
  const [choisit, setChoisit] = useState(false)
  const setUi = useSetUi()
  const choisir = (on: boolean) => {
    setChoisit(on)
    setUi({ vue: on ? 'carte' : 'liste' })
  }
  useMapEvent('point', ({ lon, lat }) => {
    if (!choisit) return
    const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALES))
    choisir(false)
    onPoint(rounded(lon), rounded(lat))
  })
  return { choisit, choisir }
}

/** One request at a time; a form that is left asks for nothing more. */
function useDemande(onDit: (dit: string) => void) {
  const [cherche, setCherche] = useState(false)
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])
  const demander = (ask: (signal: AbortSignal) => Promise<string>) => {
    const controller = new AbortController()
    running.current = controller
    setCherche(true)
    void ask(controller.signal)
      .catch(() => text.panne)
      .then((dit) => {
        if (controller.signal.aborted) return
        setCherche(false)
        onDit(dit)
      })
  }
  return { cherche, demander }
}
