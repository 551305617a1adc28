import { useId, useState } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { MINUTES_MAX } from '../../domain/coverage/modes.ts'
import { countFiltresSeances } from '../../domain/orientation/filtres-seances.ts'
import { digitsOfAge, publicOfAge, readAge, withAge } from '../../domain/orientation/publics.ts'
import type { Criteres } from '../../state/ui/orientation.ts'
import { orienter as text } from '../../text/orienter.ts'
import { ChoixUnique } from '../../ui/choix.tsx'
import { ChoixSeances } from '../../ui/seance/choix-seances.tsx'
import { ModePills } from '../../ui/trajet/mode-pills.tsx'
import { isLarge } from '../../ui/use-media-query.ts'
import { ChoixDepart } from '../depart/choix-depart.tsx'

interface FormulaireProps {
  readonly manifest: Manifest
  readonly criteres: Criteres
  readonly sansDepart: boolean
  readonly onDepart: () => void
  readonly onChange: (criteres: Criteres) => void
}

/** Start, way and need first; the rest behind one button. Each answer changes the list at once. */
export function Formulaire({ manifest, criteres, sansDepart, onDepart, onChange }: FormulaireProps) {
  const set = (patch: Partial<Criteres>) => onChange({ ...criteres, ...patch })
  const { filtres, mode, minutesMax } = criteres
  // On a phone the answers come first: what narrows them is one tap away.
  const [isOpen] = useState(isLarge)
  const autres = countFiltresSeances({ ...filtres, besoins: [] })
  return (
    <form className="pile" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <ChoixDepart manifest={manifest} etiquette={text.depart} autrui onChoisi={onDepart}>
        {sansDepart && <p className="note">{text.departSans}</p>}
      </ChoixDepart>
      <ModePills titre={text.mode} choisie={mode} onChange={(asked) => set({ mode: asked })} />
      <label className="orienter-curseur">
        <span className="etiquette">{text.minutesMax(mode, minutesMax)}</span>
        <input
          type="range"
          min={5}
          max={MINUTES_MAX}
          step={5}
          value={minutesMax}
          onChange={(event) => set({ minutesMax: Number(event.currentTarget.value) })}
        />
      </label>
      <div className="orienter-criteres rangee">
        <details className="depliant" open={isOpen}>
          <summary className="bouton">{text.besoinsTitre(filtres.besoins.length)}</summary>
          <ChoixSeances
            familles={['besoins']}
            titres={text}
            filtres={filtres}
            onChange={(asked) => set({ filtres: asked })}
          />
        </details>
        <details className="depliant">
          <summary className="bouton">{text.plusDeCriteres(autres)}</summary>
          <AutresCriteres criteres={criteres} onChange={onChange} />
        </details>
      </div>
    </form>
  )
}

interface AutresCriteresProps {
  readonly criteres: Criteres
  readonly onChange: (criteres: Criteres) => void
}

function AutresCriteres({ criteres, onChange }: AutresCriteresProps) {
  const { filtres, seule, tri } = criteres
  return (
    <div className="pile">
      <Age criteres={criteres} onChange={onChange} />
      <ChoixSeances
        familles={['publics', 'jours', 'moments', 'couts', 'niveaux', 'acces', 'langues']}
        titres={text}
        filtres={filtres}
        onChange={(asked) => onChange({ ...criteres, filtres: asked })}
      />
      <ChoixUnique
        titre={text.venue}
        textes={text.venues}
        choisi={seule ? 'seule' : 'accompagnee'}
        onChange={(asked) => onChange({ ...criteres, seule: asked === 'seule' })}
      />
      <ChoixUnique
        titre={text.tri}
        textes={text.tris}
        choisi={tri}
        onChange={(asked) => onChange({ ...criteres, tri: asked })}
      />
    </div>
  )
}

/** An age ticks the audience that places name for it: what is asked is seen, and may be changed. */
function Age({ criteres, onChange }: AutresCriteresProps) {
  const { age, filtres } = criteres
  const years = readAge(age)
  const id = useId()
  const type = (typed: string) => {
    const said = readAge(typed)
    const publics = said === null ? filtres.publics : withAge(filtres.publics, said)
    onChange({ ...criteres, age: typed, filtres: { ...filtres, publics } })
  }
  return (
    <div className="pile ecart-1">
      <label className="etiquette" htmlFor={id}>
        {text.age}
      </label>
      <input
        id={id}
        className="champ orienter-age"
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={age}
        aria-describedby={`${id}dit`}
        onChange={(event) => type(digitsOfAge(event.currentTarget.value))}
      />
      <p id={`${id}dit`} className="note" role="status">
        {years === null ? '' : text.ageDit(publicOfAge(years))}
      </p>
    </div>
  )
}
