import { formulaire } from '../../../text/plan/formulaire.ts'
import { Bouton } from '../../../ui/bouton.tsx'
import { ChampSaisie } from '../../../ui/champ.tsx'
import { Case, Champs, refusOf } from './section.tsx'
import type { MesMoyens } from './use-moyens.ts'

const text = formulaire.periode

/** How long the plan lasts, and when nobody works. */
export function Periode({ mes }: { readonly mes: MesMoyens }) {
  const { ecrits, change } = mes
  const closed = ecrits.fermetures ?? []
  const write = (fermetures: typeof closed) =>
    change({ fermetures: fermetures.length === 0 ? undefined : fermetures })
  return (
    <>
      <Champs mes={mes} noms={['W', 'C']} />
      <div className="planif-champs">
        {(['du', 'au'] as const).map((jour) => (
          <div key={jour}>
            <ChampSaisie
              etiquette={text[jour].nom}
              note={text[jour].sens}
              type="date"
              value={ecrits[jour] ?? ''}
              onValeur={(day) => change({ [jour]: day === '' ? undefined : day })}
            />
            <Refus texte={refusOf(mes, jour)} />
          </div>
        ))}
      </div>
      <Case
        texte={text.vacances}
        sens={text.vacancesSens}
        cochee={ecrits.vacances === 'ferme'}
        onChange={(ferme) => change({ vacances: ferme ? 'ferme' : undefined })}
      />
      {closed.map(({ du, au }, at) => {
        const numero = at + 1
        const edit = (patch: { readonly du?: string; readonly au?: string }) =>
          write(closed.map((one, i) => (i === at ? { ...one, ...patch } : one)))
        return (
          <fieldset key={numero} className="planif-champs encadre">
            <legend className="invisible">{text.fermeture(numero)}</legend>
            <ChampSaisie
              etiquette={text.ferme.du}
              type="date"
              value={du}
              onValeur={(day) => edit({ du: day })}
            />
            <ChampSaisie
              etiquette={text.ferme.au}
              type="date"
              value={au ?? du}
              onValeur={(day) => edit({ au: day })}
            />
            <Refus texte={refusOf(mes, `fermetures[${at}].du`) ?? refusOf(mes, `fermetures[${at}].au`)} />
            <Bouton genre="discret" onClick={() => write(closed.filter((_, i) => i !== at))}>
              {text.retirer}
            </Bouton>
          </fieldset>
        )
      })}
      <Bouton onClick={() => write([...closed, { du: '' }])}>{text.ajouter}</Bouton>
      <p className="note">{text.fermeturesSens}</p>
      <Case
        texte={text.existants}
        sens={text.existantsSens}
        cochee={ecrits.existants ?? true}
        onChange={(existants) => change({ existants })}
      />
    </>
  )
}

const Refus = ({ texte }: { readonly texte: string | null }) =>
  texte === null ? null : <p className="planif-refus">{texte}</p>
