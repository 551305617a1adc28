/** The pilot data set, always there; all of France when `../shared/open-data` is. Ports of the test server. */
export const PILOTE_PORT = 4301
export const FRANCE_PORT = 4302
export const PILOTE_URL = `http://localhost:${PILOTE_PORT}/`
export const FRANCE_URL = `http://localhost:${FRANCE_PORT}/`
