import { vi } from 'vitest'

interface Parole {
  readonly text: string
  voice: SpeechSynthesisVoice | null
  lang: string
  onend: (() => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
}

/** A voice as browsers tell them. */
export const voixDe = (
  lang: string,
  more: Partial<Pick<SpeechSynthesisVoice, 'localService' | 'default'>> = {},
): SpeechSynthesisVoice => ({
  ...{ lang, name: `voix ${lang}`, voiceURI: `voix:${lang}`, localService: true, default: false },
  ...more,
})

/**
 * Stands in for what speaks: voices are those `voices` gives, told anew by `tell`; a sentence lasts until `end` or `fail`.
 * `vi.unstubAllGlobals()` takes it away.
 */
export function stubVoix(first: readonly SpeechSynthesisVoice[]) {
  let voices = first
  let current: Parole | null = null
  const listeners = new Set<() => void>()
  const said: string[] = []
  const synth = {
    getVoices: () => [...voices],
    addEventListener: (_: string, listen: () => void) => listeners.add(listen),
    removeEventListener: (_: string, listen: () => void) => listeners.delete(listen),
    speak: (parole: Parole) => {
      said.push(parole.text)
      current = parole
    },
    cancel: () => {
      const cut = current
      current = null
      cut?.onerror?.({ error: 'canceled' })
    },
  }
  vi.stubGlobal('speechSynthesis', synth)
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string
      voice = null
      lang = ''
      onend = null
      onerror = null
      constructor(text: string) {
        this.text = text
      }
    },
  )
  return {
    said,
    isSpeaking: () => current !== null,
    voice: () => current?.voice ?? null,
    listeners: () => listeners.size,
    tell: (now: readonly SpeechSynthesisVoice[]) => {
      voices = now
      for (const listen of listeners) listen()
    },
    end: () => {
      const done = current
      current = null
      done?.onend?.()
    },
    fail: () => {
      const done = current
      current = null
      done?.onerror?.({ error: 'synthesis-failed' })
    },
  }
}
