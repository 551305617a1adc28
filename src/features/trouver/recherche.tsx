import { useDeferredValue, useState } from 'react'
import { type ErreurAdresses, useAdresses } from '../../data/adresses.ts'
import { useChercher } from '../../data/trouver.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { boxAround } from '../../domain/geo/bbox.ts'
import { blurPosition } from '../../domain/search/adresses.ts'
import { useMapEvents, useSetUi } from '../../state/ui/ui-context.tsx'
import { useSetShare } from '../../state/url/share-context.tsx'
import { trouver } from '../../text/trouver.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Suggestions } from '../../ui/search/suggestions.tsx'
import { useCombobox } from '../../ui/search/use-combobox.ts'
import { cleOf, type Proposition, useChoosePlace } from './use-choose-place.ts'

const text = trouver.recherche

/** One box: communes, postcodes and places offline; addresses too once the person agrees. */
export function Recherche({ manifest }: { readonly manifest: Manifest }) {
  const [typed, setTyped] = useState('')
  const [ready, setReady] = useState(false)
  const [accord, setAccord] = useState(false)
  const asked = useDeferredValue(typed)
  const found = useChercher(manifest, asked, ready)
  const adresses = useAdresses(asked, accord)
  const choose = useChoosePlace(manifest)
  const items: Proposition[] =
    asked.trim() === ''
      ? []
      : [
          ...(found.data ?? []),
          ...(adresses.data ?? []).map((adresse) => ({ type: 'adresse', adresse }) as const),
        ]
  const combobox = useCombobox<Proposition>({
    items,
    isStale: asked !== typed || found.isPlaceholderData,
    onType: setTyped,
    onChoose: choose,
  })
  const open = combobox.isOpen && asked.trim().length > 1
  return (
    <search className="trouver-recherche">
      <label className="etiquette" htmlFor={combobox.labelFor}>
        {text.etiquette}
      </label>
      <div className="rangee">
        <input
          className="champ"
          type="text"
          enterKeyHint="search"
          placeholder={text.aide}
          onFocus={() => setReady(true)}
          {...combobox.inputProps}
        />
        <Position />
      </div>
      <Suggestions
        etiquette={text.etiquette}
        combobox={combobox}
        items={items}
        isOpen={open}
        keyOf={cleOf}
        nomOf={nomOf}
        precisionOf={precisionOf}
      />
      <p className="note" role="status">
        {open && !found.isPending && (items.length === 0 ? text.aucune : text.resultats(items.length))}
        {found.error !== null && text.echec}
      </p>
      <AccordAdresse
        texte={asked}
        accord={accord}
        onAccord={() => {
          setAccord(true)
          combobox.open()
        }}
        etat={adresses}
      />
    </search>
  )
}

function nomOf(item: Proposition): string {
  return item.type === 'adresse' ? item.adresse.libelle : item.nom
}

function precisionOf(item: Proposition): string {
  if (item.type === 'adresse') return text.adresse
  return item.type === 'commune' ? text.commune(item.departement, item.ancienNom) : text.lieu(item.commune)
}

const MIN_LETTERS = 3

interface AccordAdresseProps {
  readonly texte: string
  readonly accord: boolean
  readonly onAccord: () => void
  readonly etat: {
    readonly data: readonly unknown[] | undefined
    readonly error: ErreurAdresses | null
    readonly isFetching: boolean
  }
}

/** Nothing goes to the address service before this button; then each failure is said, and the list stays. */
function AccordAdresse({ texte, accord, onAccord, etat }: AccordAdresseProps) {
  const enough = texte.trim().length >= MIN_LETTERS
  if (!accord) {
    if (!enough) return null
    return (
      <div className="trouver-accord">
        <Bouton onClick={onAccord}>{trouver.adresse.demander}</Bouton>
        <p className="note">{trouver.adresse.dit}</p>
      </div>
    )
  }
  return (
    <p className="note" role="status">
      {messageOf(etat, enough)}
    </p>
  )
}

function messageOf({ data, error, isFetching }: AccordAdresseProps['etat'], enough: boolean): string {
  if (!enough) return trouver.adresse.accord
  if (isFetching) return trouver.adresse.attente
  if (error !== null) return trouver.adresse[error.panne]
  return data?.length === 0 ? trouver.adresse.aucune : trouver.adresse.accord
}

const positionText = trouver.position
const TIMEOUT_MS = 10_000
/** Codes of GeolocationPositionError. */
const PAR_CODE: Readonly<Record<number, string>> = {
  1: positionText.refus,
  2: positionText.introuvable,
  3: positionText.delai,
}

/** Asks the device where it is, on click only; rounds it at once; keeps it in memory only. */
function Position() {
  const setUi = useSetUi()
  const { emit } = useMapEvents()
  const setShare = useSetShare()
  const [message, setMessage] = useState('')
  const locate = () => {
    const { geolocation } = navigator
    if (geolocation === undefined) return setMessage(positionText.absente)
    setMessage(positionText.attente)
    geolocation.getCurrentPosition(
      ({ coords }) => {
        const { lon, lat } = blurPosition(coords.longitude, coords.latitude)
        const depart = { lon, lat, libelle: positionText.libelle, nature: 'position' } as const
        setUi({ depart })
        emit('cible', { bounds: boxAround(lon, lat) })
        setShare({ depart: null })
        setMessage(positionText.dit)
      },
      (error) => setMessage(PAR_CODE[error.code] ?? positionText.introuvable),
      { timeout: TIMEOUT_MS, maximumAge: 60_000, enableHighAccuracy: false },
    )
  }
  return (
    <>
      <Bouton className="trouver-position" title={positionText.demander} onClick={locate}>
        <svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="2.5">
          <circle cx="12" cy="12" r="6" />
          <path d="M12 1v5M12 18v5M1 12h5M18 12h5" />
        </svg>
        <span className="invisible">{positionText.demander}</span>
      </Bouton>
      <p className="note trouver-message" role="status">
        {message}
      </p>
    </>
  )
}
