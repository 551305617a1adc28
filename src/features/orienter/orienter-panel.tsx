import { useEffect, useRef, useState } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatIsoDate } from '../../domain/calendar/civil-date.ts'
import type { Proposition } from '../../domain/orientation/classer.ts'
import type { Orientation } from '../../state/ui/orientation.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { nameDepartOnPaper } from '../../text/depart/depart.ts'
import { orienter as text } from '../../text/orienter.ts'
import { citeSources } from '../../text/tableur/sources.ts'
import { tableurDates } from '../../text/tableur/tableur-dates.ts'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { fileName } from '../../ui/export/file-name.ts'
import { RepliExport } from '../../ui/export/repli-export.tsx'
import { useReveal } from '../../ui/search/use-reveal.ts'
import { TempsRouteDit } from '../../ui/trajet/temps-route.tsx'
import { useReperes } from '../depart/use-reperes.ts'
import { Compte } from './compte.tsx'
import { Fiche } from './fiche.tsx'
import { Formulaire } from './formulaire.tsx'
import { PlusPres } from './plus-pres.tsx'
import { CHOIX_MAX, Resultats } from './resultats.tsx'
import { Rien } from './rien.tsx'
import { propositionsTableau } from './tableau-propositions.ts'
import { ORIENTATION_DEBUT, usePropositions } from './use-propositions.ts'
import './fiche.css'
import './orienter.css'

const AUCUNE: readonly Proposition[] = []
/** The sheet is a step of the history: the way back leads to the list. */
const FICHE = 1

/** For a social worker: criteria, a ranked list with its reasons, up to three choices, one sheet. */
export function OrienterPanel({ manifest }: { readonly manifest: Manifest }) {
  const orientation = useUi((s) => s.orientation) ?? ORIENTATION_DEBUT
  const isFiche = useUi((s) => s.etape === FICHE)
  const setUi = useSetUi()
  const { criteres, choisies, montrees } = orientation
  const set = (patch: Partial<Orientation>) => setUi({ orientation: { ...orientation, ...patch } })
  const [visee, setVisee] = useState<string | null>(null)
  const liste = useRef<HTMLOListElement>(null)
  const found = usePropositions(manifest, criteres, liste)
  const { propositions, relachements, routes, chemins, territoire, info, depart, connu, error, refetch } =
    found
  const faire = useRef<HTMLButtonElement>(null)
  const results = useRef<HTMLElement>(null)
  const reveal = useReveal(propositions !== null, () => results.current)
  const shown = propositions ?? AUCUNE
  const surs = shown.filter(({ surete }) => surete === 'sur').length
  const hasChosen = choisies.length > 0
  const hasFiche = isFiche && hasChosen
  useReperes({ listees: hasFiche ? choisies : shown, choisies, depart, visee })
  // The foot that comes with the first choice does not cover what made it.
  useEffect(() => {
    if (hasChosen) results.current?.querySelector(':focus')?.scrollIntoView({ block: 'nearest' })
  }, [hasChosen])
  if (hasFiche) {
    return (
      <Fiche
        manifest={manifest}
        // What the list no longer holds keeps no time: it was that of another start or mode.
        choix={choisies.map(
          (chosen) => propositions?.find(({ cle }) => cle === chosen.cle) ?? { ...chosen, trajet: null },
        )}
        routes={routes.credit}
        chemins={chemins}
        territoire={territoire}
        info={info}
        // The sheet is for someone else: "ma position" would be that of the person who makes it.
        depart={depart === null || connu === null ? null : { ...depart, nom: nameDepartOnPaper(connu) }}
        autour={connu?.autour ?? null}
        onRetour={() => {
          setUi({ etape: null })
          requestAnimationFrame(() => faire.current?.focus())
        }}
      />
    )
  }
  const choose = (proposition: Proposition, chosen: boolean) => {
    const others = choisies.filter((c) => c.cle !== proposition.cle)
    set({ choisies: chosen ? [...others, proposition].slice(0, CHOIX_MAX) : others })
  }
  return (
    <section className="pile" aria-labelledby="orienter-titre" data-choisies={hasChosen}>
      <h2 id="orienter-titre">{text.titre}</h2>
      <Formulaire
        manifest={manifest}
        criteres={criteres}
        sansDepart={depart === null}
        onDepart={reveal}
        onChange={(asked) => set({ criteres: asked })}
      />
      <Compte
        liste={results}
        dit={propositions === null ? text.calcul : text.nombre(surs, propositions.length - surs)}
        nombre={shown.length}
      />
      <section ref={results} className="pile orienter-resultats" aria-labelledby="orienter-resultats">
        {error !== null && <ErreurDonnees error={error} onRetry={refetch} />}
        {propositions !== null && (
          <>
            {propositions.length === 0 && (
              <Rien
                relachements={relachements}
                mode={criteres.mode}
                minutesMax={criteres.minutesMax}
                onRelacher={(demande) => set({ criteres: { ...criteres, ...demande } })}
              />
            )}
            {depart !== null && criteres.tri === 'proche' && (
              <PlusPres
                {...{ propositions, liste }}
                onVoir={(rang) => set({ montrees: Math.max(montrees, rang + 1) })}
              />
            )}
            <TempsRouteDit routes={routes} trie />
            <Resultats
              {...{ propositions, choisies, liste, chemins, montrees }}
              onChoisir={choose}
              onViser={setVisee}
              onPlus={(n) => set({ montrees: n })}
            />
            {propositions.length > 0 && (
              <RepliExport
                titre={trouver.exports.titre}
                nom={(extension) =>
                  fileName(
                    [info?.nom ?? '', tableurDates.noms.propositions],
                    formatIsoDate(todayIn()),
                    extension,
                  )
                }
                tableau={async () =>
                  propositionsTableau({
                    propositions,
                    question: text.question(info?.nom ?? '', text.nombre(surs, propositions.length - surs)),
                    sources: citeSources(manifest.sources, routes.credit),
                  })
                }
              />
            )}
            <p className="note">
              {text.sansPlace} {text.chapeau}
            </p>
          </>
        )}
        {orientation !== ORIENTATION_DEBUT && (
          <p>
            <Bouton genre="discret" onClick={() => setUi({ orientation: null, depart: null, etape: null })}>
              {text.autrePersonne}
            </Bouton>
          </p>
        )}
      </section>
      <div className="orienter-pied rangee bords" data-vide={choisies.length === 0}>
        <p role="status">{choisies.length === CHOIX_MAX ? text.tropDeChoix : text.choix(choisies.length)}</p>
        <Bouton
          ref={faire}
          genre="plein"
          disabled={choisies.length === 0}
          onClick={() => setUi({ etape: FICHE })}
        >
          {text.faireFiche}
        </Bouton>
      </div>
    </section>
  )
}
