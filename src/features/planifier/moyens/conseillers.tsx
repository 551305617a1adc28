import { useEffect, useRef, useState } from 'react'
import { CRENEAUX } from '../../../domain/plan/territoire/moyens.ts'
import type { ConseillerEcrit } from '../../../state/moyens/moyens-ecrits.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampListe, ChampSaisie } from '../../../ui/champ.tsx'
import { ChampNombre } from './champ-nombre.tsx'
import { refusOf } from './section.tsx'
import { HABITUELS, type MesMoyens, tryMoyens } from './use-moyens.ts'

const text = formulaire.conseiller
const MAX_CONSEILLERS = 60

/** A place to start from, as means write it. */
export interface BasePossible {
  readonly valeur: string
  readonly nom: string
}

interface ConseillersProps {
  readonly mes: MesMoyens
  readonly bases: readonly BasePossible[]
  /** Name of the commune where who says nothing starts; '' until it is known. */
  readonly plusPeuplee: string
  /** Number of the adviser whose base is looked for on the map; null: none. */
  readonly pointe: number | null
  readonly onPointer: (numero: number | null) => void
}

/** Who there is: one block each, closed but for what it says. */
export function Conseillers({ mes, bases, plusPeuplee, pointe, onPointer }: ConseillersProps) {
  const list: readonly ConseillerEcrit[] = mes.ecrits.conseillers ?? [{}]
  const write = (conseillers: readonly ConseillerEcrit[]) => mes.change({ conseillers })
  const [neuf, setNeuf] = useState(-1)
  // An adviser is his number.
  const rows = list.map((one, at) => ({ one, at, numero: text.nom(at + 1) }))
  return (
    <>
      {rows.map(({ one, at, numero }) => (
        <Conseiller
          key={numero}
          at={at}
          numero={numero}
          conseiller={one}
          ouvert={at === neuf}
          mes={mes}
          bases={bases}
          plusPeuplee={plusPeuplee}
          pointe={pointe === at}
          onPointer={(actif) => onPointer(actif ? at : null)}
          onChange={(patch) =>
            write(list.map((other, i) => (i === at ? tidy({ ...other, ...patch }) : other)))
          }
          onRetirer={list.length === 1 ? null : () => write(list.filter((_, i) => i !== at))}
        />
      ))}
      <Bouton
        disabled={list.length >= MAX_CONSEILLERS}
        onClick={() => {
          // The next one is as the last: most have the same days.
          const { id: _id, ...same } = list.at(-1) ?? {}
          write([...list, same])
          setNeuf(list.length)
        }}
      >
        {text.ajouter}
      </Bouton>
    </>
  )
}

const tidy = (one: ConseillerEcrit): ConseillerEcrit =>
  Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined))

interface ConseillerProps extends Pick<ConseillersProps, 'mes' | 'bases' | 'plusPeuplee'> {
  readonly at: number
  /** "Conseiller 2": what he is called until he has a name. */
  readonly numero: string
  readonly conseiller: ConseillerEcrit
  readonly ouvert: boolean
  readonly pointe: boolean
  readonly onPointer: (actif: boolean) => void
  readonly onChange: (patch: Partial<ConseillerEcrit>) => void
  readonly onRetirer: (() => void) | null
}

