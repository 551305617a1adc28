import { fetchLooks } from '../dataset/configuration/said.ts'
import { readParametres } from '../state/insere/parametres.ts'

/** What the address of the frame asks. */
export const demandes = readParametres(location.search)
/** Folder of the data. */
export const base = new URL('data/', location.href).href
/** What the publication says of its looks, asked for before all else; null: it is not to be had. */
export const said: Promise<string | null> = fetchLooks(base)
