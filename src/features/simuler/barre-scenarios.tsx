import { useStore } from 'zustand'
import { MAX_NOM } from '../../domain/scenario/scenario.ts'
import { scenarioShown } from '../../state/scenario/store.ts'
import { useSetShare } from '../../state/url/share-context.tsx'
import { scenario } from '../../text/simuler/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampListe, ChampSaisie } from '../../ui/champ.tsx'
import { useScenarios, useSession } from './use-session.ts'

const text = scenario.scenarios

/** Which scenario is shown, its name, and the others. */
export function BarreScenarios() {
  const scenarios = useScenarios((s) => s.scenarios)
  const actif = useScenarios((s) => s.actif)
  const { choose, rename, create, remove } = useScenarios((s) => s)
  const setShare = useSetShare()
  const shown = useScenarios(scenarioShown)
  if (shown === undefined) return null
  return (
    <section className="scen-barre-scenarios couv-cadre" aria-label={text.choisir}>
      <ChampListe
        etiquette={text.choisir}
        className="scen-choisir"
        valeurs={scenarios.map(({ id }) => id)}
        texte={(_id, i) => scenarios[i]?.nom || text.nomNeuf(i + 1)}
        choisie={actif}
        onChange={(id) => {
          if (id !== null) choose(id)
          // The place chosen belongs to what was being done in the other one.
          setShare({ lieu: null }, 'replace')
        }}
      />
      <details className="couv-savoir">
        <summary>{text.gerer}</summary>
        <ChampSaisie etiquette={text.nom} maxLength={MAX_NOM} value={shown.nom} onValeur={rename} />
        <div className="rangee">
          <Bouton onClick={() => create({ nom: text.nomNeuf(scenarios.length + 1), modifications: [] })}>
            {text.nouveau}
          </Bouton>
          <Bouton onClick={() => create({ ...shown, nom: text.copieDe(shown.nom).slice(0, MAX_NOM) })}>
            {text.dupliquer}
          </Bouton>
          <Bouton genre="discret" onClick={remove}>
            {text.supprimer}
          </Bouton>
        </div>
      </details>
    </section>
  )
}

/** What the person must know about how scenarios are kept. */
export function Avis() {
  const { etat, verrou } = useSession()
  const { ecrit, garde, lien } = useStore(etat)
  return (
    <div role="status" className="scen-avis">
      {!ecrit && (
        <div className="avis pile">
          <p>{scenario.avis.onglet}</p>
          <Bouton onClick={verrou.take}>{scenario.avis.reprendre}</Bouton>
        </div>
      )}
      {!garde && <p className="avis">{scenario.avis.garde}</p>}
      {lien !== null && <p className="avis">{scenario.avis.lien[lien]}</p>}
    </div>
  )
}
