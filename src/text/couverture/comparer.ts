import type { LigneComparee } from '../../domain/coverage/counting/ligne-comparee.ts'
import { ditCalcul } from '../fr/couverture/calcul.ts'
import { nombre } from '../fr/format.ts'
import { partDe, partsDe } from './parts.ts'

/** Words of territories side by side. */
export const comparer = {
  titre: 'Comparer des territoires',
  aide: (max: number) => `Jusqu’à ${nombre(max)} territoires, avec la même question.`,
  ajouter: 'Comparer aussi avec',
  retirer: (nom: string) => `Retirer ${nom}`,
  fichier: 'comparaison',
  attente: 'Calcul des autres territoires…',
  nom: 'Territoire',
  habitants: 'Habitants',
  part: 'À portée',
  atteinte: 'Habitants à portée',
  inconnue: 'On ne sait pas',
  nonAtteinte: 'Pas à portée',
  calcul: 'Calcul',
  sansMiennes: (nom: string) => `${nom}, sans vos données`,
  portrait: 'Voir le portrait du territoire',
  partiel: 'pas en entier dans ces données',
  inconnu: 'inconnu',
} as const

/** A row as texts, in the order of the headings; null figures are said, never zero. */
export function cellulesDe({
  nom,
  rapport,
  sansMiennes,
}: LigneComparee): Record<'nom' | 'habitants' | 'part' | 'inconnue' | 'nonAtteinte' | 'calcul', string> {
  const p = rapport?.population ?? null
  const none = rapport === null ? comparer.partiel : comparer.inconnu
  return {
    nom: sansMiennes ? comparer.sansMiennes(nom) : nom,
    habitants: p === null ? none : nombre(p.totale),
    part: p === null ? '—' : `${partDe(p)} (${nombre(p.atteinte)})`,
    inconnue: p === null ? '—' : `${partsDe(p).inconnue} (${nombre(p.inconnue)})`,
    nonAtteinte: p === null ? '—' : `${partsDe(p).nonAtteinte} (${nombre(p.nonAtteinte)})`,
    calcul: rapport === null ? '—' : ditCalcul(rapport),
  }
}

/** The rows in sentences, for the command line. */
export const sayComparaison = (rows: readonly LigneComparee[]): string[] =>
  rows.map((row) => {
    const { nom, habitants, part, inconnue, nonAtteinte, calcul } = cellulesDe(row)
    if (!row.rapport?.population) return `  ${nom} : ${habitants}`
    return `  ${nom} : à portée ${part} sur ${habitants} ; on ne sait pas ${inconnue} ; pas à portée ${nonAtteinte} ; ${calcul}`
  })
