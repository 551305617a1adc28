import { createContext } from 'react'
import type { Session } from './session.ts'

/** Holds the page's one session of scenarios, opened when first used: the first load does not carry its code. */
export const SessionContext = createContext<{ current: Session | null } | null>(null)
