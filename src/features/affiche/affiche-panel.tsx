import { useId, useMemo, useState } from 'react'
import { useTerritoire } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import { todayIn, useSeances } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { groupAffiche, monthWindow } from '../../domain/orientation/affiche.ts'
import type { Rendezvous } from '../../domain/orientation/seance-situee.ts'
import { DEFAULT_STATE } from '../../state/url/share-state.ts'
import { formatLink } from '../../state/url/url-codec.ts'
import { affiche as text, titreMois } from '../../text/affiche.ts'
import { moisAnnee } from '../../text/seance.ts'
import { Choix } from '../../ui/choix.tsx'
import { ErreurDonnees } from '../../ui/erreur-donnees.tsx'
import { Affiche } from './affiche.tsx'
import './affiche.css'

const MOIS_PROPOSES = [0, 1, 2, 3, 4, 5]

/** For a town hall: the month's sessions of a commune or neighbourhood, on one page to pin up. */
export function AffichePanel({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, territoire)
  const today = todayIn()
  const ids = useId()
  const [mois, setMois] = useState(0)
  const [code, setCode] = useState('')
  const [format, setFormat] = useState<'a4' | 'a5'>('a4')
  const window = monthWindow(today, mois)
  const seances = useSeances(manifest, territoire, window)
  const own = useMemo(() => (seances.data?.seances ?? []).filter((s) => s.ou.dansTerritoire), [seances.data])
  const communes = useMemo(() => namesOf(own.map((s) => s.ou)), [own])
  const chosen = communes.find((c) => c.code === code) ?? null
  const { du, au } = window
  const blocs = useMemo(
    () => groupAffiche(own, { du, au }, (ou) => chosen === null || ou.codeInsee === chosen.code),
    [own, du, au, chosen],
  )
  const search = formatLink({
    ...DEFAULT_STATE,
    territoire: chosen === null ? territoire : { type: 'commune', code: chosen.code },
    volet: 'agenda',
  })
  return (
    <section className="pile" aria-labelledby="affiche-titre">
      <h2 id="affiche-titre">{text.titre}</h2>
      <p>{text.aide}</p>
      <div>
        <label className="etiquette" htmlFor={`${ids}-commune`}>
          {text.commune}
        </label>
        <select
          id={`${ids}-commune`}
          className="champ"
          value={chosen?.code ?? ''}
          onChange={(e) => setCode(e.currentTarget.value)}
        >
          <option value="">{text.toutes}</option>
          {communes.map((c) => (
            <option key={c.code} value={c.code}>
              {c.nom}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="etiquette" htmlFor={`${ids}-mois`}>
          {text.mois}
        </label>
        <select
          id={`${ids}-mois`}
          className="champ"
          value={mois}
          onChange={(e) => setMois(Number(e.currentTarget.value))}
        >
          {MOIS_PROPOSES.map((offset) => (
            <option key={offset} value={offset}>
              {moisAnnee(monthWindow(today, offset).du)}
            </option>
          ))}
        </select>
      </div>
      <Choix
        unique
        titre={text.format}
        valeurs={['a4', 'a5'] as const}
        texte={(v) => text.formats[v]}
        choisis={[format]}
        onChange={([v]) => setFormat(v ?? 'a4')}
      />
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
          <p>
            <button type="button" className="bouton bouton--plein" onClick={() => globalThis.print()}>
              {text.imprimer}
            </button>
          </p>
          <Affiche
            key={`${format} ${du} ${code}`}
            format={format}
            nom={chosen?.nom ?? info.data?.nom ?? ''}
            sousTitre={titreMois(du)}
            blocs={blocs}
            lien={`${location.origin}${location.pathname}${search}`}
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
