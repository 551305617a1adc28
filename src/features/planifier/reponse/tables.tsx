import { nombre } from '../../../text/fr/format.ts'
import { nameEtape, sayBorne, sayValeur, reponsePlan as text } from '../../../text/plan/reponse.ts'
import { TableChiffres } from '../../couverture/table/table-chiffres.tsx'
import type { ConseillerDit, PlanDit } from './plan-dit.ts'

const { colonnes } = text

/** Who goes where and when, one list for each adviser. */
export function QuiVaOu({ dit }: { readonly dit: PlanDit }) {
  if (dit.reponse.calendrier.length === 0) return <p>{text.aucune}</p>
  return (
    <>
      <p className="note">{text.surCycle(dit.modele.instance.C)}</p>
      {dit.conseillers.map((one) => (
        <Conseiller key={one.nom} dit={dit} conseiller={one} />
      ))}
    </>
  )
}

function Conseiller({ dit, conseiller }: { readonly dit: PlanDit; readonly conseiller: ConseillerDit }) {
  const { salleDe, modele } = dit
  const { nom, lignes } = conseiller
  return (
    <div className="planif-agenda">
      <h4>{nom ?? text.bus}</h4>
      {lignes.length === 0 && <p className="note">{text.libre}</p>}
      <ul>
        {lignes.map(({ moment, salles, semaines }) => (
          <li key={`${moment} ${salles.join()}`}>
            <span className="majuscule planif-moment">{moment}</span>
            <span className="note">
              {semaines.length === modele.instance.C ? text.chaqueSemaine : text.semaines(semaines)}
            </span>
            <span>
              {salles.map((id, i) => {
                const room = salleDe.get(id)
                return (
                  <span key={id}>
                    {i > 0 && text.puis}
                    {room !== undefined && <span className="planif-numero">{room.numero}</span>}{' '}
                    {room?.salle.nom ?? id}
                  </span>
                )
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The rooms that open, by the numbers of the map. */
export const TableSalles = ({ dit }: { readonly dit: PlanDit }) => (
  <TableChiffres
    titre={text.sections.salles}
    lignes={dit.salles}
    cleOf={({ salle }) => salle.id}
    colonnes={[
      {
        titre: colonnes.salle,
        cellule: ({ numero, salle, nomCommune }) => (
          <>
            <span className="planif-numero">{numero}</span> {salle.nom}
            {nomCommune !== salle.nom && <span className="couv-carreaux">{nomCommune}</span>}
          </>
        ),
      },
      { titre: colonnes.demiJournees, cellule: ({ demiJournees }) => nombre(demiJournees) },
      { titre: colonnes.places, cellule: ({ places }) => nombre(Math.floor(places + 1e-6)) },
    ]}
  />
)

/** Whom the plan seats in each commune, those with most people first. */
export function TableCommunes({ dit }: { readonly dit: PlanDit }) {
  const { bilan, communes } = dit
  const column = (cle: 'besoin' | 'assis' | 'fautePlace' | 'tropLoin') => ({
    titre: colonnes[cle],
    cellule: (commune: (typeof communes)[number]) => nombre(commune[cle]),
    pied: nombre(bilan[cle]),
  })
  return (
    <TableChiffres
      titre={text.sections.communes}
      lignes={communes}
      cleOf={({ code }) => code}
      colonnes={[
        { titre: colonnes.commune, cellule: ({ nom }) => nom, pied: colonnes.ensemble },
        column('besoin'),
        column('assis'),
        column('fautePlace'),
        column('tropLoin'),
      ]}
    />
  )
}

/** What counts, stage by stage, with what no plan can go beyond. */
export const TableEtapes = ({ dit }: { readonly dit: PlanDit }) => (
  <TableChiffres
    titre={text.sections.chiffres}
    lignes={dit.reponse.etapes}
    cleOf={({ nom }) => nom}
    colonnes={[
      { titre: colonnes.etape, cellule: nameEtape },
      { titre: colonnes.valeur, cellule: sayValeur },
      { titre: colonnes.borne, cellule: sayBorne },
    ]}
  />
)
