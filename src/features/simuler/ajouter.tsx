import { type FormEvent, useState } from 'react'
import { readNombre } from '../../domain/common/chiffres.ts'
import { MAX_NOM, MAX_PLACES } from '../../domain/scenario/scenario.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe, ChampSaisie, Refus } from '../../ui/champ.tsx'
import { Pills } from '../../ui/pills.tsx'
import type { CommunePoint } from '../../worker/protocol/index.ts'
import { ChampsDates } from './champs-dates.tsx'
import { type Brouillon, type PointDuLieu, parseCoordonnees } from './use-ajouter.ts'

const text = scenario.ajouter
/** No coordinates. */
const SANS_POINT = { lon: '', lat: '' }

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
  const { communes, onAjouter, message } = props
  const [ou, setOu] = useBrouillon<'commune' | 'coordonnees'>('simuler.ou', 'commune')
  const [commune, setCommune] = useBrouillon('simuler.commune', '')
  const [point, setPoint] = useBrouillon('simuler.point', SANS_POINT)
  const [erreur, setErreur] = useState('')
  // Emptying the first day must not close what the keyboard is in.
  const [date, setDate] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const at = read()
    if (at === null) return setErreur(ou === 'commune' ? text.erreurCommune : text.erreurCoordonnees)
    setErreur('')
    setDate(false)
    await onAjouter(at)
    // A second press must not add the same place again.
    setPoint(SANS_POINT)
    setCommune('')
  }
  const read = (): PointDuLieu | null => {
    if (ou === 'commune') return commune === '' ? null : { type: 'commune', code: commune }
    return parseCoordonnees(point.lon, point.lat)
  }
  return (
    <form className="pile" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{text.titre}</h2>
      <Nature {...props} date={date} onDate={() => setDate(true)} />
      <Placement {...props} />
      <Pills
        titre={text.ou}
        textes={{ commune: text.commune, coordonnees: text.coordonnees }}
        choisie={ou}
        onChange={setOu}
      />
      {ou === 'commune' ? (
        <ChampListe
          etiquette={text.commune}
          name="commune"
          note={text.centre}
          aucune={text.choisirCommune}
          valeurs={communes.map(({ code }) => code)}
          texte={(_code, i) => communes[i]?.nom ?? ''}
          choisie={commune}
          onChange={(code) => setCommune(code ?? '')}
        />
      ) : (
        <div className="scen-deux">
          {(['lon', 'lat'] as const).map((axe) => (
            <ChampSaisie
              key={axe}
              etiquette={axe === 'lon' ? text.longitude : text.latitude}
              name={axe}
              inputMode="decimal"
              value={point[axe]}
              onValeur={(degres) => setPoint((before) => ({ ...before, [axe]: degres }))}
            />
          ))}
        </div>
      )}
      <Bouton type="submit" genre="plein">
        {text.bouton}
      </Bouton>
      <Refus texte={erreur} />
      <p className="note" role="status">
        {erreur === '' && message}
      </p>
    </form>
  )
}

interface NatureProps extends Pick<AjouterProps, 'brouillon' | 'onBrouillon'> {
  /** A date was touched: its fields stay. */
  readonly date: boolean
  readonly onDate: () => void
}

/** What the new place is, and when. */
function Nature({ brouillon, onBrouillon, date, onDate }: NatureProps) {
  return (
    <>
      <Pills
        titre={text.nature}
        textes={text.natures}
        choisie={brouillon.nature}
        onChange={(nature) => onBrouillon({ nature })}
      />
      <div className="scen-deux">
        <ChampSaisie
          etiquette={text.nom}
          maxLength={MAX_NOM}
          value={brouillon.nom}
          onValeur={(nom) => onBrouillon({ nom })}
        />
        <ChampSaisie
          etiquette={text.places}
          inputMode="numeric"
          value={brouillon.places ?? ''}
          onValeur={(value) => onBrouillon({ places: placesOf(value) })}
        />
      </div>
      <details className="couv-savoir" open={date || brouillon.dates !== null}>
        <summary>{scenario.dates.titre}</summary>
        <ChampsDates
          dates={brouillon.dates}
          onDates={(dates) => {
            onDate()
            onBrouillon({ dates })
          }}
        />
      </details>
    </>
  )
}

/** On the map, with what the place would bring where the pointer is. */
function Placement({ placement, onPlacement, gain }: AjouterProps) {
  return (
    <div className="pile ecart-2">
      <Bouton
        genre={placement ? 'plein' : undefined}
        aria-pressed={placement}
        onClick={() => onPlacement(!placement)}
      >
        {placement ? scenario.carte.arreter : scenario.carte.placer}
      </Bouton>
      {placement && <p className="note">{scenario.carte.placement}</p>}
      {placement && gain !== null && <p className="scen-ici">{scenario.carte.ici(gain)}</p>}
    </div>
  )
}

function placesOf(value: string): number | null {
  const places = Math.round(readNombre(value) ?? Number.NaN)
  return places >= 0 && places <= MAX_PLACES ? places : null
}
