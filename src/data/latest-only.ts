interface Tools<Position, Reponse> {
  readonly ask: (position: Position, debut: boolean) => Promise<Reponse>
  /** Shows figure and map together; called inside an animation frame. */
  readonly show: (reponse: Reponse) => void
  /** Nothing is left to ask or to show. */
  readonly onRest: () => void
  readonly onError: (cause: unknown) => void
  readonly nextFrame: (draw: () => void) => void
}

/**
 * Follows a place under the finger: one question is on its way at a time, its answer is shown in the next frame, and
 * only then is the newest position asked for. Nothing queues up, so the last answer is at most one frame late. The
 * same for answers that follow one another (use-shown-with-map.ts).
 */
export function createLatestOnly<Position, Reponse>(tools: Tools<Position, Reponse>) {
  let wanted: Position | null = null
  let busy = false
  let first = true
  const turn = async (): Promise<void> => {
    const position = wanted
    if (position === null) {
      busy = false
      tools.onRest()
      return
    }
    wanted = null
    busy = true
    const debut = first
    first = false
    try {
      const reponse = await tools.ask(position, debut)
      tools.nextFrame(() => {
        tools.show(reponse)
        void turn()
      })
    } catch (cause) {
      busy = false
      tools.onError(cause)
    }
  }
  return {
    move: (position: Position): void => {
      wanted = position
      if (!busy) void turn()
    },
  }
}
