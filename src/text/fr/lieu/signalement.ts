import { siDit } from '../../langue/faire/si-dit.ts'
/** What is mailed to a French place or town hall, whatever the language of who writes. */
export const signalement = {
  sujet: (nom: string) => `Erreur sur la fiche${siDit(' « ', nom, ' »')}`,
  corps: (p: { nom: string; id: string; source: string; lien: string }) =>
    [
      'Bonjour,',
      '',
      `Je signale une erreur sur la fiche${siDit(' « ', p.nom, ' »')}.`,
      '',
      'Ce qui est faux : ',
      'Ce qui serait juste : ',
      '',
      `Identifiant : ${p.id}`,
      `Source : ${p.source === '' ? 'non précisée' : p.source}`,
      `Lien : ${p.lien}`,
    ].join('\n'),
}
