import { createStore, type StoreApi } from 'zustand/vanilla'
import { ownValue } from '../../domain/common/own-value.ts'
import { parseScenariosLien, scenarioOfHash } from './link.ts'
import { requestLock, type Verrou } from './lock.ts'
import { browserStorage, CLE, readMemoire, writeMemoire } from './storage.ts'
import { createScenarioStore, type ScenarioState } from './store.ts'

/** How scenarios are kept, as the page must say it. */
export interface EtatSession {
  /** This tab saves; another one does when false. */
  readonly ecrit: boolean
  /** The browser keeps what is saved; false in a private window, or when its room is full. */
  readonly garde: boolean
  /** Why the link's scenarios could not be read; null: they could, or there is none. */
  readonly lien: 'version' | 'abime' | 'tropLong' | null
}

export interface Session {
  readonly scenarios: StoreApi<ScenarioState>
  readonly etat: StoreApi<EtatSession>
  readonly verrou: Verrou
}

/**
 * Opens the scenarios kept in this browser and those of the link, and saves each step at once, so that neither a
 * reload nor a crash loses any. A tab that does not have the lock follows the one that has it. `nomPremier` names the
 * scenario that is there before anything is done.
 */
export function openSession(target: Window & typeof globalThis, nomPremier: string): Session {
  const storage = browserStorage(target)
  const kept = readMemoire(storage)
  let liens = kept.liens
  const newId = () => Math.random().toString(36).slice(2, 10)
  const scenarios = createScenarioStore(kept, newId, nomPremier)
  const etat = createStore<EtatSession>()(() => ({ ecrit: true, garde: storage !== null, lien: null }))

  const save = () => {
    if (!etat.getState().ecrit) return
    const { scenarios: list, actif } = scenarios.getState()
    const garde = writeMemoire(storage, { scenarios: list, actif, liens })
    if (garde !== etat.getState().garde) etat.setState({ garde })
  }
  const follow = () => {
    const memoire = readMemoire(storage)
    liens = memoire.liens
    scenarios.getState().replace(memoire.scenarios, memoire.actif)
  }
  const openLink = async () => {
    const text = scenarioOfHash(target.location.hash)
    if (text === null) return
    const state = scenarios.getState()
    const before = (ownValue(liens, text) ?? '')
      .split(' ')
      .filter((id) => state.scenarios.some((s) => s.id === id))
    if (before.length > 0) return showLinked(before)
    const read = await parseScenariosLien(text)
    if (!read.ok) return etat.setState({ lien: read.raison })
    const came = read.valeur.map((one) => state.create(one))
    liens = { ...liens, [text]: came.join(' ') }
    const { scenarios: all, actif, replace } = scenarios.getState()
    // The one that is there before anything is done would only be an empty line beside those received.
    const used = all.filter((s) => came.includes(s.id) || s.nom !== nomPremier || s.modifications.length > 0)
    if (used.length === came.length && all.length === came.length + 1) replace(used, actif)
    showLinked(came)
    save()
  }
  /** The first one is worked on, all are printed side by side. */
  const showLinked = (ids: readonly string[]) => {
    scenarios.getState().choose(ids[0] ?? '')
    scenarios.getState().show(ids)
  }

  const verrou = requestLock(target.navigator.locks, (ecrit) => {
    const before = etat.getState().ecrit
    etat.setState({ ecrit })
    if (ecrit && !before) follow()
  })
  scenarios.subscribe((now, before) => {
    if (now.scenarios !== before.scenarios || now.actif !== before.actif) save()
  })
  target.addEventListener('storage', (event) => {
    if (event.key === CLE && !etat.getState().ecrit) follow()
  })
  target.addEventListener('hashchange', () => void openLink())
  void openLink()
  return { scenarios, etat, verrou }
}
