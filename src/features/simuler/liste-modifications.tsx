import { useEffect, useRef, useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { type Commande, cleModification, type Modification } from '../../domain/scenario/scenario.ts'
import { deuxPoints } from '../../text/fr/format.ts'
import { sayDeplace } from '../../text/simuler/deplace.ts'
import { remarques, sayModification, scenario } from '../../text/simuler/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampsDates } from './champs-dates.tsx'

const text = scenario.liste
/** One press of an arrow, in degrees of latitude and, at 46°, of longitude: 500 m. */
const PAS_LAT = 500 / 111_320
const PAS_LON = PAS_LAT / Math.cos((46.5 * Math.PI) / 180)

interface ListeProps {
  /** Where communes are looked for; undefined: not known yet. */
  readonly territoire: Territoire | undefined
  readonly modifications: readonly Modification[]
  readonly lieux: readonly Lieu[]
  readonly sansEffet: readonly string[]
  /** The question is about dated sessions. */
  readonly fenetre: boolean
  /** What must be known of a place where one is added; null: nothing. */
  readonly reserveDe: (m: Modification) => string | null
  readonly peutAnnuler: boolean
  readonly peutRetablir: boolean
  readonly onCommande: (commande: Commande) => void
  readonly onAnnuler: () => void
  readonly onRetablir: () => void
}

/** The steps of the scenario, each with what can be done to it; the map's markers bear the same numbers. */
export function ListeModifications(props: ListeProps) {
  const { territoire, modifications, lieux, sansEffet, fenetre, reserveDe, onCommande } = props
  const titre = useRef<HTMLHeadingElement>(null)
  return (
    <section className="pile" aria-labelledby="scen-liste">
      <div className="couv-carte-tete bords">
        <h2 id="scen-liste" tabIndex={-1} ref={titre}>
          {text.titre}
        </h2>
        <div className="rangee">
          <Bouton disabled={!props.peutAnnuler} onClick={props.onAnnuler}>
            {text.annuler}
          </Bouton>
          <Bouton disabled={!props.peutRetablir} onClick={props.onRetablir}>
            {text.retablir}
          </Bouton>
        </div>
      </div>
      {modifications.length === 0 && <p>{text.vide}</p>}
      {modifications.length > 0 && (
        <ol className="scen-liste pile ecart-2">
          {modifications.map((m) => {
            const cle = cleModification(m)
            const reserve = reserveDe(m)
            return (
              <li key={cle}>
                <div>
                  <p>{sayModification(m, lieux)}</p>
                  {m.type === 'ajout' && m.places !== null && <p className="note">{text.places(m.places)}</p>}
                  {remarques(m, fenetre).map((line) => (
                    <p key={line} className="note">
                      {line}
                    </p>
                  ))}
                  {reserve !== null && <p className="note">{reserve}</p>}
                  {sansEffet.includes(cle) && <p className="note">{text.sansEffet}</p>}
                </div>
                <Bouton
                  genre="discret"
                  aria-label={deuxPoints(text.retirer, sayModification(m, lieux))}
                  onClick={() => {
                    onCommande({ type: 'retrait', cle })
                    titre.current?.focus()
                  }}
                >
                  {text.retirer}
                </Bouton>
                {'lon' in m && (
                  <div className="scen-suite">
                    {m.type === 'ajout' && (
                      <details className="couv-savoir">
                        <summary>{m.dates === null ? scenario.dates.donner : scenario.dates.changer}</summary>
                        <ChampsDates dates={m.dates} onDates={(dates) => onCommande({ ...m, dates })} />
                      </details>
                    )}
                    <Fleches
                      modification={m}
                      lieu={m.type === 'deplacement' ? findLieu(lieux, m.lieu) : undefined}
                      territoire={territoire}
                      onCommande={onCommande}
                    />
                  </div>
                )}
              </li>
            )
          })}
        </ol>
      )}
    </section>
  )
}

interface FlechesProps extends Pick<ListeProps, 'territoire' | 'onCommande'> {
  readonly modification: Extract<Modification, { readonly lon: number }>
  /** The place that exists, where it is today; undefined: it is a new one. */
  readonly lieu: Lieu | undefined
}

/** Moves a place without a pointer, and says where it went. */
function Fleches({ modification, lieu, territoire, onCommande }: FlechesProps) {
  const { lon, lat } = modification
  const id = modification.type === 'ajout' ? modification.id : modification.lieu
  /** Where it was before it was moved here; null: no arrow was pressed yet. */
  const [avant, setAvant] = useState<{ readonly lon: number; readonly lat: number } | null>(null)
  const dit = useDeplace(avant, lon, lat, territoire)
  const move = (east: number, north: number) => {
    setAvant(avant ?? (lieu === undefined ? { lon, lat } : { lon: lieu.longitude, lat: lieu.latitude }))
    onCommande({ type: 'deplacement', lieu: id, lon: lon + east * PAS_LON, lat: lat + north * PAS_LAT })
  }
  const buttons = [
    ['ouest', '←', -1, 0],
    ['nord', '↑', 0, 1],
    ['sud', '↓', 0, -1],
    ['est', '→', 1, 0],
  ] as const
  return (
    <details className="couv-savoir">
      <summary>{text.bouger}</summary>
      <div className="rangee">
        {buttons.map(([name, sign, east, north]) => (
          <Bouton key={name} aria-label={text[name]} onClick={() => move(east, north)}>
            {sign}
          </Bouton>
        ))}
      </div>
      <p role="status">{dit}</p>
      <p className="note">{text.pas}</p>
    </details>
  )
}

/** Where a place is after its last move, once its commune is known; the moves before it are not said any more. */
function useDeplace(
  avant: { readonly lon: number; readonly lat: number } | null,
  lon: number,
  lat: number,
  territoire: Territoire | undefined,
): string {
  const ask = useAsk()
  const [dit, setDit] = useState('')
  useEffect(() => {
    if (avant === null) return
    let isLast = true
    void ask
      .situer(territoire, { type: 'point', lon, lat })
      .then(
        ({ nom }) => nom,
        () => '',
      )
      .then((commune) => isLast && setDit(sayDeplace(avant, { lon, lat }, commune)))
    return () => {
      isLast = false
    }
  }, [ask, avant, lon, lat, territoire])
  return dit
}
