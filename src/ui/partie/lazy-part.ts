import { type ComponentType, lazy } from 'react'

/** A component that is read when it is first shown: the one of this name in what `read` brings. */
export const lazyPart = <P, const K extends string>(
  read: () => Promise<{ readonly [name in K]: ComponentType<P> }>,
  name: K,
) => lazy(async () => ({ default: (await read())[name] }))
