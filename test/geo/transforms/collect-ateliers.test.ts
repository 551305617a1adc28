import { describe, expect, it } from 'vitest'
import { collectAteliers } from '../../../geo/transforms/collect-ateliers.ts'
import type { FichierLu } from '../../../geo/transforms/read-ateliers.ts'
import { LIEU_VIDE } from '../../../src/domain/places/colonnes.ts'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import { readAteliers } from '../../../src/domain/sessions/table/table.ts'
import { between } from '../../support/examples/expand.ts'

const OPTIONS = {
  sentences: true,
  fenetre: between('2026-11-01', '2027-02-28'),
  ligneOf: () => 7,
  communes: [
    { code: '23166', nom: 'Saint-Étienne-de-Fursac' },
    { code: '23170', nom: 'Savennes' },
    { code: '63416', nom: 'Savennes' },
  ],
}
const lieu = (parts: Partial<Lieu>): Lieu => ({
  ...LIEU_VIDE,
  id: 'l1',
  nom: 'Mairie',
  commune: 'Guéret',
  codeInsee: '23096',
  latitude: 46.17,
  longitude: 1.87,
  source: 'Département de la Creuse (ateliers conseillers numériques)',
  dateMaj: '2023-04-06',
  modalitesAccompagnement: ['Dans un atelier collectif'],
  ...parts,
})
/** A table of ateliers as the build reads it, its places known. */
function fileOf(nom: string, rows: readonly Record<string, string>[]): FichierLu {
  const { ateliers, lignes, rejects } = readAteliers(rows)
  return {
    nom,
    lues: rows.length,
    gardees: ateliers.length,
    lignes: ateliers.map((atelier, i) => ({ atelier, source: nom, ligne: lignes[i] ?? 0 })),
    anomalies: rejects.map((a) => ({
      ligne: a.line,
      champ: a.field,
      valeur: a.value,
      raison: a.reason,
      gravite: 'rejet',
    })),
  }
}
const collect = (places: readonly Lieu[], rows: readonly Record<string, string>[] = []) =>
  collectAteliers([fileOf('ateliers', rows)].slice(rows.length === 0 ? 1 : 0), places, OPTIONS)

describe('the series of a build', () => {
  it('are read from sentences only where the source says that it lists workshops', () => {
    const presentationDetail = 'Ateliers le lundi de 14h à 16h'
    const own = collect([lieu({ presentationDetail })])
    expect(own.parDepartement.get('23')?.map((a) => [a.lieuId, a.rrule])).toEqual([
      ['l1', 'FREQ=WEEKLY;BYDAY=MO'],
    ])
    const other = collect([lieu({ presentationDetail, source: 'France Services (ANCT)' })])
    expect(other.parDepartement.size).toBe(0)
    expect(other.bilan).toEqual([])
  })

  it('elsewhere take the code of the commune named, if it is one of the département', () => {
    const at = (texte: string) => collect([lieu({ presentationDetail: texte })]).parDepartement.get('23')?.[0]
    const named = at('Ateliers le lundi matin, à la mairie de Savennes')
    expect(named).toMatchObject({ lieuId: '', commune: 'Savennes', codeInsee: '23170' })
    const unknown = at('Ateliers le lundi matin, à la mairie de Jarnages')
    expect(unknown).toMatchObject({ lieuId: '', commune: 'Jarnages', codeInsee: '' })
  })

  it('and every flag are in the report, with the line of the place', () => {
    const { anomalies, bilan } = collect([
      lieu({ id: 'a', presentationDetail: 'Ateliers un samedi sur deux de 14h à 16h' }),
      lieu({ id: 'b', presentationDetail: 'En cours d’organisation' }),
    ])
    expect(bilan).toEqual([{ source: 'horaires écrits', lues: 2, gardees: 1, signalees: 2, rejetees: 1 }])
    expect(anomalies.every((a) => a.ligne === 7 && a.source === 'horaires écrits')).toBe(true)
    expect(anomalies.map((a) => a.raison)).toContain(
      'un rythme sans date de départ : les dates ne peuvent pas être dites',
    )
    expect(anomalies.map((a) => a.raison)).toContain('aucun jour ni aucune heure n’a pu être lu')
  })

  it('keep a table’s good lines and report the others; a correction stays with its series', () => {
    const rows = [
      {
        id: 's',
        lieu_id: 'l1',
        debut: '2026-11-23T14:00',
        rrule: 'FREQ=WEEKLY',
        titre: 'S',
        type: 'atelier',
      },
      { id: 's', rdate: '2026-11-30T14:00', statut: 'annulee' },
      { id: '', debut: '2026-11-23' },
    ]
    const { parDepartement, anomalies, bilan } = collect([lieu({})], rows)
    expect(parDepartement.get('23')?.map((a) => a.statut)).toEqual(['prevue', 'annulee'])
    expect(bilan).toEqual([{ source: 'ateliers', lues: 3, gardees: 2, signalees: 0, rejetees: 1 }])
    expect(anomalies[0]).toMatchObject({ ligne: 4, champ: 'id', gravite: 'rejet' })
  })
})
