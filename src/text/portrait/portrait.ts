import type { Rapport } from '../../domain/coverage/report.ts'
import { everybody } from '../../domain/coverage/report.ts'
import type { Groupe } from '../../domain/geo/groupe.ts'
import type { Offre } from '../../domain/places/offre.ts'
import type { LignePortee, Manques, Portrait, TerritoireDuPortrait } from '../../domain/portrait/portrait.ts'
import { groupe as groupes, habitantsDe } from '../couverture/groupe.ts'
import { partDe, partsDe } from '../couverture/parts.ts'
import { ditCalcul } from '../fr/couverture/calcul.ts'
import { dateLongue, nombre, pluriel, pourcent } from '../fr/format.ts'

/** Words of the portrait of a territory: the page, its print and the command line say the same. */
export const portrait = {
  titre: 'Portrait du territoire',
  aide: 'Une page A4 à imprimer, ou à enregistrer en PDF depuis la fenêtre d’impression.',
  attente: 'On prépare le portrait…',
  fichier: 'portrait',
  sources: (noms: string, grille: string) => `Sources : ${noms}. Population : ${grille}.`,
  imprimer: 'Imprimer le portrait',
  exporter: 'Exporter le portrait',
  question: (mots: string) => `Question : qui est ${mots} ?`,
  memesMinutes: 'Les mêmes minutes pour chaque moyen de se déplacer.',
  etabli: (jour: string) => `Établi le ${dateLongue(jour)}.`,
  habitants: 'Qui habite ici',
  offre: 'Ce qui est proposé',
  portee: 'Qui est à portée',
  manques: {
    commune: 'Où sont les manques, par commune',
    qpv: 'Où sont les manques, par quartier prioritaire',
  },
  inconnu: 'Ce qu’on ne sait pas',
  fraicheur: 'De quand datent les données',
  territoire: 'Territoire',
  habitantsColonne: 'Habitants',
  qui: 'Comment, et qui',
  mode: { marche: 'À pied', velo: 'À vélo', voiture: 'En voiture', distance: 'À vol d’oiseau' },
  zone: { commune: 'Commune', qpv: 'Quartier' },
  pasAPortee: 'Pas à portée',
  surTotal: 'Sur',
  enPlus: 'On ne sait pas',
  inconnuCourt: 'inconnu',
  offres: {
    lieux: 'ouverts au public',
    accompagnement: 'avec une aide humaine',
    ateliers: 'avec un atelier collectif',
  } satisfies Record<Offre, string>,
} as const

/** Why these territories are beside it. */
export function sayComparables(territoires: readonly TerritoireDuPortrait[]): string {
  const others = territoires.filter(({ lien }) => lien !== 'soi')
  const names = (lien: TerritoireDuPortrait['lien']) =>
    others.filter((one) => one.lien === lien).map(({ nom }) => nom)
  const above = names('dessus')
  const apart = names('autre')
  if (others.length === 0) return 'Aucun autre territoire n’est en entier dans ces données : rien à comparer.'
  const parts = [
    ...(above.length === 0 ? [] : [`${above.join(' et ')} (au-dessus)`]),
    ...(apart.length === 0
      ? []
      : [
          `${apart.join(' et ')} (${apart.length === 1 ? 'un autre territoire, le plus proche' : 'd’autres territoires, les plus proches'} en nombre d’habitants)`,
        ]),
  ]
  const alone = others.length === 1 ? ' Ces données n’en ont pas d’autre en entier.' : ''
  return `À côté : ${parts.join(' ; ')}.${alone}`
}

/** One line for each territory: everyone, then each group of ages with its share; never a zero for an unknown. */
export function lignesHabitants({ territoires, portee }: Portrait) {
  const of = (groupe: Groupe, i: number) => portee.find((one) => one.groupe === groupe)?.rapports[i]
  return territoires.map(({ territoire, nom }, i) => {
    const tous = of('tous', i)?.population?.totale ?? null
    const part = (groupe: Groupe) => {
      const n = of(groupe, i)?.population?.totale ?? null
      return n === null || tous === null ? portrait.inconnuCourt : `${nombre(n)} (${pourcent(n, tous)})`
    }
    return {
      territoire,
      nom,
      tous: tous === null ? portrait.inconnuCourt : nombre(tous),
      '65plus': part('65plus'),
      moins15: part('moins15'),
    }
  })
}

/** "En voiture, 65 ans et plus". */
export const nomLigne = ({ mode, groupe }: Pick<LignePortee, 'mode' | 'groupe'>): string =>
  `${portrait.mode[mode ?? 'distance']}, ${groupes.choix[groupe].toLowerCase()}`

/** "57 % (inconnu : 12 %)"; "inconnu" where no age is known. */
export function cellulePortee({ population }: Pick<Rapport, 'population'>): string {
  if (population === null || population.totale === 0) return portrait.inconnuCourt
  if (population.inconnue === 0) return partDe(population)
  return `${partDe(population)} (${portrait.inconnuCourt} : ${partsDe(population).inconnue})`
}

/** By road or straight, where the territories are not all counted alike. */
export function sayCalculs({ territoires, portee }: Portrait): string[] {
  const [line] = portee
  const all = (line?.rapports ?? []).map((one) => ditCalcul(one))
  if (new Set(all).size < 2) return []
  const said = all.map((calcul, i) => `${territoires[i]?.nom ?? ''}, ${calcul}`)
  return [`Pas le même calcul : ${said.join(' ; ')}.`]
}

