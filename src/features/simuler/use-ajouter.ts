import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useAsk } from '../../data/ask.ts'
import { latinDigits } from '../../domain/common/chiffres.ts'
import type { Question } from '../../domain/coverage/question.ts'
import type { Territoire } from '../../domain/geo/territoire.ts'
import type { ChoixClasse } from '../../domain/scenario/proposition.ts'
import {
  type Ajout,
  type Commande,
  type Dates,
  MAX_NOM,
  type Modification,
  type Nature,
} from '../../domain/scenario/scenario.ts'
import { uneSeance } from '../../domain/scenario/serie-ajoutee.ts'
import { useBrouillon } from '../../state/brouillons/use-brouillon.ts'
import { modificationsShown } from '../../state/scenario/store.ts'
import { scenario } from '../../text/simuler/scenario.ts'
import { siting } from '../../text/simuler/siting.ts'
import type { TerritoireInfo } from '../../worker/protocol/index.ts'
import type { PointASituer, ScenarioReponse } from '../../worker/protocol/scenario.ts'
import { useSession } from './use-session.ts'

/** The place that the form is about, not added yet. */
export interface Brouillon {
  readonly nature: Nature
  readonly nom: string
  readonly places: number | null
  readonly dates: Dates | null
}

/**
 * The new place: its draft, which answers the question until the person says otherwise, what adds it with a name when
 * none is given, and what the last one brought. Proposed ones are added as what they were weighed as, whatever the
 * draft is: one session in a window, seats not known. `fraiche` is the answer for the modifications of now.
 */
export function useAjout(
  info: TerritoireInfo | undefined,
  question: Question,
  fraiche: ScenarioReponse | null,
  command: (commande: Commande) => void,
) {
  const ask = useAsk()
  const [ebauche, setEbauche] = useBrouillon<Partial<Brouillon>>('simuler.ajout', {})
  const brouillon = useMemo(
    (): Brouillon => ({ nom: '', places: null, ...answerTo(question), ...ebauche }),
    [question, ebauche],
  )
  const { message, announce } = useBilan(fraiche)
  const { offre, fenetre } = question
  return {
    brouillon,
    message,
    draft: (change: Partial<Brouillon>) => setEbauche((before) => ({ ...before, ...change })),
    add: async (at: PointDuLieu) => {
      const { nature, places, dates } = brouillon
      const { lon, lat, commune, nom: ici } = await ask.situer(info?.territoire, at)
      const named = brouillon.nom.trim() === '' ? scenario.ajouter.defaut(nature, ici) : brouillon.nom.trim()
      const nom = named.slice(0, MAX_NOM)
      command({ type: 'ajout', id: newId(), nom, lon, lat, commune, nature, places, dates })
      announce(named, fraiche)
      setEbauche((before) => (before.nature === undefined ? {} : { nature: before.nature }))
    },
    addProposed: (choix: readonly ChoixClasse[]) => {
      for (const [i, { candidat }] of choix.entries()) {
        const { lon, lat, commune } = candidat
        const nature = natureOf(offre)
        const nom = defaultName(nature, candidat.nom === '' ? siting.resultat.point(i + 1) : candidat.nom)
        const dates = fenetre ? uneSeance(fenetre.du, fenetre.au, commune) : null
        command({ type: 'ajout', id: newId(), nom, lon, lat, commune, nature, places: null, dates })
      }
    },
  }
}

/** What a new place is at first, so that it counts: in a window, a workshop each week from its first working day. */
const answerTo = ({ offre, fenetre }: Question): Pick<Brouillon, 'nature' | 'dates'> => ({
  nature: natureOf(offre),
  dates: fenetre ? { ...uneSeance(fenetre.du, fenetre.au, ''), rythme: 'semaine' } : null,
})

/**
 * Gives commands to the scenario. An added place that nobody has named bears the name of its commune: after a move,
 * that of the one it is in now. The name is no step of its own, so that undoing takes back the move and its name at
 * once; one that cannot be looked up stays as it is.
 */
