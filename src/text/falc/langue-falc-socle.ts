import { unePhraseParLigne } from '../langue/faire/une-phrase-par-ligne.ts'
import { livrer } from '../langue/livraison.ts'

livrer('falc', unePhraseParLigne(import.meta.glob('./socle/**/*.ts', { eager: true })))
