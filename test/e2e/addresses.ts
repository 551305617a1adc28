/** Ports of the test server, four in a row; `E2E_PORT` moves them, so that two checkouts may test side by side. */
const FIRST_PORT = Number(process.env.E2E_PORT ?? 4301)
/** The pilot data set, always there; all of France when `../shared/open-data` is. */
export const PILOTE_PORT = FIRST_PORT
export const FRANCE_PORT = FIRST_PORT + 1
/** A made-up France, for tests of scale. */
export const GENEREE_PORT = FIRST_PORT + 2
/** The same pilot and the same built page in a folder of the server. */
export const DOSSIER_PORT = FIRST_PORT + 3
export const DOSSIER = '/carte/'
export const PILOTE_URL = `http://localhost:${PILOTE_PORT}/`
export const FRANCE_URL = `http://localhost:${FRANCE_PORT}/`
export const GENEREE_URL = `http://localhost:${GENEREE_PORT}/`
export const DOSSIER_URL = `http://localhost:${DOSSIER_PORT}${DOSSIER}`

/** Size of the made-up France: with ECHELLE=complete that of the 200 m grid of all France, else a tenth. */
export const GENEREE =
  process.env.ECHELLE === 'complete'
    ? { cells: 2_300_000, places: 20_000, seed: 505 }
    : { cells: 230_000, places: 2000, seed: 505 }
