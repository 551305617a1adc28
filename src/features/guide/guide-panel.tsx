import { useDepart, useDepartConnu } from '../../data/depart.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { useSetUi, useUi } from '../../state/ui/ui-context.tsx'
import { GUIDE_VIDE, type GuideRepondu } from '../../state/ui/ui-store.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { QUAND, QUOI, guide as text } from '../../text/guide.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { citeDepart } from '../depart/cite-depart.ts'
import { Option, Ou, Question } from './question.tsx'
import { Reponses } from './reponses.tsx'
import './guide.css'

const QUESTIONS = ['mode', 'besoin', 'moment'] as const
/** Where one lives, then these; after them the answers. */
const ETAPES = QUESTIONS.length + 1

/** For a resident: four questions, one at a time, then five answers at most. Kept in memory, a question a step back. */
export function GuidePanel({ manifest }: { readonly manifest: Manifest }) {
  const repondu = useUi((s) => s.guide)
  const etape = useUi((s) => s.etape)
  const hasDepart = useDepart() !== null
  const setUi = useSetUi()
  const setShare = useSetShare()
  const first = firstStep(repondu, hasDepart)
  const rang = Math.min(etape ?? first, first)
  const answer = (patch: Partial<GuideRepondu>) => setUi({ guide: { ...repondu, ...patch }, etape: rang + 1 })
  const { mode, besoin, moment } = repondu
  const isDone = rang >= ETAPES && mode !== null && besoin !== null && moment !== null
  const restart = () => {
    setUi({ guide: GUIDE_VIDE, etape: 0, depart: null })
    setShare({ depart: null })
  }
  return (
    <section className="guide pile" aria-label={text.titre}>
      <p className="accent" role="status">
        {isDone ? text.titre : text.etape(Math.min(rang + 1, ETAPES), ETAPES)}
      </p>
      {rang > 0 && <Depart manifest={manifest} onChanger={() => setUi({ etape: 0 })} />}
      {rang === 0 || !hasDepart ? (
        <Ou manifest={manifest} onChoisi={() => setUi({ etape: 1 })} />
      ) : rang === 1 ? (
        <Question key="comment" titre={text.comment.question}>
          <ul className="pile ecart-3">
            {(['marche', 'velo', 'voiture', 'amene'] as const).map((id) => (
              <Option
                key={id}
                picto={id}
                titre={text.comment.choix[id]}
                onClick={() => answer({ mode: id === 'amene' ? 'voiture' : id })}
              />
            ))}
          </ul>
        </Question>
      ) : rang === 2 ? (
        <Question key="quoi" titre={text.quoi.question}>
          <ul className="pile ecart-3">
            {QUOI.map((id) => {
              const [titre, aide] = text.quoi.choix[id]
              return (
                <Option
                  key={id}
                  picto={id}
                  titre={titre}
                  aide={aide}
                  onClick={() => answer({ besoin: id })}
                />
              )
            })}
            <Option
              picto="inconnu"
              titre={text.quoi.tout[0]}
              aide={text.quoi.tout[1]}
              onClick={() => answer({ besoin: '' })}
            />
          </ul>
        </Question>
      ) : !isDone ? (
        <Question key="quand" titre={text.quand.question}>
          <ul className="pile ecart-3">
            {QUAND.map((id) => (
              <Option
                key={id}
                picto={id}
                titre={text.quand.choix[id]}
                onClick={() => answer({ moment: id })}
              />
            ))}
            <Option picto="heures" titre={text.quand.tout} onClick={() => answer({ moment: '' })} />
          </ul>
        </Question>
      ) : (
        <Reponses
          manifest={manifest}
          mode={mode}
          besoins={besoin === '' ? [] : [besoin]}
          moments={moment === '' ? [] : [moment]}
          onVoiture={() => setUi({ guide: { ...repondu, mode: 'voiture' } })}
          onElargir={() => setUi({ guide: { ...repondu, besoin: '', moment: '' } })}
        />
      )}
      {rang > 0 && hasDepart && (
        <p className="rangee">
          <Bouton onClick={() => setUi({ etape: Math.min(rang, ETAPES) - 1 })}>{text.retour}</Bouton>
          {isDone && (
            <Bouton genre="discret" onClick={restart}>
              {text.recommencer}
            </Bouton>
          )}
        </p>
      )}
    </section>
  )
}

/** The first question without an answer: a start that is known is not asked again. */
function firstStep(repondu: GuideRepondu, hasDepart: boolean): number {
  if (!hasDepart) return 0
  const open = QUESTIONS.findIndex((question) => repondu[question] === null)
  return open === -1 ? ETAPES : open + 1
}

/** From where, one tap from another. */
function Depart({ manifest, onChanger }: { readonly manifest: Manifest; readonly onChanger: () => void }) {
  const connu = useDepartConnu(manifest)
  if (connu === null) return null
  return (
    <p className="depart-ligne bords">
      <span>
        <Phrase>{text.ou.depart(citeDepart(connu, false, 'guide'))}</Phrase>
      </span>
      <Bouton genre="discret" onClick={onChanger}>
        {text.ou.changer}
      </Bouton>
    </p>
  )
}
