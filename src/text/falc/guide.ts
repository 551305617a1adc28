import * as fr from '../fr/guide.ts'
import type { Traduction } from '../langue/traduction.ts'

export { lignesAdresse, QUAND, QUOI, sayCout, sayLieuSimple, saySeanceSimple } from '../fr/guide.ts'

// The French guide follows the rules already: what changes here is a figure of speech, or two ideas in one line.
export const guide = {
  ...fr.guide,
  titre: 'Trouver de l’aide',
  etape: (rang: number, total: number) => `C’est la question ${rang}. Il y a ${total} questions.`,
  retour: 'Revenir à la question d’avant',
  recommencer: 'Recommencer au début',
  ou: {
    ...fr.guide.ou,
    question: 'Dans quelle ville habitez-vous ?',
    aide: 'Écrivez le nom de votre ville ou de votre village.',
    etiquette: 'Votre ville ou votre village',
    changer: 'Changer la ville',
  },
  comment: { ...fr.guide.comment, question: 'Comment venez-vous ?' },
  quoi: {
    question: 'Que voulez-vous apprendre ou faire ?',
    choix: {
      debuter: ['Commencer', 'Apprendre à allumer un ordinateur ou un téléphone.'],
      internet: ['Aller sur internet', 'Chercher une information. Écrire un message.'],
      demarches: ['Faire mes papiers', 'Les impôts, la santé. Le logement.'],
      securite: ['Faire attention sur internet', 'Payer sans danger. Choisir un mot de passe.'],
      emploi: ['Chercher un travail', 'Écrire un CV. Répondre à une annonce.'],
      famille: ['Aider mes enfants', 'Suivre l’école sur internet.'],
    },
    tout: ['Je ne sais pas', 'Nous montrons tout.'],
  },
  quand: { ...fr.guide.quand, question: 'Quand pouvez-vous venir ?', tout: 'Tous les moments' },
  resultat: {
    ...fr.guide.resultat,
    titre: 'Voici les réponses',
    loin: 'Il n’y a rien près de chez vous. Voici le lieu le plus près.',
    lieu: 'Dans ce lieu, une personne peut vous aider.',
  },
} satisfies Traduction<typeof fr.guide>

export const sayTrajetSimple: typeof fr.sayTrajetSimple = (trajet) => {
  const said = fr.sayTrajetSimple(trajet)
  return trajet.connu === 'direct' || trajet.connu === 'inconnu'
    ? [...said.slice(0, 1), 'Ce temps n’est pas sûr.']
    : said
}
