/** What holds something that no page can hand over to the next, a file half read for one, says so itself. */
export const MARKED = '[data-brouillon="true"]'

/** What a person prepared and that is kept nowhere, by name: whoever holds it says so, as long as it is there. */
export interface Brouillons {
  /** What came over the reload under this name, until somebody holds it; undefined: nothing. */
  readonly venu: (nom: string) => unknown
  /**
   * `read` says what there is under this name, undefined while there is nothing to lose; what came is taken by that.
   * @returns what ends it
   */
  readonly hold: (nom: string, read: () => unknown) => () => void
  /** All that is held now, and what came and nobody has taken yet. */
  readonly all: () => Readonly<Record<string, unknown>>
}

/** `venus`: what the page before this one handed over. */
export function createBrouillons(venus: Readonly<Record<string, unknown>> = {}): Brouillons {
  const waiting = new Map(Object.entries(venus))
  const held = new Map<string, () => unknown>()
  return {
    venu: (nom) => waiting.get(nom),
    hold: (nom, read) => {
      waiting.delete(nom)
      held.set(nom, read)
      return () => void (held.get(nom) === read && held.delete(nom))
    },
    all: () => {
      const all = new Map(waiting)
      for (const [nom, read] of held) {
        const now = read()
        if (now !== undefined) all.set(nom, now)
      }
      return Object.fromEntries(all)
    },
  }
}
