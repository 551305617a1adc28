import type { Dataset } from '../../../dataset/dataset.ts'
import type { MineStore } from '../../../dataset/mine/store.ts'
import { formatIsoDate, parseIsoDate } from '../../../domain/calendar/civil-date.ts'
import { readMoment } from '../../../domain/calendar/read-moment.ts'
import { lineOfSeance, occurrenceOf } from '../../../domain/imports/edits/sessions.ts'
import { closeBetween } from '../../../domain/imports/edits/week-form.ts'
import type { Contexte } from '../../../domain/imports/model.ts'
import type { Atelier } from '../../../domain/sessions/atelier.ts'
import type { Note, QuelleFiche, RequetesEdits, Valeurs } from '../../protocol/edits.ts'
import type { MesDonnees } from '../../protocol/mes-donnees.ts'
import { type Ajout, addAtelier, addLieu } from './add-record.ts'
import { correctFiche } from './correct-fiche.ts'
import { describeFiche, seancesOfLieu } from './fiche-modifiable.ts'
import { departementOfFiche, layKept, lieuOf } from './laid-data.ts'
import { listModifications, listVieilles } from './list-edits.ts'
import {
  changeSaisies,
  keyOfLine,
  removeFromFiles,
  type Saisies,
  saisiesOf,
  withoutSessions,
} from './saisies.ts'

export interface EditContext {
  readonly data: () => Promise<Dataset>
  readonly opened: () => {
    readonly store: MineStore
    readonly contexte: Omit<Contexte, 'source' | 'positions'>
  }
  /** What is kept now, told after each change. */
  readonly state: () => Promise<MesDonnees>
}

type EditHandlers = {
  readonly [N in Exclude<keyof RequetesEdits, 'exporterTable' | 'exporterDossier'>]: (
    params: RequetesEdits[N][0],
  ) => Promise<RequetesEdits[N][1]>
}

/** Writing by hand: every change is one transaction of the store, over what any tab wrote before. */
export function createEditHandlers({ data, opened, state }: EditContext): EditHandlers {
  const today = () => opened().contexte.aujourdhui
  const kept = () => opened().store.imports()
  const change = (le: number, make: (before: Saisies) => Saisies) =>
    opened().store.change((all) => changeSaisies(all, le, make))
  const done = async (remarques: readonly string[] = []): Promise<Note> => ({
    refus: [],
    remarques,
    mes: await state(),
  })
  const refuse = (champ: string, recu: string, voulu: string): Note => ({
    refus: [{ champ, recu, voulu }],
    remarques: [],
    mes: null,
  })

  const corriger = async (
    fiche: QuelleFiche,
    genre: 'lieu' | 'atelier',
    valeurs: Valeurs,
    le: number,
  ): Promise<Note> => {
    const plain = layKept(await data(), await kept(), true)
    const fixed = await correctFiche(plain, saisiesOf(await kept()), fiche, {
      genre,
      valeurs,
      date: formatIsoDate(today()),
    })
    if (fixed.refus.length > 0) return { refus: fixed.refus, remarques: [], mes: null }
    await change(le, fixed.change)
    return done()
  }
  const add = async (ajout: Ajout, le: number): Promise<Note> => {
    if (ajout.refus.length > 0) return { refus: ajout.refus, remarques: [], mes: null }
    const ids = new Set([...ajout.lieux, ...ajout.ateliers].map(({ id }) => id))
    await change(le, (before) => ({
      ...before,
      lieux: [...before.lieux.filter(({ id }) => !ids.has(id)), ...ajout.lieux],
      ateliers: [...before.ateliers.filter(({ id }) => !ids.has(id)), ...ajout.ateliers],
    }))
    return done(ajout.remarques)
  }
  const putLines = (le: number, lines: readonly Atelier[]) =>
    change(le, (before) => ({ ...before, ateliers: [...withoutSessions(before.ateliers, lines), ...lines] }))

  return {
    ficheModifiable: async (fiche) => describeFiche(await data(), await kept(), fiche, today()),
    corriger: ({ genre, valeurs, le, ...fiche }) => corriger(fiche, genre, valeurs, le),
    ajouterLieu: async ({ valeurs, le }) => add(addLieu(valeurs, opened().contexte), le),
    ajouterAtelier: async ({ valeurs, reglages, le }) => {
      const laid = layKept(await data(), await kept())
      const lieu =
        valeurs.lieu_id === undefined || valeurs.lieu_id === ''
          ? null
          : await lieuOf(laid, { id: valeurs.lieu_id, codeInsee: valeurs.code_insee ?? '' })
      return add(addAtelier(valeurs, reglages, opened().contexte, lieu), le)
    },
    noterSeance: async ({ atelierId, uid, debut, motif, le }) => {
      const moved = typeof debut === 'string' ? readMoment(debut.replace('T', ' ')) : null
      if (typeof debut === 'string' && moved === null)
        return refuse('debut', debut, 'attendu une date et une heure')
      const line = lineOfSeance({
        atelierId,
        occurrence: occurrenceOf({ uid, date: 0 }),
        debut: moved,
        motif,
        le: today(),
      })
      if (debut !== undefined) await putLines(le, [line])
      else await change(le, (before) => ({ ...before, ateliers: withoutSessions(before.ateliers, [line]) }))
      return done()
    },
    fermer: async ({ du, au, motif, le, ...fiche }) => {
      const [first, last] = [parseIsoDate(du), parseIsoDate(au)]
      if (first === null) return refuse('du', du, 'attendu une date')
      if (last === null) return refuse('au', au, 'attendu une date')
      if (last < first) return refuse('au', au, 'attendu un jour après le premier')
      const laid = layKept(await data(), await kept())
      const lieu = await lieuOf(laid, fiche)
      if (lieu === null) return refuse('id', fiche.id, 'attendu un lieu connu')
      const horaires = closeBetween(lieu.horaires, du, au, motif)
      const note = await corriger(fiche, 'lieu', { horaires }, le)
      if (note.mes === null) return note
      const departement = await departementOfFiche(laid, fiche)
      const seances = await seancesOfLieu(laid, departement, lieu.id, first, last)
      const lines = seances
        .filter(({ statut }) => statut !== 'annulee')
        .map((seance) =>
          lineOfSeance({
            atelierId: seance.atelierId,
            occurrence: occurrenceOf(seance),
            debut: null,
            motif,
            le: today(),
          }),
        )
      if (lines.length > 0) await putLines(le + 1, lines)
      return done([`${lines.length}`])
    },
    supprimer: async ({ genre, id, champ, le }) => {
      await opened().store.change((all) => {
        const rest = changeSaisies(all, le, (before) => ({
          lieux: before.lieux.filter((one) => genre !== 'lieu' || one.id !== id),
          ateliers: before.ateliers.filter(
            (one) =>
              !(genre === 'atelier' && one.id === id) &&
              !(genre === 'seance' && one.id === id && keyOfLine(one) === champ),
          ),
          corrections: before.corrections.filter(
            (one) => one.id !== id || (genre === 'correction' ? one.champ !== champ : one.genre !== genre),
          ),
        }))
        return genre === 'correction' || genre === 'seance' ? rest : removeFromFiles(all, rest, id, le)
      })
      return state()
    },
    modifications: async () => listModifications(await data(), await kept()),
    fraicheur: async () => listVieilles(await data(), await kept(), opened().contexte),
  }
}
