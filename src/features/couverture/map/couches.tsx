import { circle } from '@turf/turf'
import { memo, useDeferredValue, useEffect, useMemo } from 'react'
import { useTerritoire } from '../../../data/queries.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { reachM } from '../../../domain/coverage/modes.ts'
import type { Question } from '../../../domain/coverage/question.ts'
import { communeOfArrondissement, isCodeInsee } from '../../../domain/geo/codes.ts'
import type { Lieu } from '../../../domain/places/lieu.ts'
import { countWifi } from '../../../domain/places/wifi.ts'
import { Legende } from '../../../map/controls/legende.tsx'
import type { NomLegende } from '../../../map/style/scales.ts'
import { useSetUi, useUi } from '../../../state/ui/ui-context.tsx'
import { useSetShare, useShare } from '../../../state/url/share-context.tsx'
import type { Couche } from '../../../state/url/share-state.ts'
import { couverture } from '../../../text/couverture/couverture.ts'
import { Case } from '../../../ui/champ.tsx'
import { lieuxInView } from './lieux-in-view.ts'

const text = couverture.carte
const POPULATION = ['population1km', 'population200m']
const LIEUX = ['articles', 'lieux']

/** Layers a person may show, each with the legend entries that explain it and where it comes from. */
const CHOIX = [
  { couche: 'portee', legendes: ['portee'], sources: POPULATION },
  { couche: 'population', legendes: ['population'], sources: POPULATION },
  { couche: 'lieux', legendes: ['offre', 'lieux'], sources: LIEUX },
  { couche: 'wifi', legendes: ['wifi'], sources: LIEUX },
  { couche: 'qpv', legendes: ['qpv'], sources: ['qpv'] },
  { couche: 'frr', legendes: ['frr'], sources: ['frr'] },
  { couche: 'rural', legendes: ['rural'], sources: ['densite'] },
] as const satisfies readonly {
  couche: Couche
  legendes: readonly NomLegende[]
  /** Ids of sources, as the manifest names them; a data set has some of them. */
  sources: readonly string[]
}[]

/** Cells are painted by one or the other, never both. */
const OPPOSE: Partial<Record<Couche, Couche>> = { portee: 'population', population: 'portee' }

interface CouchesProps {
  readonly manifest: Manifest
  /** Places of the territory and around it. */
  readonly lieux: readonly Lieu[]
  /** The marks are those of a window of dates. */
  readonly datees: boolean
}

/** What the map shows: a box to tick, its legend, its source and vintage beside it. */
export const Couches = memo(function Couches({ manifest, lieux, datees }: CouchesProps) {
  const couches = useShare((s) => s.couches)
  const surCarte = useUi((s) => (s.autour !== null ? 'autour' : s.places !== null ? 'places' : 'portee'))
  const setShare = useSetShare()
  const toggle = (couche: Couche, on: boolean) => {
    const kept = couches.filter((c) => c !== couche && (!on || c !== OPPOSE[couche]))
    setShare({ couches: on ? [...kept, couche] : kept }, 'replace')
  }
  return (
    <fieldset className="pile ecart-1 sans-impression">
      <legend className="note">{text.aide}</legend>
      {CHOIX.map(({ couche, legendes, sources }) => {
        const on = couches.includes(couche)
        return (
          <div key={couche} className="couv-couche">
            <Case className="couv-case" cochee={on} onCocher={(wanted) => toggle(couche, wanted)}>
              {text.couches[couche]}
            </Case>
            {on && legendes.map((nom) => <Legende key={nom} nom={nom === 'portee' ? surCarte : nom} />)}
            {on && couche === 'lieux' && datees && <p className="note">{text.dates}</p>}
            {on && couche === 'wifi' && <CompteWifi lieux={lieux} />}
            {on && <Sources manifest={manifest} ids={sources} />}
          </div>
        )
      })}
      <div className="couv-couche">
        <p className="couv-case case">{text.fond}</p>
        <Legende nom="communes" />
      </div>
    </fieldset>
  )
})

function Sources({ manifest, ids }: { readonly manifest: Manifest; readonly ids: readonly string[] }) {
  const unused = manifest.grille.tailleM === 1000 ? 'population200m' : 'population1km'
  return manifest.sources
    .filter(({ id }) => ids.includes(id) && id !== unused)
    .map(({ id, titre, millesime }) => (
      <p key={id} className="note">
        {text.source(titre, millesime)}
      </p>
    ))
}

/** The Wi-Fi layer in words: what the visible part of the map says, and the rest where that says nothing. */
export function CompteWifi({ lieux }: { readonly lieux: readonly Lieu[] }) {
  const emprise = useDeferredValue(useUi((s) => s.emprise))
  const partout = useMemo(() => countWifi(lieux), [lieux])
  const ici = useMemo(
    () => (emprise === null ? null : countWifi(lieuxInView(lieux, [], emprise).visibles)),
    [lieux, emprise],
  )
  const isKnown = (counts: typeof partout) => counts.oui + counts.non > 0
  const say = (ou: string, counts: typeof partout) =>
    isKnown(counts) ? text.wifi.compte(ou, counts) : text.wifi.aucun(ou, counts.inconnu)
  return (
    <>
      {ici !== null && isKnown(partout) && <p>{say(text.wifi.ici, ici)}</p>}
      {(ici === null || !isKnown(ici)) && <p>{say(text.wifi.partout, partout)}</p>}
    </>
  )
}

const STEPS = 96

/**
 * Draws the reach of a place as a ring on the map, at the speed of the place's own commune.
 * @returns its radius in metres; null without a place, until its commune is known, and by road: no circle is true there
 */
export function useAnneau(
  manifest: Manifest,
  lieu: Lieu | null,
  { portee }: Question,
  parRoute: boolean,
): number | null {
  const setUi = useSetUi()
  const code = communeOfArrondissement(lieu?.codeInsee ?? '')
  const territoire = useMemo(() => (isCodeInsee(code) ? ({ type: 'commune', code } as const) : null), [code])
  const info = useTerritoire(manifest, territoire)
  const classe = info.data?.communes[0]?.classe ?? null
  const known = portee.type === 'distance' || territoire === null ? 1 : classe
  const radiusM = lieu === null || known === null || parRoute ? null : reachM(portee, 'centre')[known]
  const { longitude, latitude } = lieu ?? { longitude: 0, latitude: 0 }
  useEffect(() => {
    const ring =
      radiusM === null || radiusM <= 0
        ? null
        : circle([longitude, latitude], radiusM, { steps: STEPS, units: 'meters' })
    setUi({ anneau: ring })
  }, [longitude, latitude, radiusM, setUi])
  useEffect(() => () => setUi({ anneau: null }), [setUi])
  return radiusM
}
