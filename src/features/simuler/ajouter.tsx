import { type FormEvent, useRef, useState } from 'react'
import { MAX_NOM, MAX_PLACES, NATURES } from '../../domain/scenario/scenario.ts'
import { scenario } from '../../text/scenario.ts'
import { Pills } from '../../ui/pills.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { ChampsDates } from './champs-dates.tsx'
import { type Brouillon, type PointDuLieu, parseCoordonnees } from './use-ajouter.ts'

const text = scenario.ajouter

interface AjouterProps {
  readonly communes: readonly CommunePoint[]
  readonly brouillon: Brouillon
  readonly onBrouillon: (change: Partial<Brouillon>) => void
  readonly placement: boolean
  readonly onPlacement: (actif: boolean) => void
  readonly gain: number | null
  /** Adds the draft at a point, or in a commune, and empties it. */
  readonly onAjouter: (at: PointDuLieu) => Promise<void>
  /** What the last one added brings. */
  readonly message: string
}

/** A new place, on the map or without it: commune or coordinates, all with the keyboard. */
export function Ajouter(props: AjouterProps) {
  const { communes, brouillon, onBrouillon, placement, onPlacement, gain, onAjouter, message } = props
  const [ou, setOu] = useState<'commune' | 'coordonnees'>('commune')
  const [erreur, setErreur] = useState('')
  // Another round has empty fields: a second press must not add the same place again.
  const [tour, setTour] = useState(0)
  // Emptying the first day must not close what the keyboard is in.
  const [date, setDate] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const data = new FormData(form.current ?? undefined)
    const at = readPoint(data, ou)
    if (at === null) return setErreur(ou === 'commune' ? text.erreurCommune : text.erreurCoordonnees)
    setErreur('')
    setDate(false)
    await onAjouter(at)
    setTour((n) => n + 1)
  }
  return (
    <form ref={form} className="pile" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{text.titre}</h2>
      <Pills
        titre={text.nature}
        valeurs={NATURES}
        texte={(nature) => text.natures[nature]}
        choisie={brouillon.nature}
        onChange={(nature) => onBrouillon({ nature })}
      />
      <div className="scen-deux">
        <label>
          <span className="etiquette">{text.nom}</span>
          <input
            className="champ"
            maxLength={MAX_NOM}
            value={brouillon.nom}
            autoComplete="off"
            onChange={(event) => onBrouillon({ nom: event.currentTarget.value })}
          />
        </label>
        <label>
          <span className="etiquette">{text.places}</span>
          <input
            className="champ"
            type="number"
            min={0}
            max={MAX_PLACES}
            value={brouillon.places ?? ''}
            onChange={(event) => onBrouillon({ places: placesOf(event.currentTarget.value) })}
          />
        </label>
      </div>
      <details className="couv-savoir" open={date || brouillon.dates !== null}>
        <summary>{scenario.dates.titre}</summary>
        <ChampsDates
          dates={brouillon.dates}
          onDates={(dates) => {
            setDate(true)
            onBrouillon({ dates })
          }}
        />
      </details>
      <div className="scen-placer">
        <button
          type="button"
          className={placement ? 'bouton bouton--plein' : 'bouton'}
          aria-pressed={placement}
          onClick={() => onPlacement(!placement)}
        >
          {placement ? scenario.carte.arreter : scenario.carte.placer}
        </button>
        {placement && <p className="note">{scenario.carte.placement}</p>}
        {placement && gain !== null && <p className="scen-ici">{scenario.carte.ici(gain)}</p>}
      </div>
      <Pills
        titre={text.ou}
        valeurs={['commune', 'coordonnees'] as const}
        texte={(value) => text[value]}
        choisie={ou}
        onChange={setOu}
      />
      <Ou key={tour} ou={ou} communes={communes} />
      <button type="submit" className="bouton bouton--plein">
        {text.bouton}
      </button>
      {erreur !== '' && (
        <p className="avis" role="alert">
          {erreur}
        </p>
      )}
      <p className="note" role="status">
        {erreur === '' && message}
      </p>
    </form>
  )
}

function readPoint(data: FormData, ou: OuProps['ou']): PointDuLieu | null {
  if (ou === 'coordonnees') return parseCoordonnees(String(data.get('lon')), String(data.get('lat')))
  const code = String(data.get('commune') ?? '')
  return code === '' ? null : { type: 'commune', code }
}

interface OuProps {
  readonly ou: 'commune' | 'coordonnees'
  readonly communes: readonly CommunePoint[]
}

/** The fields of the form that say where: a commune, or degrees. */
function Ou({ ou, communes }: OuProps) {
  if (ou === 'commune')
    return (
      <label>
        <span className="etiquette">{text.commune}</span>
        <select className="champ" name="commune" defaultValue="">
          <option value="">{text.choisirCommune}</option>
          {communes.map((commune) => (
            <option key={commune.code} value={commune.code}>
              {commune.nom}
            </option>
          ))}
        </select>
        <span className="note">{text.centre}</span>
      </label>
    )
  return (
    <div className="scen-deux">
      <label>
        <span className="etiquette">{text.longitude}</span>
        <input className="champ" name="lon" inputMode="decimal" autoComplete="off" />
      </label>
      <label>
        <span className="etiquette">{text.latitude}</span>
        <input className="champ" name="lat" inputMode="decimal" autoComplete="off" />
      </label>
    </div>
  )
}

function placesOf(value: string): number | null {
  const places = value === '' ? Number.NaN : Math.round(Number(value))
  return places >= 0 && places <= MAX_PLACES ? places : null
}