/** What is on offer, a sentence for each kind; what is not told is said. */
export function sayOffre({ offre, territoires }: Portrait): string[] {
  const { lieux, seances, appareils } = offre
  const all = lieux.lieux.oui + lieux.lieux.non
  const counted = (which: Offre) => {
    const unsure = lieux[which].inconnu
    const rest =
      unsure === 0
        ? ''
        : ` (et ${pluriel(unsure, 'autre, dont la fiche ne le dit pas', 'autres, dont la fiche ne le dit pas')})`
    return `${nombre(lieux[which].oui)} ${portrait.offres[which]}${rest}`
  }
  const when = `du ${dateLongue(seances.du)} au ${dateLongue(seances.au)}`
  const shown = seances.exemples === 0 ? '' : `, dont ${nombre(seances.exemples)} données en exemple`
  const isQpv = territoires[0]?.territoire.startsWith('qpv:') === true
  return [
    ...(isQpv ? ['Les lieux et les séances sont ceux de toute la commune du quartier.'] : []),
    all === 0
      ? 'Aucun lieu recensé.'
      : `${pluriel(all, 'lieu recensé', 'lieux recensés')} : ${counted('lieux')}, ${counted('accompagnement')}, ${counted('ateliers')}.`,
    seances.nombre === 0
      ? `Aucune séance d’atelier datée ${when}.`
      : `${pluriel(seances.nombre, 'séance d’atelier', 'séances d’atelier')} ${when}, dans ${pluriel(seances.lieux, 'lieu', 'lieux')}${shown}.`,
    ...(seances.nombre === 0 ? [] : [sayPlaces(seances)]),
    appareils.lieuxConnus === 0
      ? 'Aucun lieu ne dit quels appareils il prête sur place.'
      : `${pluriel(appareils.total, 'appareil', 'appareils')} dans ${pluriel(appareils.lieuxConnus, 'lieu qui dit', 'lieux qui disent')} ce qu’ils ont, sur ${nombre(appareils.lieux)}.`,
  ]
}

function sayPlaces({ places, sansPlaces, nombre: all }: Portrait['offre']['seances']): string {
  if (sansPlaces === all) return 'Aucune séance ne dit combien elle a de places.'
  const rest =
    sansPlaces === 0
      ? ''
      : ` ; ${pluriel(sansPlaces, 'séance ne dit pas les siennes', 'séances ne disent pas les leurs')}`
  return `${pluriel(places, 'place connue', 'places connues')}${rest}.`
}

/** Whom the ranks count, and how many zones are not shown. */
export function sayManques({ groupe, zones, sansAge, sansChiffre }: Manques, shown: number): string[] {
  const more = zones.length - shown
  return [
    zones.length === 0
      ? 'Aucun manque connu.'
      : `Rang par ${habitantsDe(groupe)} qui ne sont pas à portée${groupe === 'tous' ? ', tous âges réunis : l’âge n’est pas connu ici' : ''}.`,
    ...(more > 0 ? [`${pluriel(more, 'autre zone suit', 'autres zones suivent')}, dans l’export.`] : []),
    ...(sansAge.length === 0
      ? []
      : [`Sans rang, car l’âge n’y est pas connu : ${pluriel(sansAge.length, 'zone', 'zones')}.`]),
    ...(sansChiffre.length === 0
      ? []
      : [`Sans chiffre, population inconnue : ${pluriel(sansChiffre.length, 'zone', 'zones')}.`]),
  ]
}

/** What is not known, a sentence for each kind of it; what is fully known is not said. */
export function sayInconnu({ inconnu, question, offre, fraicheur }: Portrait): string[] {
  const { sansAge, habitants, lieux, fichesSansDate } = inconnu
  const total = everybody(question)?.totale ?? 0
  const { lieux: listed, lieuxConnus } = offre.appareils
  const said = [
    ...(sansAge === null ? ['La population par carreau n’est pas connue ici.'] : []),
    ...(habitants !== null && habitants > 0
      ? [
          `Pour ${pluriel(habitants, 'habitant', 'habitants')} (${pourcent(habitants, total)}), on ne sait pas : le lieu le plus proche ne dit pas ce qu’il propose.`,
        ]
      : []),
    ...(lieux > 0
      ? [
          `${pluriel(lieux, 'lieu ne dit', 'lieux ne disent')} pas ce qu’${lieux < 2 ? 'il propose' : 'ils proposent'}.`,
        ]
      : []),
    ...(sansAge !== null && sansAge > 0
      ? [`L’âge de ${pluriel(sansAge, 'habitant', 'habitants')} n’est pas connu.`]
      : []),
    ...(listed > lieuxConnus
      ? [`${pluriel(listed - lieuxConnus, 'lieu ne dit', 'lieux ne disent')} pas quels appareils il y a.`]
      : []),
    ...(fichesSansDate > 0
      ? [`${pluriel(fichesSansDate, 'fiche', 'fiches')} sans date, sur ${nombre(fraicheur.fiches)}.`]
      : []),
  ]
  return said.length === 0 ? ['Rien de ce que demande ce portrait ne manque.'] : said
}

/** How old the records of the territory are. */
export function sayFiches({ fraicheur, inconnu }: Portrait): string {
  const { fiches, anciennes } = fraicheur
  const datees = fiches - inconnu.fichesSansDate
  if (fiches === 0) return 'Aucune fiche de lieu dans ce territoire.'
  if (datees === 0) return 'Aucune fiche du territoire ne dit sa date.'
  return anciennes === 0
    ? `Aucune des fiches datées du territoire (${nombre(datees)}) n’a plus de 3 ans.`
    : `${pluriel(anciennes, 'fiche du territoire a', 'fiches du territoire ont')} plus de 3 ans, sur ${pluriel(datees, 'fiche datée', 'fiches datées')}.`
}
