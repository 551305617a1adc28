import { useMemo, useState } from 'react'
import { fold } from '../../../domain/geo/fold.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { listRooms, type SallePossible } from '../../../domain/plan/territoire/rooms.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampSaisie } from '../../../ui/champ.tsx'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import { Case, Champs } from './section.tsx'
import { HABITUELS, type MesMoyens } from './use-moyens.ts'

const text = formulaire.salles
/** Lines of the list at once: a phone reads no more. */
const PAGE = 60

/** Rooms that may open, those left out among them, and the names of those left out. */
export function useSallesPossibles(
  { ecrits, lus }: MesMoyens,
  lieux: readonly Lieu[],
  communes: readonly CommunePoint[],
) {
  const moyens = lus.ok ? lus.moyens : HABITUELS
  const salles = useMemo(() => listRooms(lieux, communes, { ...moyens, sauf: [] }), [lieux, communes, moyens])
  const sauf = useMemo(() => new Set(ecrits.sauf ?? []), [ecrits.sauf])
  return { salles, sauf, possibles: salles.filter(({ id }) => !sauf.has(id)).length }
}

interface SallesProps {
  readonly mes: MesMoyens
  readonly salles: readonly SallePossible[]
  /** Places or communes are not read yet: more may come. */
  readonly attendues: boolean
  readonly sauf: ReadonlySet<string>
  readonly communes: readonly CommunePoint[]
  /** The next touch of the map is a room. */
  readonly pointe: boolean
  readonly onPointer: (actif: boolean) => void
}

/** Which rooms may open: kinds of rooms, then each of them. */
export function Salles({ mes, salles, attendues, sauf, communes, pointe, onPointer }: SallesProps) {
  const { ecrits, change } = mes
  const points = ecrits.points ?? []
  return (
    <>
      <Case
        texte={text.lieux}
        sens={text.lieuxSens}
        cochee={ecrits.lieux ?? true}
        onChange={(lieux) => change({ lieux })}
      />
      <Case
        texte={text.communes}
        sens={text.communesSens}
        cochee={ecrits.communes ?? true}
        onChange={(checked) => change({ communes: checked })}
      />
      <div className="rangee">
        <Bouton aria-pressed={pointe} onClick={() => onPointer(!pointe)}>
          {pointe ? formulaire.conseiller.annulerCarte : text.choisirPoint}
        </Bouton>
        <p className="note" role="status">
          {pointe && text.surCarte}
        </p>
      </div>
      {points.map(({ id = '', lon, lat }) => (
        <Bouton
          key={`${id} ${lon} ${lat}`}
          genre="discret"
          onClick={() => change({ points: points.filter((other) => other.id !== id) })}
        >
          {text.retirerPoint(id)}
        </Bouton>
      ))}
      {attendues ? (
        <p role="status">{text.pasLues}</p>
      ) : (
        salles.length === 0 && <p className="avis">{text.aucune}</p>
      )}
      <Liste salles={salles} sauf={sauf} communes={communes} onSauf={(list) => change({ sauf: list })} />
      <Champs
        mes={mes}
        noms={['p', 'm', 'kappa']}
        habituels={{ m: ecrits.objectif === 'B' ? 1 : HABITUELS.m }}
      />
    </>
  )
}

interface ListeProps extends Pick<SallesProps, 'salles' | 'sauf' | 'communes'> {
  readonly onSauf: (sauf: readonly string[]) => void
}

/** Each room with a box and its cost. */
function Liste({ salles, sauf, communes, onSauf }: ListeProps) {
  const [cherche, setCherche] = useState('')
  const nomDe = useMemo(() => new Map(communes.map(({ code, nom }) => [code, nom])), [communes])
  const found = salles.filter(({ nom, commune }) =>
    fold(`${nom} ${nomDe.get(commune) ?? ''}`).includes(fold(cherche)),
  )
  return (
    <fieldset className="pile ecart-2">
      <legend className="etiquette">{text.liste}</legend>
      {salles.length > 12 && <ChampSaisie etiquette={text.chercher} value={cherche} onValeur={setCherche} />}
      <ul className="planif-salles">
        {found.slice(0, PAGE).map(({ id, nom, commune, cout }) => (
          <li key={id}>
            <label className="case">
              <input
                type="checkbox"
                checked={!sauf.has(id)}
                onChange={({ currentTarget }) =>
                  onSauf(currentTarget.checked ? [...sauf].filter((other) => other !== id) : [...sauf, id])
                }
              />
              <span>
                {nom}
                <span className="note">
                  {` ${id === commune ? text.centre : (nomDe.get(commune) ?? '')}${cout > 0 ? `, ${text.cout(cout)}` : ''}`}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > PAGE && <p className="note">{text.montrees(PAGE, found.length)}</p>}
    </fieldset>
  )
}