export function useCommand(territoire: Territoire): (commande: Commande) => void {
  const ask = useAsk()
  const { scenarios } = useSession()
  /** By id of a place that has moved: nobody has named it. */
  const unnamedIds = useRef(new Map<string, Promise<boolean>>())
  return useCallback(
    (commande) => {
      const find = () => modificationsShown(scenarios.getState()).find((m) => isMoved(m, commande))
      const before = find()
      scenarios.getState().command(commande)
      const after = find()
      if (before === undefined || after === undefined || after === before) return
      const placeAt = ({ lon, lat }: Ajout) => ask.situer(territoire, { type: 'point', lon, lat })
      const { id, nature, nom } = before
      const unnamed =
        unnamedIds.current.get(id) ?? placeAt(before).then((place) => nom === defaultName(nature, place.nom))
      unnamedIds.current.set(id, unnamed)
      const rename = async () => {
        const [isUnnamed, place] = await Promise.all([unnamed, placeAt(after)])
        // Moved on since, or taken back.
        if (!isUnnamed || find() !== after) return
        scenarios
          .getState()
          .complete({ ...after, nom: defaultName(nature, place.nom), commune: place.commune })
      }
      rename().catch(() => unnamedIds.current.delete(id))
    },
    [ask, scenarios, territoire],
  )
}

const isMoved = (m: Modification, commande: Commande): m is Ajout =>
  m.type === 'ajout' && commande.type === 'deplacement' && m.id === commande.lieu

const defaultName = (nature: Nature, commune: string) =>
  scenario.ajouter.defaut(nature, commune).slice(0, MAX_NOM)

/** What answers an offer. */
const natureOf = (offre: Question['offre']): Nature => (offre === 'ateliers' ? 'atelier' : 'accompagnement')

const newId = () => `n${Math.random().toString(36).slice(2, 9)}`

/** Where a person wants a new place. */
export type PointDuLieu = PointASituer

/** Reads degrees as people write them, comma or dot; null when they are none. */
export function parseCoordonnees(lon: string, lat: string): PointDuLieu | null {
  const degrees = [lon, lat].map((text) => {
    const plain = latinDigits(text).trim().replace(',', '.').replace('−', '-')
    return /^-?\d{1,3}(\.\d{1,12})?$/.test(plain) ? Number(plain) : Number.NaN
  })
  const [x = Number.NaN, y = Number.NaN] = degrees
  return Math.abs(x) <= 180 && Math.abs(y) <= 90 ? { type: 'point', lon: x, lat: y } : null
}

interface Attente {
  readonly nom: string
  /** The answer before the place was added; null when there was none. */
  readonly avant: ScenarioReponse | null
}

/**
 * What a place that was just added changes, in a sentence beside its button: the figure is far above it. `reponse` is
 * the answer for the modifications of now, null while it is on its way.
 */
function useBilan(reponse: ScenarioReponse | null) {
  const [attente, setAttente] = useState<Attente | null>(null)
  const [message, setMessage] = useState('')
  const dite = useRef<ScenarioReponse | null>(null)
  useEffect(() => {
    if (reponse === null) return
    if (attente === null) {
      // Taken back, or changed since: the sentence is no longer true.
      if (reponse !== dite.current) setMessage('')
      return
    }
    if (reponse === attente.avant) return
    dite.current = reponse
    setMessage(bilan(attente, reponse))
    setAttente(null)
  }, [attente, reponse])
  return {
    message,
    announce: (nom: string, avant: ScenarioReponse | null) => {
      setMessage(scenario.ajouter.fait(nom))
      setAttente({ nom, avant })
    },
  }
}

function bilan({ nom, avant }: Attente, { apres }: ScenarioReponse): string {
  const before = avant?.apres
  if (before?.population == null || apres.population === null) return scenario.ajouter.fait(nom)
  const habitants = apres.population.atteinte - before.population.atteinte
  const dated = apres.fenetre !== undefined && before.fenetre !== undefined
  const seances = dated ? (apres.fenetre?.seances ?? 0) - (before.fenetre?.seances ?? 0) : null
  return `${scenario.ajouter.fait(nom)} ${scenario.ajouter.bilan(habitants, seances)}`
}
