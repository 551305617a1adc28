import { useId, useState } from 'react'
import { readNombre } from '../../../domain/common/chiffres.ts'
import type { Nombre } from '../../../state/moyens/moyens-ecrits.ts'
import type { ChampDit } from '../../../text/plan/formulaire.ts'

interface ChampNombreProps {
  readonly champ: ChampDit
  readonly valeur: Nombre | undefined
  /** What it is when nobody says; null: nothing. */
  readonly habituel: number | null
  /** Kept as a share, said in percent. */
  readonly pourcent?: boolean
  /** What is wrong with it. */
  readonly refus: string | null
  readonly onChange: (valeur: Nombre | undefined) => void
}

/** A number and its meaning. What is no number is kept as typed: the reader of the means says what it wanted. */
export function ChampNombre(props: ChampNombreProps) {
  const { champ, valeur, habituel, pourcent = false, refus, onChange } = props
  const [typed, setTyped] = useState<string | null>(null)
  const id = useId()
  return (
    <label>
      <span className="etiquette">{champ.nom}</span>
      <input
        className="champ planif-nombre"
        inputMode="decimal"
        autoComplete="off"
        value={typed ?? show(valeur ?? habituel, pourcent)}
        aria-invalid={refus !== null}
        aria-describedby={refus === null ? undefined : id}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onChange(read(currentTarget.value, pourcent))
        }}
        onBlur={() => setTyped(null)}
      />
      {refus !== null && (
        <span className="planif-refus" id={id}>
          {refus}
        </span>
      )}
      <span className="note planif-sens">{champ.sens}</span>
    </label>
  )
}

function show(valeur: Nombre | null, pourcent: boolean): string {
  if (valeur === null) return ''
  if (typeof valeur === 'string') return valeur
  return String(pourcent ? tidy(100 * valeur) : valeur).replace('.', ',')
}

function read(text: string, pourcent: boolean): Nombre | undefined {
  const number = readNombre(text)
  if (number === null) return undefined
  if (!Number.isFinite(number)) return text
  return pourcent ? tidy(number / 100) : number
}

/** Seven percent are 0.07, not 0.07000000000000001. */
const tidy = (number: number) => Number(number.toPrecision(12))
