/** When each file was first missed, in this thread (page or worker); one that came again is missed no more. */
const missed = new Map<string, number>()

/** Since when a file is missing (ms since 1970): the first of the failures that no success came between. */
export function noteMissed(chemin: string): number {
  const depuis = missed.get(chemin) ?? Date.now()
  missed.set(chemin, depuis)
  return depuis
}

export function noteRead(chemin: string): void {
  missed.delete(chemin)
}
