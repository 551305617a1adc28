import { useEffect, useId, useRef, useState } from 'react'
import { useSeancesDuSite } from '../../data/sites-fenetre.ts'
import type { Manifest } from '../../dataset/manifest.ts'
import { readNombre } from '../../domain/common/chiffres.ts'
import { fold } from '../../domain/geo/fold.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { effetPlaces } from '../../domain/scenario/edit-tenues.ts'
import type { Commande } from '../../domain/scenario/scenario.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { useSetShare, useShare } from '../../state/url/share-context.tsx'
import { placesScenario, scenario } from '../../text/simuler/scenario.ts'
import { Bouton } from '../../ui/bouton.tsx'
import { ChampSaisie } from '../../ui/champ.tsx'

const text = scenario.modifier
const MAX_TROUVES = 8

interface ModifierProps {
  readonly manifest: Manifest
  readonly lieux: readonly Lieu[]
  readonly onCommande: (commande: Commande) => void
}

/** An existing place: found by name or by a click on the map, then moved, closed, or given other seats. */
export function Modifier({ manifest, lieux, onCommande }: ModifierProps) {
  const chosenId = useShare((s) => s.lieu)
  const setShare = useSetShare()
  const [texte, setTexte] = useBrouillon('simuler.cherche', '')
  const [nomme, setNomme] = useState<string | null>(null)
  const titre = useRef<HTMLHeadingElement>(null)
  const wanted = fold(texte.trim())
  const found =
    wanted.length < 2
      ? []
      : lieux.filter((l) => fold(`${l.nom} ${l.commune}`).includes(wanted)).slice(0, MAX_TROUVES)
  const chosen = findLieu(lieux, chosenId)
  return (
    <section className="pile" aria-labelledby="scen-modifier">
      <h2 id="scen-modifier" tabIndex={-1} ref={titre}>
        {text.titre}
      </h2>
      <ChampSaisie
        etiquette={text.chercher}
        note={text.aide}
        type="search"
        value={texte}
        onValeur={setTexte}
      />
      {wanted.length >= 2 && found.length === 0 && <p role="status">{text.aucun}</p>}
      {found.length > 0 && (
        <ul className="scen-trouves couv-cadre">
          {found.map((lieu) => (
            <li key={lieu.id}>
              <Bouton
                genre="discret"
                onClick={() => {
                  setTexte('')
                  setNomme(lieu.id)
                  setShare({ lieu: lieu.id }, 'replace')
                }}
              >
                {lieu.nom}
                <span className="note">{lieu.commune}</span>
              </Bouton>
            </li>
          ))}
        </ul>
      )}
      {chosen !== undefined && (
        <Actions
          key={chosen.id}
          manifest={manifest}
          lieu={chosen}
          nomme={nomme === chosen.id}
          onCommande={onCommande}
          onFerme={() => titre.current?.focus()}
        />
      )}
    </section>
  )
}

interface ActionsProps {
  readonly manifest: Manifest
  readonly lieu: Lieu
  /** It was chosen in the list, whose button had the focus and is gone. */
  readonly nomme: boolean
  readonly onCommande: (commande: Commande) => void
  readonly onFerme: () => void
}

function Actions({ manifest, lieu, nomme, onCommande, onFerme }: ActionsProps) {
  const nom = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (nomme) nom.current?.focus()
  }, [nomme])
  const [du, setDu] = useBrouillon(`simuler.du.${lieu.id}`, '')
  const [au, setAu] = useBrouillon(`simuler.au.${lieu.id}`, '')
  const [places, setPlaces] = useBrouillon(`simuler.places.${lieu.id}`, '')
  const setShare = useSetShare()
  const titre = useId()
  const seances = useSeancesDuSite(manifest, lieu.id) ?? []
  const capacites = [...new Set(seances.flatMap((s) => s.places ?? []))]
  const aide = useId()
  const seats = Math.round(readNombre(places) ?? Number.NaN)
  return (
    <section className="couv-carte encadre encadre--fort pile ecart-2" aria-labelledby={titre}>
      <h3 id={titre} tabIndex={-1} ref={nom}>
        {text.etatDe(lieu.nom)}
      </h3>
      <div className="rangee">
        <Bouton
          onClick={() =>
            onCommande({ type: 'deplacement', lieu: lieu.id, lon: lieu.longitude, lat: lieu.latitude })
          }
        >
          {text.deplacer}
        </Bouton>
        <Bouton
          onClick={() => {
            onCommande({ type: 'fermeture', lieu: lieu.id, du: null, au: null })
            setShare({ lieu: null }, 'replace')
            onFerme()
          }}
        >
          {text.fermer}
        </Bouton>
      </div>
      <details className="couv-savoir">
        <summary>{text.fermerPeriode}</summary>
        <div className="scen-deux">
          <ChampSaisie etiquette={text.du} type="date" value={du} onValeur={setDu} />
          <ChampSaisie etiquette={text.au} type="date" value={au} onValeur={setAu} />
        </div>
        <Bouton
          disabled={du === '' || au === '' || au < du}
          onClick={() => onCommande({ type: 'fermeture', lieu: lieu.id, du, au })}
        >
          {text.fermerPeriode}
        </Bouton>
      </details>
      <form
        className="scen-ligne"
        onSubmit={(event) => {
          event.preventDefault()
          if (seats >= 0 && seats <= 10_000) onCommande({ type: 'capacite', lieu: lieu.id, places: seats })
        }}
      >
        <ChampSaisie
          etiquette={text.places}
          inputMode="numeric"
          placeholder={capacites.length === 1 ? `${capacites[0]}` : undefined}
          aria-describedby={aide}
          value={places}
          onValeur={setPlaces}
        />
        <Bouton type="submit">{text.valider}</Bouton>
      </form>
      <div id={aide} className="note">
        {seances.length > 0 && <p>{placesScenario.aujourdhui(capacites)}</p>}
        <p>{placesScenario.aide}</p>
      </div>
      <p role="status">
        {seances.length > 0 && seats >= 0 && placesScenario.effet(seats, effetPlaces(seances, seats))}
      </p>
    </section>
  )
}
