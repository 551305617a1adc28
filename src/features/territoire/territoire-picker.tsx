import { useState } from 'react'
import { useTerritoire, useTerritoireOptions } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatTerritoire } from '../../domain/territoire.ts'
import { useSetShare } from '../../state/share-context.tsx'
import { useSetUi } from '../../state/ui-context.tsx'
import { territoire as text } from '../../text/territoire.ts'
import { useCombobox } from '../../ui/use-combobox.ts'
import type { TerritoireOption } from '../../worker/protocol.ts'
import './territoire-picker.css'

/** One box for every kind of territory: type a name, a postcode or a code; arrows and Enter choose. */
export function TerritoirePicker({ manifest }: { readonly manifest: Manifest }) {
  const current = useTerritoireCourant(manifest)
  const info = useTerritoire(manifest, current)
  const setShare = useSetShare()
  const setUi = useSetUi()
  const [typed, setTyped] = useState('')
  const options = useTerritoireOptions(manifest, typed)
  const items = options.data ?? []
  const nom = info.data?.nom ?? ''
  const combobox = useCombobox<TerritoireOption>({
    items,
    onType: setTyped,
    isDisabled: (item) => !item.complet,
    onChoose: ({ territoire }) => {
      setShare({ territoire, commune: null, lieu: null })
      setUi({ point: null })
    },
  })
  return (
    <div className="territoire">
      <label className="etiquette" htmlFor={combobox.labelFor}>
        {text.etiquette}
      </label>
      <p className="territoire-nom" aria-live="polite">
        {info.isPending ? text.chargement : nom}
      </p>
      <input className="champ" placeholder={text.aide} {...combobox.inputProps} />
      <ul
        className="suggestions"
        hidden={!combobox.isOpen}
        aria-label={text.etiquette}
        {...combobox.listProps}
      >
        {combobox.isOpen &&
          items.map((item, index) => (
            <li
              key={formatTerritoire(item.territoire)}
              className="suggestion"
              data-actif={combobox.activeIndex === index}
              {...combobox.itemProps(index)}
            >
              <span>{item.nom}</span>
              <span className="note">
                {text.types[item.type]}
                {item.precision !== '' && ` ${item.precision}`}
                {!item.complet && `, ${text.incomplet}`}
              </span>
            </li>
          ))}
      </ul>
      <p className="note" role="status">
        {combobox.isOpen && items.length === 0 && !options.isPending && text.aucun}
      </p>
    </div>
  )
}