function Conseiller(props: ConseillerProps) {
  const { at, numero, conseiller, bases, pointe, onPointer, onChange, onRetirer } = props
  const { id, h, base } = conseiller
  const isPoint = typeof base === 'object'
  const habituel = HABITUELS.conseillers[0]?.h ?? 0
  const refus = refusOf(props.mes, `conseillers[${at}].h`)
  const plusPeuplee = props.plusPeuplee === '' ? text.baseDefaut : props.plusPeuplee
  const nomBase = isPoint ? text.baseCarte : (bases.find(({ valeur }) => valeur === base)?.nom ?? base)
  const nom = id ?? numero
  const tete = useRef<HTMLElement>(null)
  // The one that was just added: its fields push the button that added it out of sight.
  useEffect(() => {
    if (props.ouvert) tete.current?.focus()
  }, [props.ouvert])
  return (
    <details className="planif-conseiller encadre" open={props.ouvert}>
      <summary ref={tete}>
        <span className="planif-titre">{nom}</span>
        <span className="note">{text.resume(Number(h ?? habituel), nomBase ?? plusPeuplee)}</span>
      </summary>
      <div className="pile">
        <ChampNombre
          champ={{ nom: text.h, sens: text.hSens }}
          valeur={h}
          habituel={habituel}
          refus={refus}
          onChange={(value) => onChange({ h: value })}
        />
        <ChampListe
          etiquette={text.base}
          note={text.baseSens}
          aucune={props.plusPeuplee === '' ? text.baseDefaut : text.plusPeuplee(props.plusPeuplee)}
          valeurs={[...(isPoint ? [POINT] : []), ...bases.map(({ valeur }) => valeur)]}
          texte={(valeur, i) =>
            valeur === POINT ? text.baseCarte : (bases[isPoint ? i - 1 : i]?.nom ?? valeur)
          }
          choisie={isPoint ? POINT : (base ?? '')}
          onChange={(valeur) => valeur !== POINT && onChange({ base: valeur ?? undefined })}
        />
        <div className="rangee">
          <Bouton aria-pressed={pointe} onClick={() => onPointer(!pointe)}>
            {pointe ? text.annulerCarte : text.choisirCarte}
          </Bouton>
          <p className="note" role="status">
            {pointe && text.surCarte}
          </p>
        </div>
        <Jours conseiller={conseiller} onChange={onChange} />
        <ChampSaisie
          etiquette={text.nomChamp}
          note={text.nomSens}
          maxLength={60}
          placeholder={numero}
          value={id ?? ''}
          onValeur={(value) => onChange({ id: value.trim() === '' ? undefined : value })}
        />
        {refusOf(props.mes, `conseillers[${at}].id`) !== null && (
          <p className="planif-refus">{refusOf(props.mes, `conseillers[${at}].id`)}</p>
        )}
        {onRetirer !== null && (
          <Bouton genre="discret" onClick={onRetirer}>
            {text.retirer(nom)}
          </Bouton>
        )}
      </div>
    </details>
  )
}

const POINT = 'point'
/** Two half-days of each day, Monday first. */
const JOURS = Array.from({ length: CRENEAUX.length / 2 }, (_, day) => CRENEAUX.slice(2 * day, 2 * day + 2))
const HABITUELS_JOURS: readonly string[] = CRENEAUX.slice(0, 10)

/** Half-days in which he may hold sessions: a box for each. */
function Jours({ conseiller, onChange }: Pick<ConseillerProps, 'conseiller' | 'onChange'>) {
  // Days off that a file says are taken away here: one list is enough to read.
  const free = freeOf(conseiller)
  const toggle = (slot: string, checked: boolean) => {
    const next = CRENEAUX.filter((other) => (other === slot ? checked : free.includes(other)))
    const isUsual = next.join() === HABITUELS_JOURS.join()
    onChange({ creneaux: isUsual ? undefined : next, repos: undefined })
  }
  return (
    <fieldset>
      <legend className="etiquette">{text.jours}</legend>
      {JOURS.map((slots) => (
        <div key={slots[0]} className="planif-jour">
          <span className="majuscule" aria-hidden="true">
            {slots[0]?.split(' ')[0]}
          </span>
          {slots.map((slot) => (
            <label key={slot} className="case">
              <input
                type="checkbox"
                checked={free.includes(slot)}
                onChange={(event) => toggle(slot, event.currentTarget.checked)}
              />
              <span>
                <span className="invisible">{slot.split(' ')[0]} </span>
                {slot.split(' ')[1]}
              </span>
            </label>
          ))}
        </div>
      ))}
      <p className="note">{text.joursSens}</p>
    </fieldset>
  )
}

function freeOf({ creneaux, repos }: ConseillerEcrit): readonly string[] {
  const lus = tryMoyens({ conseillers: [{ h: 0, ...(creneaux && { creneaux }), ...(repos && { repos }) }] })
  const numbers = lus.ok ? (lus.moyens.conseillers[0]?.creneaux ?? []) : []
  return lus.ok ? numbers.map((slot) => CRENEAUX[slot] ?? '') : HABITUELS_JOURS
}
