import type { ReactNode } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import { everybody } from '../../domain/coverage/report.ts'
import { MANQUES_MONTRES, type Manques, type Portrait } from '../../domain/portrait/portrait.ts'
import { creditOf } from '../../domain/tables/tableau.ts'
import { couverture } from '../../text/couverture/couverture.ts'
import { groupe as groupes } from '../../text/couverture/groupe.ts'
import { phraseFigure, questionEnMots } from '../../text/couverture/rapport.ts'
import { sayRepose } from '../../text/couverture/repose.ts'
import { sayRoutes } from '../../text/fr/couverture/calcul.ts'
import { nombre } from '../../text/fr/format.ts'
import {
  cellulePortee,
  lignesHabitants,
  nomLigne,
  sayCalculs,
  sayComparables,
  sayFiches,
  sayInconnu,
  sayManques,
  sayOffre,
  portrait as text,
} from '../../text/portrait/portrait.ts'
import { remarquesOf, sayMunicipale } from '../../text/portrait/say-portrait.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import { LienPortrait } from '../couverture/comparer/lien-portrait.tsx'
import { TableChiffres } from '../couverture/table/table-chiffres.tsx'

interface PageProps {
  readonly manifest: Manifest
  readonly portrait: Portrait
}

/** The portrait itself, the same on the screen and on paper. */
export function PortraitPage({ manifest, portrait: p }: PageProps) {
  const [own, ...others] = p.territoires
  const { question, fraicheur } = p
  return (
    <article className="portrait pile" aria-label={text.titre}>
      <header className="pile ecart-1">
        <p className="accent">{own?.nom}</p>
        <h2 className="portrait-titre">{text.titre}</h2>
        <p className="note">
          {text.etabli(fraicheur.le)} {text.question(questionEnMots(question))}
        </p>
        {manifest.jeu === 'pilote' && <p className="avis">{couverture.jeuPilote}</p>}
        <p className="portrait-phrase">{phraseFigure(question)}</p>
        <p className="note">{sayComparables(p.territoires)}</p>
        {question.routes !== null && <p className="note">{sayRoutes(question.routes)}</p>}
      </header>
      <div className="portrait-deux">
        <Bloc titre={text.habitants}>
          <Lignes lignes={sayMunicipale(p)} />
          <TableHabitants portrait={p} />
        </Bloc>
        <Bloc titre={text.offre}>
          <Lignes lignes={sayOffre(p)} />
        </Bloc>
      </div>
      <Bloc titre={text.portee}>
        <TableChiffres
          titre={text.portee}
          className="couv-table--simple portrait-portee"
          lignes={p.portee}
          cleOf={nomLigne}
          colonnes={[
            { titre: text.qui, cellule: nomLigne },
            ...[own, ...others].map((one, i) => ({
              cle: one?.territoire ?? '',
              titre: one?.nom ?? '',
              cellule: ({ rapports }: Portrait['portee'][number]) => {
                return cellulePortee(rapports[i] ?? { population: null })
              },
            })),
          ]}
        />
        {question.distanceM === undefined && <p className="note">{text.memesMinutes}</p>}
        {sayCalculs(p).map((ligne) => (
          <p key={ligne} className="note">
            {ligne}
          </p>
        ))}
      </Bloc>
      <div className="portrait-deux">
        {p.manques.commune.zones.length + p.manques.commune.sansAge.length > 0 && (
          <TableManques par="commune" manques={p.manques.commune} />
        )}
        {p.manques.qpv.zones.length + p.manques.qpv.sansChiffre.length > 0 && (
          <TableManques par="qpv" manques={p.manques.qpv} />
        )}
      </div>
      <div className="portrait-deux">
        <Bloc titre={text.inconnu}>
          <Lignes lignes={[...sayInconnu(p), ...remarquesOf(p)]} />
        </Bloc>
        <Bloc titre={text.fraicheur}>
          <Lignes lignes={[...sayRepose(fraicheur.repose, everybody(question)), sayFiches(p)]} />
        </Bloc>
      </div>
      <p className="note">
        {text.sources(creditOf(citeSources(manifest.sources, question.routes)), question.grille)}
      </p>
    </article>
  )
}

function Bloc({ titre, children }: { readonly titre: string; readonly children: ReactNode }) {
  return (
    <section className="portrait-bloc pile ecart-1">
      <h3>{titre}</h3>
      {children}
    </section>
  )
}

const Lignes = ({ lignes }: { readonly lignes: readonly string[] }) => (
  <ul className="puces">
    {lignes.map((ligne) => (
      <li key={ligne}>{ligne}</li>
    ))}
  </ul>
)

function TableHabitants({ portrait }: Pick<PageProps, 'portrait'>) {
  const lignes = lignesHabitants(portrait)
  return (
    <TableChiffres
      titre={text.habitants}
      lignes={lignes}
      cleOf={({ territoire }) => territoire}
      colonnes={[
        {
          titre: text.territoire,
          // Its own portrait is this one.
          cellule: ({ territoire, nom }) =>
            territoire === lignes[0]?.territoire ? (
              nom
            ) : (
              <LienPortrait territoire={territoire}>{nom}</LienPortrait>
            ),
        },
        { titre: text.habitantsColonne, cellule: ({ tous }) => tous },
        { titre: groupes.choix['65plus'], cellule: (ligne) => ligne['65plus'] },
        { titre: groupes.choix.moins15, cellule: ({ moins15 }) => moins15 },
      ]}
    />
  )
}

interface ManquesProps {
  readonly par: 'commune' | 'qpv'
  readonly manques: Manques
}

function TableManques({ par, manques }: ManquesProps) {
  const shown = manques.zones.slice(0, MANQUES_MONTRES)
  const someUnknown = shown.some(({ inconnue }) => inconnue > 0)
  return (
    <Bloc titre={text.manques[par]}>
      <Lignes lignes={sayManques(manques, shown.length)} />
      {shown.length > 0 && (
        <TableChiffres
          titre={text.manques[par]}
          lignes={shown}
          cleOf={({ code }) => code}
          colonnes={[
            {
              titre: text.zone[par],
              cellule: ({ code, nom }) => <LienPortrait territoire={`${par}:${code}`}>{nom}</LienPortrait>,
            },
            { titre: text.pasAPortee, cellule: ({ nonAtteinte }) => nombre(nonAtteinte) },
            ...(someUnknown
              ? [
                  {
                    titre: text.enPlus,
                    cellule: ({ inconnue }: (typeof shown)[number]) => nombre(inconnue),
                  },
                ]
              : []),
            { titre: text.surTotal, cellule: ({ population }) => nombre(population) },
          ]}
        />
      )}
    </Bloc>
  )
}
