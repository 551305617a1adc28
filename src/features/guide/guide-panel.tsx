import { useState } from 'react'
import type { Manifest } from '../../dataset/manifest.ts'
import type { Mode } from '../../domain/coverage/modes.ts'
import type { Besoin } from '../../domain/orientation/besoins.ts'
import type { DemiJournee } from '../../domain/orientation/filtres-seances.ts'
import { QUAND, QUOI, guide as text } from '../../text/guide.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { CommuneTrouvee } from '../../ui/search/recherche-commune.tsx'
import { Option, Ou, Question } from './question.tsx'
import { Reponses } from './reponses.tsx'
import './guide.css'

/** What was answered so far; null: not yet asked. An empty need or half-day: anything will do. */
interface Parcours {
  readonly commune: CommuneTrouvee | null
  readonly mode: Mode | null
  readonly besoin: Besoin | '' | null
  readonly moment: DemiJournee | '' | null
}
const DEBUT: Parcours = { commune: null, mode: null, besoin: null, moment: null }
const ETAPES = ['commune', 'mode', 'besoin', 'moment'] as const

/** For a resident: four questions, one at a time, then five answers at most. Held in memory, forgotten on leaving. */
export function GuidePanel({ manifest }: { readonly manifest: Manifest }) {
  const [parcours, setParcours] = useState(DEBUT)
  const answer = (patch: Partial<Parcours>) => setParcours({ ...parcours, ...patch })
  const { commune, mode, besoin, moment } = parcours
  const found = ETAPES.findIndex((etape) => parcours[etape] === null)
  const rang = found === -1 ? ETAPES.length : found
  const back = () => {
    const previous = ETAPES[rang - 1]
    if (previous !== undefined) answer({ [previous]: null })
  }
  return (
    <section className="guide pile" aria-label={text.titre}>
      <p className="accent" role="status">
        {rang < ETAPES.length ? text.etape(rang + 1, ETAPES.length) : text.titre}
      </p>
      {commune === null ? (
        <Ou manifest={manifest} onChoisir={(chosen) => answer({ commune: chosen })} />
      ) : mode === null ? (
        <Question key="comment" titre={text.comment.question}>
          <ul className="pile ecart-3">
            {(['marche', 'velo', 'voiture', 'amene'] as const).map((id) => (
              <Option
                key={id}
                titre={text.comment.choix[id]}
                onClick={() => answer({ mode: id === 'amene' ? 'voiture' : id })}
              />
            ))}
          </ul>
        </Question>
      ) : besoin === null ? (
        <Question key="quoi" titre={text.quoi.question}>
          <ul className="pile ecart-3">
            {QUOI.map((id) => {
              const [titre, aide] = text.quoi.choix[id]
              return <Option key={id} titre={titre} aide={aide} onClick={() => answer({ besoin: id })} />
            })}
            <Option
              titre={text.quoi.tout[0]}
              aide={text.quoi.tout[1]}
              onClick={() => answer({ besoin: '' })}
            />
          </ul>
        </Question>
      ) : moment === null ? (
        <Question key="quand" titre={text.quand.question}>
          <ul className="pile ecart-3">
            {QUAND.map((id) => (
              <Option key={id} titre={text.quand.choix[id]} onClick={() => answer({ moment: id })} />
            ))}
            <Option titre={text.quand.tout} onClick={() => answer({ moment: '' })} />
          </ul>
        </Question>
      ) : (
        <Reponses
          manifest={manifest}
          code={commune.code}
          mode={mode}
          besoins={besoin === '' ? [] : [besoin]}
          moments={moment === '' ? [] : [moment]}
          onElargir={() => answer({ besoin: '', moment: '' })}
        />
      )}
      {rang > 0 && (
        <p className="rangee">
          <Bouton onClick={back}>{text.retour}</Bouton>
          {rang === ETAPES.length && (
            <Bouton genre="discret" onClick={() => setParcours(DEBUT)}>
              {text.recommencer}
            </Bouton>
          )}
        </p>
      )}
    </section>
  )
}
