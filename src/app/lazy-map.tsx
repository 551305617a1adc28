import { type ComponentProps, useEffect } from 'react'
import { useServices } from '../data/context.tsx'
import { installCarreaux } from '../map/carreaux-protocol.ts'
import { MapView } from '../map/map-view.tsx'
import { PALETTES } from '../map/palette.ts'
import { useMediaQuery } from '../ui/use-media-query.ts'

type Props = Omit<ComponentProps<typeof MapView>, 'reducedMotion'>

/** The map with its cells painted by the worker: the chunk that loads after everything else. */
export function LazyMap(props: Props) {
  const { client } = useServices()
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const { theme, carreaux } = props.inputs
  const brouillon = carreaux.brouillon === true
  const mode = carreaux.mode === 'aucun' ? 'portee' : carreaux.mode
  useEffect(() => {
    const { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors } = PALETTES[theme]
    return installCarreaux((z, x, y, version, signal) =>
      client.call(
        'tuile',
        // The page's version ends with how the cells are painted; the worker only knows the figure's.
        {
          z,
          x,
          y,
          version: version.split('~')[0] ?? version,
          mode,
          // A quarter of the pixels to upload while a place is dragged; sharp again when it is let go.
          sizePx: brouillon ? 512 : 1024,
          couleurs: { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors },
        },
        signal,
      ),
    )
  }, [client, theme, mode, brouillon])
  return <MapView {...props} reducedMotion={reducedMotion} />
}
