import { useLayoutEffect, useRef, useState } from 'react'
import { type BlocAffiche, mainTelephone } from '../../domain/orientation/affiche.ts'
import { arretDuBloc, capital, joursDuBloc, plageDuBloc, affiche as text } from '../../text/affiche.ts'
import { telephoneLisible } from '../../text/format.ts'
import {
  adresseDe,
  chequesDe,
  confianceDe,
  coutDe,
  inscriptionDe,
  seance as seanceText,
} from '../../text/seance.ts'
import { QrCode } from '../../ui/qr-code.tsx'

interface AfficheProps {
  readonly format: 'a4' | 'a5'
  readonly nom: string
  readonly sousTitre: string
  readonly blocs: readonly BlocAffiche[]
  /** To be typed, and the same with the whole question for the code. */
  readonly lien: string
  readonly qr: string
}

/**
 * A page of paper in its true size, shown smaller on the screen. What does not fit is counted, and found at the
 * address: nothing is cut without a word.
 */
export function Affiche({ format, nom, sousTitre, blocs, lien, qr }: AfficheProps) {
  const list = useRef<HTMLOListElement>(null)
  const [fitting, setFitting] = useState(blocs.length)
  const [serre, setSerre] = useState(false)
  useLayoutEffect(() => {
    // Smaller letters first, never under 14 points; then fewer blocks. The line that counts the others takes
    // room too: measured again until nothing is cut.
    const measure = () => {
      const count = countFitting(list.current)
      if (count < fitting && !serre && format === 'a4') setSerre(true)
      else setFitting((before) => Math.min(before, count))
    }
    measure()
    // The type arrives after the first list: its letters are wider.
    document.fonts.addEventListener('loadingdone', measure)
    return () => document.fonts.removeEventListener('loadingdone', measure)
  }, [fitting, serre, format])
  const telephone = mainTelephone(blocs)
  const left = blocs.length - fitting
  const hasExample = blocs.some(({ seances }) => seances.some((s) => s.seance.confiance === 'exemple'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the page of paper may be wider than the panel, and scrolls
    <section className="affiche-cadre" aria-label={text.apercu} tabIndex={0}>
      <article className="affiche pile a-imprimer" data-format={format} data-serre={serre}>
        <header>
          <p className="affiche-accroche">{text.accroche}</p>
          <h3>{nom}</h3>
          <p className="affiche-mois">{sousTitre}</p>
          <p className="affiche-telephone">
            {telephone === '' ? (
              text.sansTelephone
            ) : (
              <>
                {text.appelez} <b>{telephoneLisible(telephone)}</b>
              </>
            )}
          </p>
        </header>
        <ol ref={list} className="affiche-blocs pile">
          {blocs.map((bloc, i) => (
            <Bloc key={bloc.cle} bloc={bloc} telephone={telephone} visible={i < fitting} />
          ))}
        </ol>
        {left > 0 && <p className="affiche-autres">{text.autres(left)}</p>}
        <footer>
          <QrCode texte={qr} titre={text.qr} />
          <p>
            {text.retrouver}
            <br />
            <span className="affiche-lien">{lien.replace(/^https?:\/\//, '')}</span>
            {hasExample && (
              <>
                <br />
                {text.exemples}
              </>
            )}
          </p>
        </footer>
      </article>
    </section>
  )
}

interface BlocProps {
  readonly bloc: BlocAffiche
  /** Said once at the top: a block repeats only another one. */
  readonly telephone: string
  readonly visible: boolean
}

function Bloc({ bloc, telephone, visible }: BlocProps) {
  const [situee] = bloc.seances
  if (situee === undefined) return null
  const { seance, serie, ou } = situee
  const own =
    ou.telephone !== '' && ou.telephone !== telephone ? text.tel(telephoneLisible(ou.telephone)) : null
  const facts = [coutDe(serie), chequesDe(serie), inscriptionDe(serie), own].filter((f) => f !== null)
  return (
    <li data-visible={visible} aria-hidden={!visible}>
      <p className="affiche-dates">
        {joursDuBloc(bloc.seances)}
        {!bloc.tournee && <span>{plageDuBloc(bloc)}</span>}
      </p>
      <div>
        <h4>{seance.titre || seanceText.titreVide}</h4>
        {bloc.tournee ? (
          <ul>
            {bloc.seances.map((s) => (
              <li key={s.seance.uid}>{arretDuBloc(s)}</li>
            ))}
          </ul>
        ) : (
          <p>{adresseDe(ou)}</p>
        )}
        <p>
          {capital(facts.join(', '))}.{seance.confiance === 'exemple' && ` ${text.exemple}`}
          {seance.confiance === 'deduit' && ` ${confianceDe(seance)}`}
        </p>
      </div>
    </li>
  )
}

/** How many blocks end above the bottom of their list. */
function countFitting(list: HTMLOListElement | null): number {
  if (list === null) return 0
  const { bottom } = list.getBoundingClientRect()
  const items = [...list.children]
  const cut = items.findIndex((item) => item.getBoundingClientRect().bottom > bottom + 1)
  return cut === -1 ? items.length : cut
}
