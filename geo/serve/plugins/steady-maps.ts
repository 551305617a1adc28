import type { Plugin } from 'vite'

/**
 * The bundler numbers the files asked for by `?url` in the order they come, and leaves the numbers in the source maps: two
 * builds of one tree differed by them now and then. Nothing reads them there.
 */
export const steadyMaps: Plugin = {
  name: 'steady-maps',
  generateBundle: {
    order: 'post',
    handler: (_, bundle) => {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.map') && typeof file.source === 'string')
          file.source = file.source.replace(/ROLLDOWN_FILE_URL_\w+/g, 'ROLLDOWN_FILE_URL')
    },
  },
}
