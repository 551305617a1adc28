import { useEffect, useRef, useState } from 'react'
import { ecouter as text } from '../../text/ecouter/ecouter.ts'
import { NOMS_DE_LANGUES } from '../../text/langue/noms.ts'
import { langueLue } from '../../text/langue/textes.ts'
import { Bouton } from '../bouton.tsx'
import { Picto } from '../pictos/picto.tsx'
import { speakAll, useVoix } from './voix.ts'

interface EcouterProps {
  /** What is read, one sentence after another. */
  readonly phrases: readonly string[]
  /** Language of the sentences, as in `lang`. */
  readonly langue?: string
}

/**
 * Reads aloud by a voice of the device, never by one of a server: without one there is no button. Only a press starts it; it stops
 * when one leaves, and when what is read changes. Pausing keeps the sentence: some telephones forget it.
 */
export function Ecouter({ phrases, langue = NOMS_DE_LANGUES[langueLue()].lang }: EcouterProps) {
  const voix = useVoix(langue)
  const [etat, setEtat] = useState<'muet' | 'lit' | 'pause'>('muet')
  const [dit, setDit] = useState('')
  const rang = useRef(0)
  const silence = useRef(() => {})
  const first = useRef<HTMLButtonElement>(null)
  const last = useRef<HTMLButtonElement>(null)
  const all = phrases.join('\n')
  const read = useRef(all)
  const quiet = (said: string) => {
    silence.current()
    rang.current = 0
    // The button to stop goes away: who stood on it stays here.
    if (document.activeElement === last.current) first.current?.focus()
    setEtat('muet')
    setDit(said)
  }
  useEffect(() => {
    if (read.current === all) return
    read.current = all
    quiet('')
  })
  useEffect(() => {
    const leave = () => {
      silence.current()
      // The page may come back as it was left, silent.
      setEtat((now) => (now === 'lit' ? 'pause' : now))
      setDit('')
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      silence.current()
    }
  }, [])
  if (voix === null || phrases.length === 0) return null
  const start = () => {
    setEtat('lit')
    setDit(text.lit)
    silence.current = speakAll(phrases, rang.current, voix, {
      onPhrase: (n) => {
        rang.current = n
      },
      onFin: (comment) => quiet(comment === 'echec' ? text.echec : comment === 'fini' ? text.fini : ''),
    })
  }
  const pause = () => {
    silence.current()
    setEtat('pause')
    setDit('')
  }
  return (
    <div className="rangee sans-impression">
      <Bouton ref={first} onClick={etat === 'lit' ? pause : start}>
        <Picto nom="ecouter" />
        {etat === 'lit' ? text.pause : etat === 'pause' ? text.reprendre : text.ecouter}
      </Bouton>
      {etat !== 'muet' && (
        <Bouton ref={last} onClick={() => quiet('')}>
          {text.arreter}
        </Bouton>
      )}
      <span className="note" role="status">
        {dit}
      </span>
    </div>
  )
}
