import { type ChangeEvent, useId } from 'react'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { orienter } from '../../text/orienter.ts'

const text = orienter.fiche
const NOM_MAX = 60
const NOTES_MAX = 160
const CHAMPS = [
  ['pour', text.pour, text.pourAide, NOM_MAX],
  ['par', text.par, text.parAide, NOM_MAX],
  ['service', text.service, text.serviceAide, NOM_MAX],
  ['notes', text.notes, text.notesAide, NOTES_MAX],
] as const

/**
 * For whom, by whom, notes. They are gone when the sheet closes (a change of language brings them along), and are not in
 * the link, the messages, the calendar, the title nor any request. What is left empty does not print.
 */
export function Personne() {
  const [dits, setDits] = useBrouillon('fiche.personne', { pour: '', par: '', service: '', notes: '' })
  const id = useId()
  return (
    <div className="feuille-personne pile ecart-2">
      {CHAMPS.map(([cle, titre, placeholder, maxLength]) => {
        const field = {
          ...{
            id: `${id}${cle}`,
            className: 'champ',
            autoComplete: 'off',
            maxLength,
            placeholder,
            value: dits[cle],
          },
          onChange: ({ currentTarget }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            setDits({ ...dits, [cle]: currentTarget.value }),
        }
        return (
          <div key={cle} className="feuille-champ" data-vide={dits[cle] === ''}>
            <label htmlFor={field.id}>
              <b>{titre}</b>
            </label>
            {cle === 'notes' ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
          </div>
        )
      })}
    </div>
  )
}
