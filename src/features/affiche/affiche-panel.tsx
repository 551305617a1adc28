import { useMemo } from 'react'
import { todayIn } from '../../data/maintenant.ts'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { monthToAnnounce, monthWindow } from '../../domain/calendar/month-window.ts'
import { groupAffiche } from '../../domain/orientation/affiche.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useUi } from '../../state/ui/ui-context.tsx'
import { DEFAULT_STATE, type ShareState } from '../../state/url/share-state.ts'
import { formatLink } from '../../state/url/url-codec.ts'
import { moisAnnee, affiche as text, titreMois } from '../../text/affiche.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe } from '../../ui/champ.tsx'
import { ChoixUnique } from '../../ui/choix.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { AvisMien } from '../../ui/export/avis-mien.tsx'
import { ChoixPrevues } from '../prevues/choix-prevues.tsx'
import { usePrevues } from '../prevues/use-prevues.ts'
import { Affiche } from './affiche.tsx'
import './affiche.css'

/** Months from this one on, as the list holds them. */
const MOIS_PROPOSES = ['0', '1', '2', '3', '4', '5'] as const

/** For a town hall: the month's sessions of a commune or neighbourhood, on one page to pin up. */
export function AffichePanel({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const site = useUi((s) => s.site)
  const today = todayIn()
  const [mois, setMois] = useBrouillon<(typeof MOIS_PROPOSES)[number]>(
    'affiche.mois',
    `${monthToAnnounce(today)}`,
  )
  const [code, setCode] = useBrouillon('affiche.commune', '')
  const [format, setFormat] = useBrouillon<'a4' | 'a5'>('affiche.format', 'a4')
  const window = monthWindow(today, Number(mois))
  const read = useSeances(manifest, territoire, window)
  const { seances, prevues } = usePrevues(manifest, territoire, window, read)
  const own = useMemo(() => (seances.data?.seances ?? []).filter((s) => s.ou.dansTerritoire), [seances.data])
  const communes = useMemo(() => namesOf(own.map((s) => s.ou)), [own])
  const chosen = communes.find((c) => c.code === code) ?? null
  const { du, au } = window
  const blocs = useMemo(
    () => groupAffiche(own, { du, au }, (ou) => chosen === null || ou.codeInsee === chosen.code),
    [own, du, au, chosen],
  )
  const linked: ShareState = {
    ...DEFAULT_STATE,
    territoire: chosen === null ? territoire : { type: 'commune', code: chosen.code },
    volet: 'agenda',
  }
  const here = `${location.origin}${location.pathname}`
  return (
    <section className="pile" aria-labelledby="affiche-titre">
      <h2 id="affiche-titre">{text.titre}</h2>
      <p>{text.aide}</p>
      <ChampListe
        etiquette={text.commune}
        aucune={text.toutes}
        valeurs={communes.map((c) => c.code)}
        texte={(_code, i) => communes[i]?.nom ?? ''}
        choisie={chosen?.code ?? ''}
        onChange={(asked) => setCode(asked ?? '')}
      />
      <ChampListe
        etiquette={text.mois}
        valeurs={MOIS_PROPOSES}
        texte={(offset) => moisAnnee(monthWindow(today, Number(offset)).du)}
        choisie={mois}
        onChange={(asked) => asked !== null && setMois(asked)}
      />
      <ChoixUnique titre={text.format} textes={text.formats} choisi={format} onChange={setFormat} />
      <ChoixPrevues prevues={prevues} />
      {seances.error !== null && (
        <ErreurDonnees error={seances.error} onRetry={() => void seances.refetch()} />
      )}
      {seances.isPending && <p role="status">{text.chargement}</p>}
      {seances.data !== undefined && blocs.length === 0 && (
        <p className="avis" role="status">
          {text.vide}
        </p>
      )}
      {blocs.length > 0 && (
        <>
          <AvisMien fiches={own.map(({ serie }) => serie)} />
          <p>
            <Bouton genre="plein" onClick={() => globalThis.print()}>
              {text.imprimer}
            </Bouton>
          </p>
          <Affiche
            // Other sessions: measured anew, and no block of before is counted as left out.
            key={[format, du, code, ...blocs.map(({ cle }) => cle)].join(' ')}
            manifest={manifest}
            site={site}
            format={format}
            nom={chosen?.nom ?? info.data?.nom ?? ''}
            sousTitre={titreMois(du)}
            blocs={blocs}
            lien={`${here}${formatLink(linked)}`}
            qr={`${here}${formatLink(linked, { whole: true })}`}
          />
        </>
      )}
    </section>
  )
}

/** Communes that have sessions, by name. */
function namesOf(places: readonly Rendezvous[]): { code: string; nom: string }[] {
  const byCode = new Map(places.filter((p) => p.codeInsee !== '').map((p) => [p.codeInsee, p.commune]))
  return [...byCode].map(([code, nom]) => ({ code, nom })).sort((a, b) => (a.nom < b.nom ? -1 : 1))
}
