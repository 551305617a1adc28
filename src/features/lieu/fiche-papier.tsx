import { useMemo } from 'react'
import { useDepart } from '../../data/depart.ts'
import { useProchainAtelier } from '../../data/seances.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { toYmd, weekday } from '../../domain/calendar/civil-date.ts'
import { jourDe } from '../../domain/calendar/jour-de.ts'
import { adresseLines } from '../../domain/places/adresse-lines.ts'
import type { DayOfWeekTable } from '../../domain/places/hours/week.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { dateLongue, deuxPoints, JOURS, pointVirgule } from '../../text/format.ts'
import { citer } from '../../text/langue/citer.ts'
import { sayAcces, sayJour, sayRegle, sayValeurs, lieu as text } from '../../text/lieu.ts'
import { accueilDe, enUneLigne } from '../../text/seance.ts'
import { trouver } from '../../text/trouver.ts'
import { citerPhrase } from '../../ui/langue/citer-noms.ts'
import { ARelire } from '../../ui/langue/dire-langue.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import type { Fiche } from '../../worker/protocol/trouver.ts'
import { PlanAutour } from '../chemin/plan-autour.tsx'
import { AppelPapier } from './appel-papier.tsx'
import './papier.css'

/** Units of its map. */
const PLAN = [420, 210] as const

interface FichePapierProps {
  readonly fiche: Extract<Fiche, { type: 'lieu' }>
  readonly manifest: Manifest
  readonly instantMs: number
  /** Opens the sheet on a screen. */
  readonly lien: string
  /** How often its map was asked for; `onPret` each time it is drawn, or lacks streets. */
  readonly plan: number
  readonly onPret: (manque: boolean) => void
}

/**
 * The sheet on paper, the only thing that prints: one A4 page in large type, the number to call first, the days to come
 * and none that is past, nothing that can only be pressed. The map takes what the words leave.
 */
export function FichePapier({ fiche, manifest, instantMs, lien, plan, onPret }: FichePapierProps) {
  const { ligne, contacts, prochainsJours, regles } = fiche
  const { lieu, trajet } = ligne
  // The middle of the territory shown is nobody's start.
  const hasStart = useDepart() !== null
  const { papier } = text
  const { longitude: lon, latitude: lat, codeInsee } = lieu
  const autour = useMemo(() => [{ lon, lat, codeInsee }], [lon, lat, codeInsee])
  return (
    <section className="lieu-papier a-imprimer">
      <h2>{lieu.nom === '' ? text.sansNom : <Phrase>{citer(lieu.nom, 'lieu')}</Phrase>}</h2>
      <AppelPapier lieu={lieu} contacts={contacts} />
      <p>
        <Phrase>{citer(`${adresseLines(lieu).join(', ')}.`, 'lieu')}</Phrase>
      </p>
      {lieu.position === 'approximative' && <p>{text.approximative}</p>}
      {trajet !== null && hasStart && <p className="majuscule">{trouver.liste.trajet(trajet)}.</p>}
      {lieu.confiance === 'exemple' && <p>{text.exemple}</p>}
      {lieu.confiance === 'deduit' && <p>{text.deduit}</p>}
      {prochainsJours === null ? (
        <p className="lieu-papier-long">
          <Phrase>
            {lieu.horaires === ''
              ? text.horairesInconnus
              : `${text.horairesTexte} ${citer(lieu.horaires, 'lieu')}`}
          </Phrase>
        </p>
      ) : (
        <Jours jours={prochainsJours} />
      )}
      {regles.length > 0 && (
        <p className="lieu-papier-long">
          <Phrase>{regles.map(sayRegle).join(' ')}</Phrase>
        </p>
      )}
      <Faits manifest={manifest} lieu={lieu} />
      {plan > 0 && <PlanAutour key={plan} manifest={manifest} lieux={autour} taille={PLAN} onPret={onPret} />}
      <footer className="lieu-papier-pied">
        <QrCode texte={lien} titre={papier.qr} />
        <div>
          <p>
            {lieu.dateMaj === '' ? text.majInconnue : text.informations(lieu.dateMaj)}{' '}
            {papier.imprimee(dateLongue(jourDe(instantMs)))}
          </p>
          <p>{lien}</p>
          <ARelire />
        </div>
      </footer>
    </section>
  )
}

/** This week from today on, and the next one beside it; on a Sunday evening too. */
function Jours({ jours }: { readonly jours: readonly DayOfWeekTable[] }) {
  const first = jours[0]?.date ?? 0
  const nextMonday = first - weekday(first) + 7
  const weeks = [
    [text.papier.cetteSemaine, jours.filter(({ date }) => date < nextMonday)],
    [text.papier.semaineProchaine, jours.filter(({ date }) => date >= nextMonday)],
  ] as const
  return (
    <div className="lieu-papier-semaines">
      {weeks.map(([titre, days]) => (
        <div key={titre}>
          <b>{titre}</b>
          {days.map((day) => (
            <p key={day.date}>
              <Phrase>
                {deuxPoints(text.papier.jour(JOURS[day.weekday] ?? '', toYmd(day.date).day), sayJour(day))}
              </Phrase>
            </p>
          ))}
        </div>
      ))}
    </div>
  )
}

/** What one finds there, what it costs, how one comes, and the next workshop: a line or two each. */
function Faits({ manifest, lieu }: { readonly manifest: Manifest; readonly lieu: Lieu }) {
  const { prochain: atelier } = useProchainAtelier(manifest, lieu)
  const { papier, champs } = text
  // What is said of one thing may hold a comma.
  const entre = pointVirgule()
  const demande = accueilDe({ ...lieu, modalitesAcces: [], priseRdv: '' })
  const contact = [...sayAcces(lieu.modalitesAcces), ...demande].join(entre)
  const rows = [
    [
      papier.prochain,
      atelier === null
        ? ''
        : citerPhrase(enUneLigne({ ...atelier.seance, titre: citer(atelier.seance.titre) }), 'seance'),
    ],
    [champs.frais, sayValeurs(lieu.frais).join(entre)],
    [papier.aide, sayValeurs(lieu.modalitesAccompagnement).join(entre)],
    [champs.acces, contact],
    [champs.services, sayValeurs(lieu.services).join(entre)],
  ] as const
  return rows.map(
    ([titre, said]) =>
      said !== '' && (
        <p key={titre} className={titre === champs.services ? 'lieu-papier-long' : 'lieu-papier-court'}>
          <b>{titre}</b>
          {deuxPoints('')}
          <Phrase>{said}</Phrase>.
        </p>
      ),
  )
}
