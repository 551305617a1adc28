import type { Plugin } from 'vite'
import { readConfigurationOf } from '../../read/read-configuration.ts'

/** The one file that knows every address outside of the page. */
const KNOWN = '/domain/common/outside-addresses.ts'

/**
 * A page built for an intranet holds no address outside of it: the file that knows them is emptied, in the page, in its
 * workers (`part`) and in what is built apart from it. Whether it is one, the `configuration.json` of `public/` says.
 */
export function intranet(): { readonly page: Plugin; readonly part: () => Plugin } {
  let dossier = ''
  const part = (): Plugin => ({
    name: 'intranet',
    enforce: 'pre',
    transform: (code, id) =>
      id.endsWith(KNOWN) && (readConfigurationOf(dossier)?.configuration.intranet ?? false)
        ? { code: code.replace(/'https?:[^']*'/g, "''"), map: null }
        : null,
  })
  return {
    part,
    page: {
      ...part(),
      configResolved: ({ publicDir }) => {
        dossier = publicDir
      },
    },
  }
}
