/** What the build puts for the endless lists of the query library: the page asks for none, and they weigh on its start. */
export const infiniteQueryBehavior = (): never => {
  throw new Error('Endless lists are left out of the build (vite.config.ts)')
}
