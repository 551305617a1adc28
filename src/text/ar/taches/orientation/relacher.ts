import type * as fr from '../../../fr/orientation/relacher.ts'
import { faireRelachement } from '../../../langue/faire/relachement.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { PROPOSITIONS } from '../../comptes/mots.ts'
import { sayTrajet } from '../../socle/couverture/calcul.ts'
import { compter, duree, minutes } from '../../socle/format.ts'
import { MOTS } from '../../socle/mots.ts'
import { orienter, titreCite } from '../orienter.ts'
import catalogue from './relacher.json' with { type: 'json' }

const dit = faireRelachement(
  {
    ...remplir<typeof catalogue.phrases, Parameters<typeof faireRelachement>[0]>(catalogue.phrases),
    propositions: (nombre) => compter(nombre, PROPOSITIONS),
    aVerifier: orienter.aVerifier,
  },
  { ...{ duree, minutes }, titre: titreCite, trajet: sayTrajet, mode: MOTS.mode, enMode: MOTS.enMode },
)
export const { sayRelachement } = dit

/** What is said and offered when nothing corresponds. */
export const relacher = {
  sansIssue: 'حتى دون شروط، لا نعرف شيئًا حول مكان الانطلاق هذا.',
  bouton: dit.bouton,
} satisfies Traduction<typeof fr.relacher>
