/**
 * Asks for what a first view needs while the program still comes: on a slow network and an old phone, a round trip and the
 * time to read the program are saved. It stands alone, small, before the program in the page (geo/serve/plugins/amorce.ts,
 * which names the files of each view in it); without it the program asks for the same (read-first.ts).
 */
export {}

declare global {
  /** What was asked for already, by path in the data; the program takes it from here. */
  var amorce: Record<string, Promise<Response>> | undefined
}

/** An address that says a département at most, in a language or none; its code, where there is one. */
const PLAIN = /^\??(?:(?:v=\d+|langue=\w+|territoire=departement(?::|%3A)(\w+))(?:&|$))*$/
const asked = PLAIN.exec(location.search)
// Where the program was quicker, it asked itself.
if (asked && !globalThis.amorce) {
  const code = asked[1]
  const { liste, accueil } = (document.currentScript as HTMLScriptElement).dataset
  for (const href of (code ? liste : accueil)?.split(' ') ?? [])
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }))
  const early: typeof amorce = {}
  globalThis.amorce = early
  const ask = (chemin: string) => {
    const answer = fetch(`data/${chemin}`)
    early[chemin] = answer
    // Who takes it tells what is wrong with it.
    answer.catch(() => undefined)
    return answer
  }
  const abrege = ask('abrege.json')
  if (code)
    abrege
      .then((response) => response.clone().text())
      .then((text) => {
        const chemin = new RegExp(`"(${code}/cartes[^"]+)`).exec(text)?.[1]
        if (chemin) ask(chemin)
      })
      .catch(() => undefined)
}
