import type { Dataset } from '../../dataset/dataset.ts'
import { weekday } from '../../domain/calendar/civil-date.ts'
import { instantToLocal } from '../../domain/calendar/fuseau.ts'
import { communeOfArrondissement, departementOf } from '../../domain/geo/codes.ts'
import { statutFrr } from '../../domain/geo/frr.ts'
import { createContacts, joignableOf } from '../../domain/orientation/contact.ts'
import { FILTRES_VIDES } from '../../domain/places/filters/filtres.ts'
import { findLieu } from '../../domain/places/find-lieu.ts'
import { describeSpecialRules } from '../../domain/places/hours/describe-rules.ts'
import { contextOf, etatOuverture, horairesOf } from '../../domain/places/hours/open-times.ts'
import { semaine } from '../../domain/places/hours/week.ts'
import type { Lieu } from '../../domain/places/lieu.ts'
import { naturesOf } from '../../domain/places/typologies.ts'
import type { Fiche, FicheDemande } from '../protocol/trouver.ts'
import { findLieux, lineOf } from './find-lieux.ts'
import { autourOf, type LieuxSet, lieuxSetOf, originOf, trajetOf } from './lieux-set.ts'

const NEAREST = 3

/** Everything the sheet of a place says; its old ids open it too. An unknown id gives the nearest places. */
export async function describeLieu(data: Dataset, demande: FicheDemande): Promise<Fiche> {
  const { territoire, instantMs, mode } = demande
  const set = await lieuxSetOf(data, territoire)
  const near = findLieu(set.lieux, demande.id)
  const lieu = near ?? (await findAnywhere(data, demande.id))
  if (lieu === null) return listNearest(data, demande)
  const origin = await originOf(data, set, territoire, demande.depart)
  const temps =
    origin !== null && demande.calcul === 'routes'
      ? await (await import('./temps-route.ts')).roadTimesWithin(data, origin.point, mode, null)
      : null
  const { qpv } = await data.indexOfAll([departementOf(lieu.codeInsee)])
  const commune = await data.commune(communeOfArrondissement(lieu.codeInsee))
  const context = contextOf(lieu)
  const hours = horairesOf(lieu)
  const { date } = instantToLocal(instantMs, context.fuseau)
  const thisMonday = date - weekday(date)
  const monday = thisMonday + 7 * demande.semaine
  return {
    type: 'lieu',
    ligne: {
      lieu,
      natures: naturesOf(lieu),
      voisin: isNeighbour(set, lieu),
      trajet: origin && trajetOf(origin, mode, temps, lieu),
      etat: etatOuverture(lieu, instantMs),
    },
    parAlias: lieu.id !== demande.id,
    prochainsJours:
      hours &&
      [thisMonday, thisMonday + 7]
        .flatMap((first) => semaine(hours, first, context).days)
        .filter((day) => day.date >= date),
    contacts: contactsOf(set, lieu),
    commune: commune === undefined ? null : { nom: commune.nom, frr: statutFrr(commune.frr) },
    qpvNom: qpv.find((q) => q.code === lieu.qpv)?.nom ?? null,
    semaine: hours && semaine(hours, monday, context),
    regles: hours === null ? [] : describeSpecialRules(hours),
    fuseau: context.fuseau,
    routes: temps?.credit ?? null,
    ailleurs: near === undefined && commune !== undefined ? autourOf(data, commune) : null,
    plusRecente: set.plusRecente,
  }
}

const isNeighbour = (set: LieuxSet, lieu: Lieu): boolean =>
  !set.lieux.slice(0, set.own).some((own) => own.id === lieu.id)

/** Looked for among the places of its département: those of all of France would be read for one sheet. */
function contactsOf({ lieux }: LieuxSet, lieu: Lieu) {
  const departement = departementOf(lieu.codeInsee)
  const near = lieux.filter(({ codeInsee }) => departementOf(codeInsee) === departement)
  return createContacts(near)(joignableOf(lieu))
}

/** Outside the territory shown: the names of the whole data set tell which département to read. */
async function findAnywhere(data: Dataset, id: string): Promise<Lieu | null> {
  const name = findLieu(await data.noms(), id)
  if (name === undefined) return null
  const { lieux } = await data.lieux(departementOf(name.codeInsee))
  return findLieu(lieux, name.id) ?? null
}

async function listNearest(data: Dataset, demande: FicheDemande): Promise<Fiche> {
  const found = await findLieux(data, { ...demande, filtres: FILTRES_VIDES, emprise: null })
  return {
    type: 'introuvable',
    proches: found.order.slice(0, NEAREST).map((i) => lineOf(found, i, demande)),
    depuis: found.origin?.depuis ?? null,
  }
}
