import { everybody } from '../../domain/coverage/report.ts'
import { MANQUES_MONTRES, type Portrait } from '../../domain/portrait/portrait.ts'
import { sayAvertissement } from '../couverture/avertissements.ts'
import { phraseFigure, questionEnMots } from '../couverture/rapport.ts'
import { sayRepose } from '../couverture/repose.ts'
import { nombre } from '../fr/format.ts'
import * as dit from './portrait.ts'

const ZONES = ['commune', 'qpv'] as const

/** The whole portrait in lines, for the command line: what the page shows, in its order. */
export function sayPortrait(p: Portrait): string[] {
  const text = dit.portrait
  const [own] = p.territoires
  const titled = (titre: string, lines: readonly string[]) => ['', titre, ...lines.map((line) => `  ${line}`)]
  return [
    `${text.titre} : ${own?.nom ?? ''}`,
    text.etabli(p.fraicheur.le),
    text.question(questionEnMots(p.question)),
    phraseFigure(p.question),
    dit.sayComparables(p.territoires),
    ...titled(text.habitants, [
      ...sayMunicipale(p),
      ...dit
        .lignesHabitants(p)
        .map(
          ({ nom, tous, ...ages }) =>
            `${nom} : ${tous} habitants ; 65 ans et plus : ${ages['65plus']} ; moins de 15 ans : ${ages.moins15}`,
        ),
    ]),
    ...titled(text.offre, dit.sayOffre(p)),
    ...titled(text.portee, [
      ...p.portee.map(
        (line) =>
          `${dit.nomLigne(line)} : ${line.rapports.map((r, i) => `${p.territoires[i]?.nom ?? ''} ${dit.cellulePortee(r)}`).join(' ; ')}`,
      ),
      ...dit.sayCalculs(p),
    ]),
    ...ZONES.flatMap((par) => {
      const manques = p.manques[par]
      if (par === 'qpv' && manques.zones.length + manques.sansChiffre.length === 0) return []
      const shown = manques.zones.slice(0, MANQUES_MONTRES)
      return titled(text.manques[par], [
        ...dit.sayManques(manques, shown.length),
        ...shown.map((zone, i) => `${i + 1}. ${zone.nom} (${zone.code}) : ${sayZone(zone)}`),
      ])
    }),
    ...titled(text.inconnu, [...dit.sayInconnu(p), ...remarquesOf(p)]),
    ...titled(text.fraicheur, [...sayRepose(p.fraicheur.repose, everybody(p.question)), dit.sayFiches(p)]),
  ]
}

/** The published population of the territory, which its cells do not quite sum to. */
export const sayMunicipale = ({ populationMunicipale }: Portrait): string[] =>
  populationMunicipale === null ? [] : [`Population municipale : ${nombre(populationMunicipale)} habitants.`]

function sayZone({
  nonAtteinte,
  inconnue,
  population,
}: {
  readonly nonAtteinte: number
  readonly inconnue: number
  readonly population: number
}): string {
  const unsure = inconnue === 0 ? '' : `, on ne sait pas pour ${nombre(inconnue)}`
  return `${nombre(nonAtteinte)} pas à portée${unsure}, sur ${nombre(population)}`
}

/** Remarks of the figures shown: each once. */
export function remarquesOf({ question, portee }: Portrait): string[] {
  const own = portee.flatMap(({ rapports }) => rapports.slice(0, 1))
  const said = [question, ...own].flatMap(({ avertissements }) =>
    // Residents of unknown age are said with what is not known.
    avertissements.filter(({ type }) => type !== 'agesInconnus').map(sayAvertissement),
  )
  return [...new Set(said)]
}
