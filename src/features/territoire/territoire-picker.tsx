import { useCombobox } from 'downshift'
import { useState } from 'react'
import { useTerritoire, useTerritoireOptions } from '../../data/queries.ts'
import { useTerritoireCourant } from '../../data/question.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { formatTerritoire } from '../../domain/territoire.ts'
import { useSetShare } from '../../state/share-context.tsx'
import { useSetUi } from '../../state/ui-context.tsx'
import { territoire as text } from '../../text/territoire.ts'
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
    items: [...items],
    selectedItem: null,
    itemToString: (item) => item?.nom ?? '',
    isItemDisabled: (item) => !item.complet,
    onInputValueChange: ({ inputValue }) => setTyped(inputValue ?? ''),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem === null) return
      setShare({ territoire: selectedItem.territoire, commune: null, lieu: null })
      setUi({ point: null })
      combobox.reset()
    },
  })
  const { htmlFor, ...labelProps } = combobox.getLabelProps()
  return (
    <div className="territoire">
      <label className="etiquette" htmlFor={htmlFor} {...labelProps}>
        {text.etiquette}
      </label>
      <p className="territoire-nom" aria-live="polite">
        {info.isPending ? text.chargement : nom}
      </p>
      <input className="champ" placeholder={text.aide} {...combobox.getInputProps()} />
      <ul className="suggestions" hidden={!combobox.isOpen} {...combobox.getMenuProps()}>
        {combobox.isOpen &&
          items.map((item, index) => (
            <li
              key={formatTerritoire(item.territoire)}
              className="suggestion"
              data-actif={combobox.highlightedIndex === index}
              {...combobox.getItemProps({ item, index })}
            >
              <span>{item.nom}</span>
              <span className="note">
                {text.types[item.type]}
                {item.precision !== '' && ` ${item.precision}`}
                {!item.complet && `, ${text.incomplet}`}
              </span>
            </li>
          ))}
        {combobox.isOpen && items.length === 0 && !options.isPending && (
          <li className="suggestion">{text.aucun}</li>
        )}
      </ul>
    </div>
  )
}
