import { nombre, pluriel } from '../fr/format.ts'

/** Sentences of a copy of everything, opened on another device. */
export const copieText = {
  titre: 'Une copie faite sur un autre appareil',
  contient: (lieux: number, ateliers: number, corrections: number) =>
    `Elle contient ${pluriel(lieux, 'lieu', 'lieux')}, ${pluriel(ateliers, 'atelier', 'ateliers')} et ${pluriel(corrections, 'correction', 'corrections')}. Rien n’a encore changé.`,
  conflits: (n: number) =>
    n === 0
      ? 'Elle ne contredit rien de ce que vous avez ici.'
      : `${pluriel(n, 'fiche est différente', 'fiches sont différentes')} ici et dans la copie :`,
  nonPris: (fiches: number, valeurs: number) =>
    [
      ...(fiches === 0
        ? []
        : [`${pluriel(fiches, 'fiche illisible est laissée', 'fiches illisibles sont laissées')} de côté.`]),
      ...(valeurs === 0
        ? []
        : [
            `${pluriel(valeurs, 'valeur est corrigée ou laissée', 'valeurs sont corrigées ou laissées')} de côté.`,
          ]),
      'Le reste de la copie est gardé.',
    ].join(' '),
  detail: 'Ce qui n’est pas pris tel quel',
  /** `ou`: file, record and column, those that are known. */
  remarque: (ou: string, recu: string, voulu: string) =>
    `${ou} : ${recu === '' ? 'vide' : `« ${recu} »`} dans la copie ; ${voulu}`,
  autres: (n: number) => `et ${nombre(n)} autres.`,
  ici: 'Ici',
  copie: 'Dans la copie',
  choix: (nom: string) => `Que garder pour « ${nom} » ?`,
  textes: { copie: 'Ce que dit la copie', ici: 'Ce qui est ici' },
  plus: (n: number) => `et ${nombre(n)} autres, prises dans la copie.`,
  fusionner: 'Ajouter la copie à ce qui est ici',
  remplacer: 'Tout remplacer par la copie',
  laisser: 'Abandonner',
  laissee: 'Copie laissée de côté. Rien n’a changé.',
} as const
