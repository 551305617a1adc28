/**
 * What the build puts for the mutations of the query library: the page only reads. They are two kilobytes of the first
 * load; a client asks nothing of them but this.
 */
export class MutationCache {
  readonly findAll = (): readonly never[] => []
  readonly clear = (): void => undefined
  readonly resumePausedMutations = async (): Promise<void> => undefined
}
