import { useEffect } from 'react'
import { type Imports, useImports } from '../../data/mine/mes-donnees.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { donnees as text } from '../../text/mine/donnees.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Case, Refus } from '../../ui/champ.tsx'
import { saveFile } from '../../ui/download.ts'
import { Adresses } from './adresses.tsx'
import { Choisir } from './choisir.tsx'
import { Copie } from './copie.tsx'
import { Doublons, DoublonsGardes } from './doublons.tsx'
import { Feuille } from './feuille.tsx'
import { Gardees } from './gardees.tsx'
import { Modeles } from './modeles.tsx'
import { Modifier } from './modifier.tsx'
import { Rapport } from './rapport.tsx'
import { ReglagesForm } from './reglages.tsx'
import { type Brouillon, type Gestes, useEtat } from './use-etat.ts'
import './donnees.css'

const CSV = 'text/csv;charset=utf-8'

/** A town hall brings its own places and workshops into the page; nothing leaves the device. */
export function DonneesPanel({ manifest }: { readonly manifest: Manifest }) {
  const imports = useImports(manifest)
  const territoire = useTerritoireCourant(manifest)
  const gestes = useEtat(imports, territoire.type === 'commune' ? territoire.code : '')
  const { kept, brouillon, progres, dit, erreur, copie } = gestes.etat
  return (
    <div className="pile" data-brouillon={brouillon !== null || progres !== null || copie !== null}>
      <h2>{text.titre}</h2>
      <p>{text.intro}</p>
      <p>
        <strong>{text.reste}</strong>
      </p>
      <Case cochee={imports.partage()} onCocher={(on) => void gestes.partager(on)}>
        {text.partage}
      </Case>
      {kept !== null && !kept.gardees && <p className="avis">{text.pasGardees}</p>}
      <div role="status" className="pile ecart-1">
        {dit !== '' && <p className="avis">{dit}</p>}
        {progres !== null && <p>{text.lecture(progres.fait, progres.total)}</p>}
      </div>
      {progres !== null && (
        <div className="rangee">
          <Bouton onClick={gestes.arreter}>{text.arreter}</Bouton>
        </div>
      )}
      <Refus texte={erreur} />
      {brouillon === null ? (
        <>
          <Choisir onFichiers={(files) => void gestes.lire(files)} />
          <Modeles />
        </>
      ) : (
        <Lu manifest={manifest} imports={imports} brouillon={brouillon} gestes={gestes} />
      )}
      {brouillon === null && (
        <Modifier manifest={manifest} imports={imports} onChange={() => void gestes.relire()} />
      )}
      {copie !== null && (
        <Copie
          copie={copie}
          onPrendre={(mode, choix) => void gestes.restaurer(mode, choix)}
          onLaisser={gestes.laisserCopie}
        />
      )}
      {kept !== null && brouillon === null && (
        <DoublonsGardes imports={imports} kept={kept} onTranche={() => void gestes.relire()} />
      )}
      {kept !== null && brouillon === null && (
        <Gardees
          manifest={manifest}
          kept={kept}
          onRetirer={(id) => void gestes.retirer(id)}
          onCompter={(sans) => void gestes.compter(sans)}
          imports={imports}
          onRestaurer={(file) => void gestes.lireCopie(file)}
          onSauvegarder={() =>
            void gestes.sauvegarder((json) => saveFile('mes-donnees-a-portee.json', 'application/json', json))
          }
        />
      )}
    </div>
  )
}

interface LuProps {
  readonly manifest: Manifest
  readonly imports: Imports
  readonly brouillon: Brouillon
  readonly gestes: Gestes
}

/** Files that were read: their sheets, what is asked of them, the report, then the decision. */
function Lu({ manifest, imports, brouillon, gestes }: LuProps) {
  const { fichiers, feuilles, reglages, doublons, examen, perime } = brouillon
  const info = useTerritoire(manifest, useTerritoireCourant(manifest))
  const setUi = useSetUi()
  const points = examen?.points ?? null
  // Seen on the map before anything changes; gone with the report.
  useEffect(() => {
    if (points === null) return
    setUi({
      reperes: points.map(({ lon, lat, nom }, i) => ({
        lon,
        lat,
        nom,
        genre: 'propose' as const,
        signe: i < 99 ? String(i + 1) : '+',
      })),
    })
    return () => setUi({ reperes: null })
  }, [points, setUi])
  const isTaken = examen !== null && !perime && examen.lieux + examen.ateliers > 0
  return (
    <>
      <section className="pile ecart-3" aria-labelledby="donnees-feuilles">
        <h3 id="donnees-feuilles">{text.feuilles.titre}</h3>
        {fichiers.map(({ nom, refus, feuilles: own }, i) =>
          own.length === 0
            ? refus === null && <p key={nom}>{text.feuilles.agenda(nom)}</p>
            : own.map((feuille, k) => (
                <Feuille
                  key={`${nom} ${feuille.nom}`}
                  fichier={nom}
                  feuille={feuille}
                  plan={feuilles[i]?.[k]?.plan ?? null}
                  onPlan={(plan) => gestes.planifier(i, k, plan)}
                />
              )),
        )}
      </section>
      <ReglagesForm
        reglages={reglages}
        communes={info.data?.communes ?? []}
        demandes={examen?.lieuxDemandes ?? []}
        series={(examen?.series ?? 0) > 0}
        onRegler={gestes.regler}
      />
      {examen === null || perime ? (
        <div className="rangee">
          <Bouton genre="plein" onClick={gestes.examiner}>
            {text.examiner}
          </Bouton>
        </div>
      ) : (
        <>
          <Rapport
            examen={examen}
            onCorriger={gestes.corriger}
            onExporter={() =>
              void imports.rapport().then((csv) => saveFile('rapport-de-lecture.csv', CSV, csv))
            }
          />
          {examen.lieux > 0 && <p className="note">{text.apercuCarte}</p>}
          <Adresses imports={imports} adresses={examen.adresses} onReponses={gestes.examiner} />
          <Doublons doublons={examen.doublons} choix={doublons} onChoisir={gestes.decider} />
        </>
      )}
      <div className="rangee">
        {isTaken && (
          <Bouton genre="plein" onClick={() => void gestes.utiliser()}>
            {text.utiliser}
          </Bouton>
        )}
        <Bouton onClick={gestes.abandonner}>{text.annuler}</Bouton>
      </div>
    </>
  )
}
