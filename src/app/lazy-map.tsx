import { type ComponentProps, useEffect, useMemo, useState } from 'react'
import { useAsk } from '../data/ask.ts'
import { installCarreaux } from '../map/cells/carreaux-protocol.ts'
import { MapView } from '../map/live/map-view.tsx'
import { PALETTES } from '../map/style/palette.ts'
import { useSetUi } from '../state/ui/ui-context.tsx'
import { useMediaQuery } from '../ui/use-media-query.ts'

type Props = Omit<ComponentProps<typeof MapView>, 'reducedMotion' | 'onVif'>
type DessinVif = Parameters<NonNullable<ComponentProps<typeof MapView>['onVif']>>[0]

/** The map with its cells painted by the worker: the chunk that loads after everything else. */
export function LazyMap(props: Props) {
  const ask = useAsk()
  const setUi = useSetUi()
  const [vif, setVif] = useState<DessinVif>(null)
  const reducedMotion = useMediaQuery('(prefers-reduced-motion: reduce)')
  const { theme, carreaux } = props.inputs
  const peinte = carreaux.mode !== 'aucun'
  const mode = carreaux.mode === 'aucun' ? 'portee' : carreaux.mode
  const couleurs = useMemo(() => {
    const { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors } = PALETTES[theme]
    return { population, atteinte, nonAtteinte, inconnue, dejaAtteinte, resteHors }
  }, [theme])
  useEffect(
    () =>
      installCarreaux((z, x, y, version, signal) =>
        ask.tuile(
          // The page's version ends with how the cells are painted; the worker only knows the figure's.
          { z, x, y, key: version.split('~')[0] ?? version, mode, sizePx: 1024, couleurs },
          signal,
        ),
      ),
    [ask, mode, couleurs],
  )
  useEffect(() => {
    if (vif === null) return
    const { tuiles, charger, dessiner, finir } = vif
    const demande = () => ({ peinte, tuiles: tuiles(), mode, couleurs })
    setUi({ carteVive: { demande, charger, dessiner, finir } })
    return () => setUi({ carteVive: null })
  }, [setUi, vif, peinte, mode, couleurs])
  return <MapView {...props} reducedMotion={reducedMotion} onVif={setVif} />
}
