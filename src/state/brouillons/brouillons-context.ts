import { createContext } from 'react'
import { createBrouillons } from './brouillons.ts'

/** The drafts of the page; without one above, nothing came and nothing is handed over. */
export const BrouillonsContext = createContext(createBrouillons())
