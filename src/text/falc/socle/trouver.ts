import type { Trajet } from '../../../domain/orientation/trajet.ts'
import { type CoutDit, coutDit } from '../../../domain/places/cout.ts'
import { dateLongue } from '../../fr/format.ts'
import { deNom } from '../../fr/orientation/elision.ts'
import * as fr from '../../fr/trouver.ts'
import type { Traduction } from '../../langue/traduction.ts'
import { naturesEn } from '../../langue/valeurs.ts'
import { NATURES } from '../depart/natures.ts'
import { sayTrajet } from './couverture/calcul.ts'
import { dire, nombre, pluriel } from './format.ts'
import catalogue from './trouver.json' with { type: 'json' }

const { filtres, liste, exports } = fr.trouver
type Compte = Parameters<typeof liste.compte>[0]

const textes = dire<typeof catalogue.trouver, typeof fr.trouver>(catalogue.trouver)

export const trouver = {
  ...fr.trouver,
  ...textes,
  filtres: {
    ...filtres,
    ...textes.filtres,
  },
  liste: {
    ...liste,
    ...textes.liste,
    compte(affiches: Compte, total: Compte, ou: string) {
      const sur = affiches.propres === total.propres ? '' : ` sur ${nombre(total.propres)}`
      const loin = total.voisins === 0 ? '' : ` et ${pluriel(affiches.voisins, 'autre', 'autres')} plus loin`
      return `${pluriel(affiches.propres, 'lieu', 'lieux')}${sur} ${ou}${loin}`
    },
    triTrajet: (nom: string) => `Le lieu le plus près est en premier. Vous partez ${deNom(nom)}.`,
    trajet: (trajet: Trajet) => sayTrajet(trajet),
    perime: (date: string) =>
      `Ces informations ont plus de 1 an. Les plus nouvelles sont du ${dateLongue(date)}.`,
  },
  exports: {
    ...exports,
    ...textes.exports,
  },
} satisfies Traduction<typeof fr.trouver>

const COUTS: Readonly<Record<CoutDit, readonly string[]>> = {
  gratuit: ['gratuit'],
  condition: ['parfois gratuit'],
  payant: ['il faut payer'],
  inconnu: [],
}

/** What a place says it offers; empty: it does not say. */
export const sayOffre: typeof fr.sayOffre = ({ modalitesAccompagnement: modes, frais }) => {
  const said = [
    ...(modes.includes('Accompagnement individuel') ? ['une personne vous aide'] : []),
    ...(modes.includes('Dans un atelier collectif') ? ['ateliers'] : []),
    ...(modes.includes('En autonomie') ? ['vous utilisez un ordinateur sans aide'] : []),
    ...COUTS[coutDit(frais)],
  ].join(', ')
  return said.charAt(0).toUpperCase() + said.slice(1)
}

export const sayNatures = naturesEn(NATURES, (nature) => nature)
