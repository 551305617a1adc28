import { MAX_ARRETS } from '../../../domain/plan/territoire/bus-dit.ts'
import type { BusEcrit } from '../../../state/moyens/moyens-ecrits.ts'
import { formulaire } from '../../../text/plan/formulaire.ts'
import { ChampListe } from '../../../ui/champ.tsx'
import type { CommunePoint } from '../../../worker/protocol/index.ts'
import { ChampNombre } from './champ-nombre.tsx'
import type { BasePossible } from './conseillers.tsx'
import { Case, refusOf } from './section.tsx'
import { HABITUELS, type MesMoyens } from './use-moyens.ts'

const text = formulaire.bus
/** Half-days a week of a bus of which nothing is said. */
const HABITUEL_H = 2

interface BusProps {
  readonly mes: MesMoyens
  readonly bases: readonly BasePossible[]
  readonly communes: readonly CommunePoint[]
}

/** The bus, once there is one: its half-days, its seats, where it sleeps and may stop. */
export function Bus({ mes, bases, communes }: BusProps) {
  const { bus } = mes.ecrits
  const change = (patch: Partial<BusEcrit>) =>
    mes.change({
      bus: Object.fromEntries(
        Object.entries({ ...bus, ...patch }).filter(([, value]) => value !== undefined),
      ),
    })
  const { G } = mes.lus.ok ? mes.lus.moyens : HABITUELS
  return (
    <>
      <Case
        texte={text.avoir}
        sens={text.avoirSens}
        cochee={bus !== undefined}
        onChange={(has) => mes.change({ bus: has ? {} : undefined })}
      />
      {bus !== undefined && (
        <>
          <div className="planif-champs">
            <ChampNombre
              champ={text.h}
              valeur={bus.h}
              habituel={HABITUEL_H}
              refus={refusOf(mes, 'bus.h')}
              onChange={(h) => change({ h })}
            />
            <ChampNombre
              champ={text.G}
              valeur={bus.G}
              habituel={G}
              refus={refusOf(mes, 'bus.G')}
              onChange={(seats) => change({ G: seats })}
            />
          </div>
          <ChampListe
            etiquette={text.depot}
            note={text.depotSens}
            aucune={formulaire.conseiller.baseDefaut}
            valeurs={bases.map(({ valeur }) => valeur)}
            texte={(valeur, i) => bases[i]?.nom ?? valeur}
            choisie={typeof bus.depot === 'string' ? bus.depot : ''}
            onChange={(depot) => change({ depot: depot ?? undefined })}
          />
          <Case
            texte={text.aBord}
            sens={text.aBordSens}
            cochee={bus.conseiller ?? false}
            onChange={(conseiller) => change({ conseiller })}
          />
          <Arrets bus={bus} communes={communes} onArrets={(arrets) => change({ arrets })} />
        </>
      )}
    </>
  )
}

interface ArretsProps {
  readonly bus: BusEcrit
  readonly communes: readonly CommunePoint[]
  readonly onArrets: (arrets: BusEcrit['arrets']) => void
}

/** Communes where it may stop: a box each. Stops elsewhere, which a file brought, stay. */
function Arrets({ bus, communes, onArrets }: ArretsProps) {
  const usual = [...communes]
    .sort((a, b) => (b.population ?? 0) - (a.population ?? 0))
    .slice(0, MAX_ARRETS)
    .map(({ code }) => `commune:${code}`)
  const stops = bus.arrets ?? usual
  const byName = [...communes].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
  return (
    <fieldset className="pile ecart-2">
      <legend className="etiquette">{text.arrets}</legend>
      <p className="note">{text.arretsSens(MAX_ARRETS)}</p>
      <ul className="planif-salles">
        {byName.map(({ code, nom }) => {
          const stop = `commune:${code}`
          const isStop = stops.includes(stop)
          return (
            <li key={code}>
              <label className="case">
                <input
                  type="checkbox"
                  checked={isStop}
                  disabled={isStop ? stops.length === 1 : stops.length >= MAX_ARRETS}
                  onChange={() => onArrets(isStop ? stops.filter((one) => one !== stop) : [...stops, stop])}
                />
                {nom}
              </label>
            </li>
          )
        })}
      </ul>
    </fieldset>
  )
}
