/** The page believes that it is this instant; its clock does not go on. */
export function fixClock(instant: number): void {
  const Real = Date
  window.Date = class extends Real {
    constructor(...args: [] | [number]) {
      super(...(args.length === 0 ? ([instant] as const) : args))
    }
    static override now() {
      return instant
    }
  } as DateConstructor
}
