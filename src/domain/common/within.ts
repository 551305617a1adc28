/** What a promise gives, or `without` where it gives nothing within some milliseconds, or fails. */
export const within = <T>(ms: number, asked: Promise<T>, without: T): Promise<T> =>
  Promise.race([
    asked.catch(() => without),
    new Promise<T>((resolve) => setTimeout(() => resolve(without), ms)),
  ])
