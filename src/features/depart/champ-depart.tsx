import { Suspense, useEffect, useRef, useState } from 'react'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import type { BesoinCherche } from '../../domain/search/besoins-cherches.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetUi } from '../../state/ui/ui-context.tsx'
import { depart as text } from '../../text/depart/depart.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { lazyPart } from '../../ui/partie/lazy-part.ts'
import { useCombobox } from '../../ui/search/use-combobox.ts'
import { isLarge } from '../../ui/use-media-query.ts'
import { isOutside, type Proposition, type Trouvees } from './propositions.ts'
import type { useChoisirDepart } from './use-choisir-depart.ts'

/** What it finds waits for the person to come to the box. */
const Trouvailles = lazyPart(() => import('./trouvailles.tsx'), 'Trouvailles')

export interface ChampDepartProps {
  readonly manifest: ManifestBref
  readonly etiquette: string
  /** What a place or a need found means; without it a place is a start, and needs are not looked for. */
  readonly cherche?: {
    readonly onLieu: (id: string) => void
    readonly onBesoin: (besoin: BesoinCherche) => void
  }
  /** With words on its buttons. */
  readonly large?: boolean
  /** It was asked for: the focus goes in. */
  readonly auto?: boolean
  /** What was chosen last is outside of the data. */
  readonly hors: boolean
  readonly onChoisir: ReturnType<typeof useChoisirDepart>['choose']
}

/** The box, what it finds, and the two ways that need no words: where the device is, and the map. */
export function ChampDepart(props: ChampDepartProps) {
  const { manifest, etiquette, cherche, large = false, auto = false, hors, onChoisir } = props
  const [typed, setTyped] = useBrouillon('depart.cherche', '')
  const [ready, setReady] = useState(false)
  const [found, setFound] = useState<Trouvees>({ texte: '', items: [] })
  const combobox = useCombobox<Proposition>({
    items: found.items,
    texte: typed,
    isStale: found.texte !== typed,
    isKept: true,
    isDisabled: isOutside,
    onType: setTyped,
    onChoose: (item) => {
      if (item.type === 'besoin') cherche?.onBesoin(item)
      else if (item.type === 'adresse') {
        const { lon, lat, libelle, codeInsee } = item.adresse
        const commune = codeInsee === null ? {} : { commune: codeInsee }
        void onChoisir({ type: 'point', lon, lat, ...commune }, 'adresse', libelle)
      } else if (item.type !== 'lieu') void onChoisir({ type: item.type, code: item.code }, item.type)
      else if (cherche === undefined) void onChoisir({ type: 'lieu', id: item.id }, 'lieu')
      else cherche.onLieu(item.id)
    },
  })
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (auto) box.current?.focus()
  }, [auto])
  return (
    <search className={large ? 'depart-champ depart-champ--large' : 'depart-champ'}>
      <label className="etiquette" htmlFor={combobox.labelFor}>
        {etiquette}
      </label>
      <div className="rangee">
        <input
          ref={box}
          className="champ"
          type="text"
          enterKeyHint="search"
          autoCapitalize="words"
          spellCheck={false}
          placeholder={cherche === undefined ? text.aide : text.aideBesoins}
          onFocus={() => setReady(true)}
          {...combobox.inputProps}
        />
        <Position onChoisir={onChoisir} />
        <SurCarte />
      </div>
      {(ready || hors) && (
        <Suspense>
          <Trouvailles
            manifest={manifest}
            texte={typed}
            trouvees={found}
            combobox={combobox}
            besoins={cherche !== undefined}
            hors={hors}
            onTrouvees={setFound}
          />
        </Suspense>
      )}
    </search>
  )
}

/** Asks the device where it is, on click only. */
function Position({ onChoisir }: Pick<ChampDepartProps, 'onChoisir'>) {
  const [message, setMessage] = useState('')
  return (
    <>
      <Bouton
        className="depart-bouton"
        title={text.meLocaliser}
        onClick={async () => (await import('./locate.ts')).locate(onChoisir, setMessage)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.5">
          <circle cx="12" cy="12" r="6" />
          <path d="M12 1v5M12 18v5M1 12h5M18 12h5" />
        </svg>
        <span>{text.meLocaliser}</span>
      </Bouton>
      <p className="note depart-message" role="status">
        {message}
      </p>
    </>
  )
}

/** The next touch of the map says where. */
function SurCarte() {
  const setUi = useSetUi()
  return (
    <Bouton
      className="depart-bouton"
      title={text.surCarteAide}
      onClick={() => setUi({ departSurCarte: true, ...(isLarge() ? {} : { vue: 'carte' }) })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.5">
        <path d="M12 22C7 16 5 13 5 9a7 7 0 0 1 14 0c0 4-2 7-7 13z" />
        <circle cx="12" cy="9" r="2.2" />
      </svg>
      <span>{text.surCarte}</span>
    </Bouton>
  )
}
