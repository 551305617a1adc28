import type * as fr from '../../../fr/pages/vie-privee.ts'
import { viePrivee as french } from '../../../fr/pages/vie-privee.ts'
import { remplir } from '../../../langue/faire/remplir.ts'
import type { Traduction } from '../../../langue/traduction.ts'
import { pluriel } from '../../socle/format.ts'
import catalogue from './vie-privee.json' with { type: 'json' }

export const viePrivee = {
  ...remplir<typeof catalogue.viePrivee, typeof fr.viePrivee>(catalogue.viePrivee),
  qui: (nom: string, organisme: string) =>
    organisme === ''
      ? `The service that publishes “${nom}” has not given its name.`
      : `“${nom}” is published by ${organisme}.`,
  duree: (jours: number) =>
    jours === 0 ? 'It keeps no log.' : `It keeps these records for ${pluriel(jours, 'day', 'days')}.`,
  // Mailed to a French service.
  sujet: french.sujet,
} satisfies Traduction<typeof fr.viePrivee>
