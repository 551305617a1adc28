import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useCouverts } from '../../data/depart.ts'
import { useChercher, useNomsLieux } from '../../data/trouver.ts'
import type { ManifestBref } from '../../dataset/cartes/abrege.ts'
import type { Adresse } from '../../domain/search/adresses.ts'
import { isOtherScript } from '../../domain/search/other-script.ts'
import { app } from '../../text/app.ts'
import { champDepart as text } from '../../text/depart/champ-depart.ts'
import { rienTrouve } from '../../text/depart/rien-trouve.ts'
import { citer } from '../../text/langue/citer.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { Phrase } from '../../ui/langue/francais.tsx'
import { Suggestions } from '../../ui/search/suggestions.tsx'
import type { useCombobox } from '../../ui/search/use-combobox.ts'
import { Adresses } from './adresses.tsx'
import { isOutside, type Proposition, type Trouvees } from './propositions.ts'

interface TrouvaillesProps {
  readonly manifest: ManifestBref
  readonly texte: string
  readonly trouvees: Trouvees
  readonly combobox: ReturnType<typeof useCombobox<Proposition>>
  /** Needs are found too. */
  readonly besoins: boolean
  readonly hors: boolean
  readonly onTrouvees: (trouvees: Trouvees) => void
}

const MIN_LETTERS = 2
const MIN_ADRESSE = 3
const AUCUNE: readonly Proposition[] = []

/** What a typed text finds in the data, and addresses once the person agrees; of nothing, what the data cover. */
export function Trouvailles(props: TrouvaillesProps) {
  const { manifest, texte, trouvees, combobox, besoins, hors, onTrouvees } = props
  const [adresses, setAdresses] = useState<readonly Adresse[]>([])
  const asked = useDeferredValue(texte)
  const found = useChercher(manifest, asked, true)
  const noms = useNomsLieux(manifest)
  const isEnough = asked.trim().length >= MIN_LETTERS
  const isStale = found.isPlaceholderData || found.isPending
  const items = useMemo(() => {
    if (!isEnough) return AUCUNE
    const places = (found.data ?? []).filter(({ type }) => besoins || type !== 'besoin')
    return [...places, ...adresses.map((adresse) => ({ type: 'adresse', adresse }) as const)]
  }, [isEnough, found.data, besoins, adresses])
  useEffect(() => {
    if (!isStale) onTrouvees({ texte: asked, items })
  }, [isStale, asked, items, onTrouvees])
  const isSearched = isEnough && trouvees.texte === texte
  /** What could not be searched is no "nothing of this name". */
  const manque = found.error ?? noms.error
  const isNone = isSearched && noms.isSuccess && found.error === null && trouvees.items.every(isOutside)
  const couverts = useCouverts(manifest, isNone || hors).data ?? []
  const where = text.couverts(couverts.map((nom) => citer(nom)))
  return (
    <>
      <Suggestions
        etiquette={text.propositions}
        combobox={combobox}
        items={trouvees.items}
        isOpen={combobox.isOpen && isEnough}
        keyOf={keyOf}
        nomOf={nomOf}
        precisionOf={precisionOf}
      />
      <p className="note" role="status">
        {combobox.isOpen &&
          isSearched &&
          noms.isSuccess &&
          found.error === null &&
          (isNone ? (
            <Phrase>{`${isOtherScript(texte) ? rienTrouve.autreEcriture : text.aucune} ${where}`}</Phrase>
          ) : (
            text.resultats(trouvees.items.length)
          ))}
        {hors && <Phrase>{`${text.horsPoint} ${where}`}</Phrase>}
        {manque !== null && (found.error === null ? text.sansLieux : text.echec)}
      </p>
      {manque !== null && <Bouton onClick={() => void noms.retry()}>{app.reessayer}</Bouton>}
      {asked.trim().length >= MIN_ADRESSE && (
        <Adresses texte={asked} onTrouvees={setAdresses} onAccord={combobox.open} />
      )}
    </>
  )
}

function keyOf(item: Proposition): string {
  if (item.type === 'adresse') return `adresse ${item.adresse.libelle} ${item.adresse.lon}`
  if (item.type === 'besoin') return `besoin ${item.famille} ${item.id}`
  return `${item.type} ${item.type === 'lieu' ? item.id : item.code}`
}

function nomOf(item: Proposition): string {
  if (item.type === 'besoin') return text.nomBesoin(item)
  return citer(item.type === 'adresse' ? item.adresse.libelle : item.nom)
}

function precisionOf(item: Proposition): string {
  if (item.type === 'adresse' || item.type === 'besoin') return text[item.type]
  if (isOutside(item)) return text.horsDonnees
  return item.type === 'commune'
    ? text.commune(citer(item.departement), item.ancienNom && citer(item.ancienNom))
    : text[item.type](citer(item.commune))
}
