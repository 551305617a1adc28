import { useState } from 'react'
import { useComparaison, useTerritoireOptions } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { isWithMine } from '../../../dataset/mine/is-with-mine.ts'
import { COMPARES_MAX, type LigneComparee } from '../../../domain/coverage/counting/ligne-comparee.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { formatTerritoire, type Territoire } from '../../../domain/geo/territoire.ts'
import { useBrouillon } from '../../../state/brouillons/use-brouillon.ts'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import { cellulesDe, comparer as text } from '../../../text/couverture/comparer.ts'
import { groupe as groupes } from '../../../text/couverture/groupe.ts'
import { questionEnMots } from '../../../text/couverture/rapport.ts'
import { tableauComparaison } from '../../../text/couverture/tableaux.ts'
import { citeSources } from '../../../text/tableur/sources.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { RienTrouve } from '../../../ui/search/rien-trouve.tsx'
import { TerritoiresTrouves, useTerritoires } from '../../../ui/search/territoires-trouves.tsx'
import { ExportPlie } from '../table/export-plie.tsx'
import { questionInName } from '../table/export-zones.ts'
import { TableChiffres } from '../table/table-chiffres.tsx'
import './comparer.css'

interface ComparerProps {
  readonly manifest: Manifest
  readonly question: Question
}

/** Up to twelve territories in one table, the one of the question first; those chosen are in the link. */
export function ComparerTerritoires({ manifest, question }: ComparerProps) {
  const avec = useShare((s) => s.avec)
  const setShare = useSetShare()
  const all = [question.territoire, ...avec]
  // With one's own data, the territory without them stands beside.
  const isCompared = avec.length > 0 || isWithMine(manifest)
  const { data } = useComparaison(manifest, isCompared ? { question, territoires: all } : null)
  return (
    <section className="pile" aria-labelledby="couv-comparer">
      <h2 id="couv-comparer">{text.titre}</h2>
      <p className="note">{text.aide(COMPARES_MAX)}</p>
      {all.length < COMPARES_MAX && (
        <Ajouter manifest={manifest} onAjouter={(one) => setShare({ avec: [...avec, one] }, 'replace')} />
      )}
      {isCompared && data === undefined && (
        <p className="note" role="status">
          {text.attente}
        </p>
      )}
      {isCompared && data !== undefined && (
        <TableComparaison
          lignes={data}
          groupe={question.groupe}
          onRetirer={(code) =>
            setShare({ avec: avec.filter((one) => formatTerritoire(one) !== code) }, 'replace')
          }
          retirables={new Set(avec.map(formatTerritoire))}
        />
      )}
      {isCompared && data !== undefined && <ExportComparaison manifest={manifest} lignes={data} />}
    </section>
  )
}

interface ExportProps {
  readonly manifest: Manifest
  readonly lignes: readonly LigneComparee[]
}

function ExportComparaison({ manifest, lignes }: ExportProps) {
  const [first] = lignes
  const rapport = first?.rapport ?? null
  if (first === undefined || rapport === null) return null
  // By road or not is said on each line; the roads are those of any of them.
  const routes = lignes.find((one) => (one.rapport?.routes ?? null) !== null)?.rapport?.routes ?? null
  return (
    <ExportPlie
      noms={[first.nom, text.fichier, questionInName(rapport)]}
      tableau={async () =>
        tableauComparaison(lignes, {
          question: questionEnMots(rapport),
          groupe: rapport.groupe,
          sources: citeSources(manifest.sources, routes),
        })
      }
    />
  )
}

interface TableProps {
  readonly lignes: readonly LigneComparee[]
  readonly groupe?: Question['groupe']
  readonly retirables?: ReadonlySet<string>
  readonly onRetirer?: (territoire: string) => void
}

const AUCUN: ReadonlySet<string> = new Set()

/** Territories side by side; without `onRetirer` it is only read. */
export function TableComparaison({ lignes, groupe = 'tous', retirables = AUCUN, onRetirer }: TableProps) {
  const column = (key: keyof ReturnType<typeof cellulesDe>) => (ligne: LigneComparee) =>
    cellulesDe(ligne)[key]
  return (
    <div className="couv-large">
      <TableChiffres
        titre={text.titre}
        lignes={lignes}
        cleOf={({ territoire, sansMiennes }) => `${territoire} ${sansMiennes}`}
        colonnes={[
          {
            titre: text.nom,
            cellule: (ligne) => (
              <>
                {column('nom')(ligne)}
                {onRetirer !== undefined && retirables.has(ligne.territoire) && (
                  <Bouton
                    genre="discret"
                    aria-label={text.retirer(ligne.nom)}
                    onClick={() => onRetirer(ligne.territoire)}
                  >
                    ×
                  </Bouton>
                )}
              </>
            ),
          },
          {
            titre: groupe === 'tous' ? text.habitants : groupes.choix[groupe],
            cellule: column('habitants'),
          },
          { titre: text.part, cellule: column('part') },
          { titre: text.inconnue, cellule: column('inconnue') },
          { titre: text.nonAtteinte, cellule: column('nonAtteinte') },
          { titre: text.calcul, cellule: column('calcul') },
        ]}
      />
    </div>
  )
}

interface AjouterProps {
  readonly manifest: Manifest
  readonly onAjouter: (territoire: Territoire) => void
}

function Ajouter({ manifest, onAjouter }: AjouterProps) {
  const champ = useBrouillon('comparer.cherche', '')
  const [typed] = champ
  const [demande, setDemande] = useState(false)
  const options = useTerritoireOptions(manifest, typed, demande)
  const { items, combobox, isRien } = useTerritoires(options, champ, ({ territoire }) =>
    onAjouter(territoire),
  )
  return (
    <div className="sans-impression">
      <label className="etiquette" htmlFor={combobox.labelFor}>
        {text.ajouter}
      </label>
      <input className="champ" {...combobox.inputProps} onFocus={() => setDemande(true)} />
      <TerritoiresTrouves etiquette={text.ajouter} combobox={combobox} items={items} />
      <p className="note" role="status">
        {isRien && <RienTrouve texte={typed} />}
      </p>
    </div>
  )
}
