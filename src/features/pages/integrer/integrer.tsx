import { useState } from 'react'
import { useTerritoireEnBref } from '../../../data/queries.ts'
import { useTerritoireCourant } from '../../../data/question.ts'
import type { Manifest } from '../../../dataset/manifest.ts'
import { type CodeLangue, LANGUES } from '../../../domain/common/langues.ts'
import { formatTerritoire } from '../../../domain/geo/territoire.ts'
import { THEMES, type Theme, type Vue } from '../../../state/insere/parametres.ts'
import { useUi } from '../../../state/ui/ui-context.tsx'
import { useShare } from '../../../state/url/share-context.tsx'
import { formatLink } from '../../../state/url/url-codec.ts'
import { NOMS_DE_LANGUES } from '../../../text/langue/noms.ts'
import { integrer as text } from '../../../text/sorties/integrer.ts'
import { Case, ChampListe, ChampSaisie } from '../../../ui/champ.tsx'
import { ChoixUnique } from '../../../ui/choix.tsx'
import { marqueDe } from '../../../ui/langue/marque-de.ts'
import { TerritoirePicker } from '../../territoire/territoire-picker.tsx'
import { Extrait } from './extrait.tsx'
import { adresseDe, extraitCadre, extraitElement, SANDBOX } from './extraits.ts'
import './integrer.css'

const HAUTEURS = [200, 3000] as const
const HAUTEUR = 600

/** Composes what another site shows of this map: the result at once, then what to paste and what to set first. */
export function Integrer({ manifest }: { readonly manifest: Manifest }) {
  const territoire = useTerritoireCourant(manifest)
  const nom = useTerritoireEnBref(manifest, territoire).data?.nom ?? ''
  const filtres = useFiltres()
  const [vue, setVue] = useState<Vue>('lieux')
  const [theme, setTheme] = useState<Theme>('auto')
  const [langue, setLangue] = useState<CodeLangue | 'auto'>('auto')
  // What the configuration offers; French always.
  const offertes = useUi((s) => s.site?.langues) ?? LANGUES
  const [carte, setCarte] = useState(false)
  const [voisins, setVoisins] = useState(false)
  const [typed, setTyped] = useState(String(HAUTEUR))
  const [least, most] = HAUTEURS
  const hauteur = Number(typed) >= least && Number(typed) <= most ? Math.round(Number(typed)) : HAUTEUR
  const dits = {
    territoire: formatTerritoire(territoire),
    ...filtres,
    ...{ vue, theme, langue, carte: carte ? 'oui' : 'non', voisins: voisins ? 'oui' : 'non' },
  }
  const base = new URL('./', document.baseURI).href
  const titre = text.titre(vue, territoire, nom)
  const integration = { base, dits, titre, hauteur }
  return (
    <div className="pile">
      <p>{text.aide}</p>
      <div {...marqueDe('territoire')}>
        <TerritoirePicker manifest={manifest} />
      </div>
      <ChoixUnique titre={text.vue} textes={text.vues} choisi={vue} onChange={setVue} />
      {Object.keys(filtres).length > 0 && <p className="note">{text.filtres}</p>}
      <div>
        <Case cochee={voisins} onCocher={setVoisins}>
          {text.voisins}
        </Case>
        <Case cochee={carte} onCocher={setCarte}>
          {text.carte}
        </Case>
      </div>
      <ChampListe
        etiquette={text.theme}
        valeurs={THEMES}
        texte={(one) => text.themes[one]}
        choisie={theme}
        onChange={(one) => setTheme(one ?? 'auto')}
      />
      <ChampListe
        etiquette={text.langue}
        note={text.langueNote}
        valeurs={['auto', ...LANGUES.filter((code) => code === 'fr' || offertes.includes(code))]}
        texte={(code) => (code === 'auto' ? text.langueAuto : NOMS_DE_LANGUES[code].nom)}
        choisie={langue}
        onChange={(code) => setLangue(code ?? 'auto')}
      />
      <ChampSaisie
        etiquette={text.hauteur}
        note={text.hauteurNote(least, most)}
        inputMode="numeric"
        value={typed}
        onValeur={setTyped}
      />
      <h4>{text.resultat}</h4>
      {/* The map needs the origin of the frame, which is our own here. */}
      <iframe
        key={carte ? 'carte' : 'liste'}
        className="pages-apercu"
        title={titre}
        src={adresseDe(integration)}
        sandbox={carte ? undefined : SANDBOX}
        height={hauteur}
      />
      <Extrait titre={text.element} texte={extraitElement(integration)} />
      <Extrait titre={text.cadre} texte={extraitCadre(integration)} />
      <h4>{text.regler}</h4>
      {text.reglages(new URL(base).origin).map((phrase, i) => (
        <div key={phrase} className="pile ecart-1">
          <p>{phrase}</p>
          {i === 0 && (
            <pre className="pages-code">
              <code>{text.exemple}</code>
            </pre>
          )}
        </div>
      ))}
    </div>
  )
}

/** The filters of the link, as a link writes them. */
function useFiltres(): Readonly<Partial<Record<'filtres' | 'agenda' | 'periode', string>>> {
  const search = useShare((state) => formatLink(state))
  const params = new URLSearchParams(search)
  return Object.fromEntries(
    (['filtres', 'agenda', 'periode'] as const).flatMap((key) => {
      const said = params.get(key)
      return said === null ? [] : [[key, said]]
    }),
  )
}
