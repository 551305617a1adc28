import { COLONNES_HISTORIQUE } from '../../../src/dataset/historique/historique-file.ts'
import { nouveautes as texts } from '../../../src/text/sorties/nouveautes.ts'
import type { Ecarts, Fiche, Nouveautes } from './compare.ts'
import type { Sante } from './sante.ts'

/** Lines of a list that are read; the rest is counted. */
const DITES_MAX = 20
const ATTEINTE = COLONNES_HISTORIQUE.indexOf('ateliers_atteinte')

/** What changed, as a person reads it: lines of text, without markup. */
export function writeNote(nouveautes: Nouveautes, sante: Sante): string {
  const old = sante.sources.flatMap(({ titre, ageJours, limiteJours, etat }) => {
    if (limiteJours === null || etat === 'a-jour') return []
    return [
      ageJours === null
        ? texts.inconnue(oneLine(titre))
        : texts.ancienne(oneLine(titre), ageJours, limiteJours),
    ]
  })
  const { avant, construitLe } = nouveautes
  const said = avant === null ? [] : linesOf(nouveautes)
  const changes = said.length > 0 ? said : [texts.rien]
  return `${[
    texts.titre(construitLe),
    '',
    ...(avant === null ? [texts.premieres] : [texts.depuis(avant.construitLe), '', ...changes]),
    ...(old.length > 0 ? ['', ...old] : []),
  ].join('\n')}\n`
}

function linesOf({ lieux, series, seances, zones, chiffres }: Nouveautes): string[] {
  const { du, au, ajoutees, retirees, modifiees } = seances
  const moved = ajoutees + retirees + modifiees > 0
  return [
    ...ecarts(texts.lieux, lieux),
    ...ecarts(texts.series, series),
    ...(moved ? [texts.seances(du, au, [ajoutees, retirees, modifiees])] : []),
    ...(['departements', 'epci', 'qpv'] as const).flatMap((zone) => {
      const said = texts.deZones(zones[zone].ajoutees, zones[zone].retirees)
      return said === '' ? [] : [`${texts.zones[zone]} : ${said}.`]
    }),
    ...(chiffres.length > 0 ? [texts.chiffres(chiffres.length)] : []),
    ...cut(
      chiffres.map(({ territoire, avant, apres }) => {
        const column = firstChanged(avant, apres)
        return texts.chiffre(territoire, COLONNES_HISTORIQUE[column] ?? '', [
          avant?.[column] ?? null,
          apres?.[column] ?? null,
        ])
      }),
      chiffres.length,
    ),
  ]
}

/** The column to tell: workshops in reach where that changed, else the first that did. */
function firstChanged(avant: readonly number[] | null, apres: readonly number[] | null): number {
  const isChanged = (column: number) => avant?.[column] !== apres?.[column]
  if (isChanged(ATTEINTE)) return ATTEINTE
  return Math.max(
    0,
    COLONNES_HISTORIQUE.findIndex((_, column) => isChanged(column)),
  )
}

function ecarts(what: string, { ajoutes, retires, modifies }: Ecarts): string[] {
  if (ajoutes.nombre + retires.nombre + modifies.nombre === 0) return []
  return [
    `${what} : ${texts.ajoutes(ajoutes.nombre)}, ${texts.retires(retires.nombre)}, ${texts.modifies(modifies.nombre)}.`,
    ...cut(
      ajoutes.premiers.map((fiche) => `+ ${named(fiche)}`),
      ajoutes.nombre,
    ),
    ...cut(
      retires.premiers.map((fiche) => `- ${named(fiche)}`),
      retires.nombre,
    ),
    ...cut(
      modifies.premiers.map((fiche) => `~ ${named(fiche)} (${fiche.champs.join(', ')})`),
      modifies.nombre,
    ),
  ]
}

function cut(lines: readonly string[], all: number): string[] {
  const said = lines.slice(0, DITES_MAX).map((line) => `  ${line}`)
  return all > said.length ? [...said, `  ${texts.et(all - said.length)}`] : said
}

const named = ({ id, nom, commune }: Fiche): string =>
  oneLine([nom === '' ? id : nom, commune].filter((text) => text !== '').join(', '))

/** Others' text: on one line, whatever it holds. */
const oneLine = (text: string): string => text.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
