import { useEffect, useId, useRef, useState } from 'react'
import { outside } from '../../domain/common/outside.ts'
import { safeWebLink } from '../../domain/places/safe-link.ts'
import { carte } from '../../text/carte.ts'
import { Bouton } from '../../ui/bouton.tsx'
import type { MapInputs } from '../style/inputs.ts'
import { LEGENDES, type NomLegende } from '../style/scales.ts'
import { inksOf, type StreetInks } from '../style/street-inks.ts'
import { type ClasseRue, RUES } from '../style/street-scale.ts'
import { Legende } from './legende.tsx'

interface MapLegendProps {
  readonly inputs: MapInputs
  /** Streets of the road files are in view. */
  readonly hasStreets: boolean
  /** There are none: IGN has a plan. */
  readonly offersIgn: boolean
  /** The person asks for the plan of IGN, knowing what that sends, or puts it away. */
  readonly onFondIgn: (on: boolean) => void
  /** Some streets in view could not be read. */
  readonly misses: boolean
  readonly onRetry: () => void
}

/** One tap from the map: what its marks mean, and the plan of IGN where no road file lies. */
export function MapLegend({ inputs, hasStreets, offersIgn, onFondIgn, misses, onRetry }: MapLegendProps) {
  const [open, setOpen] = useState<'legende' | 'ign' | null>(null)
  const panelId = useId()
  const frame = useRef<HTMLDivElement>(null)
  const toggle = (which: 'legende' | 'ign') => setOpen(open === which ? null : which)
  useEffect(() => {
    if (open === null) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      frame.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
      setOpen(null)
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])
  const plan = planOutside()
  const isAsked = open === 'ign' && offersIgn && !inputs.fondIgn
  const button = (which: 'legende' | 'ign', words: string) => (
    <button
      type="button"
      className="map-texte"
      aria-expanded={open === which}
      aria-controls={open === which ? panelId : undefined}
      onClick={() => toggle(which)}
    >
      {words}
    </button>
  )
  return (
    <div ref={frame} className="map-coin map-aide">
      <div className="map-aide-boutons">
        {button('legende', carte.legende.titre)}
        {plan === null ? null : inputs.fondIgn ? (
          <button type="button" className="map-texte" onClick={() => onFondIgn(false)}>
            {plan.cacher}
          </button>
        ) : (
          offersIgn && button('ign', carte.ign.voir)
        )}
      </div>
      <div role="status">
        {misses && (
          <div className="map-aide-volet">
            <p>{carte.ruesManquent}</p>
            <Bouton onClick={onRetry}>{carte.reessayer}</Bouton>
          </div>
        )}
      </div>
      {open === 'legende' && (
        <section id={panelId} className="map-aide-volet" aria-label={carte.legende.titre}>
          {legendsOf(inputs).map((nom) => (
            <div key={nom}>
              <h3>{carte.legende[LEGENDES[nom].titre]}</h3>
              <Legende nom={nom} />
            </div>
          ))}
          {hasStreets && <StreetLegend inks={inksOf(inputs)} />}
        </section>
      )}
      {isAsked && plan !== null && (
        <section id={panelId} className="map-aide-volet" aria-label={carte.ign.voir}>
          <p>{plan.dit}</p>
          <Bouton
            genre="plein"
            onClick={() => {
              setOpen(null)
              onFondIgn(true)
            }}
          >
            {plan.oui}
          </Bouton>
        </section>
      )}
    </div>
  )
}

/** How the plan outside is spoken of; null where there is none to ask. */
function planOutside(): { readonly cacher: string; readonly dit: string; readonly oui: string } | null {
  const host = safeWebLink(outside('ign').replace(/[{}]/g, ''))?.host
  if (host === undefined) return null
  return host === 'data.geopf.fr' ? carte.ign : { ...carte.tuiles, dit: carte.tuiles.dit(host) }
}

/** The legends of what a map shows, in the order one looks for them. */
export function legendsOf({ couches, remplissage, carreaux }: MapInputs): readonly NomLegende[] {
  return [
    ...(couches.lieux ? ([remplissage, 'lieux'] as const) : []),
    ...(carreaux.mode === 'aucun' ? [] : [carreaux.mode]),
    ...(couches.wifi ? (['wifi'] as const) : []),
    ...(couches.qpv ? (['qpv'] as const) : []),
    ...(couches.frr ? (['frr'] as const) : []),
    ...(couches.rural ? (['rural'] as const) : []),
    'communes',
  ]
}

function StreetLegend({ inks }: { readonly inks: StreetInks }) {
  return (
    <div className="map-legende">
      <h3>{carte.legende.ruesTitre}</h3>
      <ul className="rangee" aria-label={carte.legende.ruesTitre}>
        {RUES.map((classe) => (
          <li key={classe.rang}>
            <StreetSwatch classe={classe} inks={inks} />
            {carte.legende[classe.libelle]}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A street as it is drawn at the zoom of a town. Decoration: the words beside it say the same. */
function StreetSwatch({ classe, inks }: { readonly classe: ClasseRue; readonly inks: StreetInks }) {
  const width = classe.largeursPx[2]
  const line = { d: 'M1 19L23 5', fill: 'none' }
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {classe.tirets === null && <path {...line} stroke={inks.lisere} strokeWidth={width + 1.6} />}
      <path
        {...line}
        stroke={inks.trait[classe.rang]}
        strokeWidth={width}
        strokeDasharray={classe.tirets?.map((dash) => dash * width).join(' ')}
      />
    </svg>
  )
}
