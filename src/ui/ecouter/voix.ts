import { useEffect, useState } from 'react'

/** What speaks, where the browser has it: `speechSynthesis`. */
const synthesis = (): SpeechSynthesis | null =>
  typeof window !== 'undefined' && 'speechSynthesis' in window ? window.speechSynthesis : null

/**
 * A voice of the device itself for a language (`fr`, `ar`…): one of a server would send it what is read. Its own country
 * first (`fr-FR`), then the default one. Null: there is none.
 */
export function choisirVoix(
  voices: readonly SpeechSynthesisVoice[],
  langue: string,
): SpeechSynthesisVoice | null {
  // Android writes `fr_FR`.
  const parts = (voice: SpeechSynthesisVoice) => voice.lang.toLowerCase().split(/[-_]/)
  const mine = voices.filter((voice) => voice.localService === true && parts(voice)[0] === langue)
  const own = mine.filter((voice) => parts(voice)[1] === langue)
  return [...own, ...mine].find((voice) => voice.default) ?? own[0] ?? mine[0] ?? null
}

/** The device's voice for a language; most browsers tell their voices late, some more than once. */
export function useVoix(langue: string): SpeechSynthesisVoice | null {
  const [voix, setVoix] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    const synth = synthesis()
    if (synth === null) return
    const read = () => setVoix(choisirVoix(synth.getVoices(), langue))
    read()
    synth.addEventListener('voiceschanged', read)
    return () => synth.removeEventListener('voiceschanged', read)
  }, [langue])
  return voix
}

interface Suivi {
  /** The sentence that is being said. */
  readonly onPhrase: (rang: number) => void
  /** All is said (`fini`), something else spoke or fell silent (`coupe`), or the voice failed (`echec`). */
  readonly onFin: (comment: 'fini' | 'coupe' | 'echec') => void
}

/**
 * Says sentences one by one from one of them on: long texts are cut off by some browsers.
 * @returns what silences it, after which nothing more is told
 */
export function speakAll(
  phrases: readonly string[],
  depuis: number,
  voix: SpeechSynthesisVoice,
  { onPhrase, onFin }: Suivi,
): () => void {
  const synth = synthesis()
  let isOver = synth === null
  const end = (comment: 'fini' | 'coupe' | 'echec') => {
    if (isOver) return
    isOver = true
    onFin(comment)
  }
  const say = (rang: number) => {
    const phrase = phrases[rang]
    if (isOver || synth === null) return
    if (phrase === undefined) return end('fini')
    onPhrase(rang)
    const parole = new SpeechSynthesisUtterance(phrase)
    parole.voice = voix
    parole.lang = voix.lang
    parole.onend = () => say(rang + 1)
    parole.onerror = ({ error }) => end(error === 'canceled' || error === 'interrupted' ? 'coupe' : 'echec')
    synth.speak(parole)
  }
  // One voice at a time, whoever speaks.
  synth?.cancel()
  say(depuis)
  return () => {
    if (isOver) return
    isOver = true
    synth?.cancel()
  }
}
