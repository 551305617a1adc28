import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { Lieu } from '../../../src/domain/places/lieu.ts'
import * as vocabulaire from '../../../src/domain/places/vocabulaire.ts'
import { Contact } from '../../../src/features/lieu/contact.tsx'
import { Fraicheur, Presentation } from '../../../src/features/lieu/fiche-lieu.tsx'
import { Offre } from '../../../src/features/lieu/offre.tsx'
import { lieuNomme } from '../../support/examples/lieu-nomme.ts'
import { lieuxDefauts } from '../../support/examples/petit-jeu.ts'

const defaut = (id: string): Lieu => {
  const lieu = lieuxDefauts().find((l) => l.id === id)
  if (lieu === undefined) throw new Error(id)
  return lieu
}
const NOW = Date.UTC(2026, 10, 24)
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ')

describe('what the sheet says', () => {
  it('names an appointment only where the place gives one (fact 7)', () => {
    expect(renderToStaticMarkup(<Contact lieu={defaut('loin')} contacts={[]} />)).not.toMatch(/rendez-vous/i)
    const withLink = { ...defaut('loin'), priseRdv: 'https://rdv.example.fr/x' }
    expect(renderToStaticMarkup(<Contact lieu={withLink} contacts={[]} />)).toContain(
      'Prendre rendez-vous (rdv.example.fr)',
    )
  })

  it('gives the telephone as a link that shows its number (§1.3)', () => {
    const html = renderToStaticMarkup(<Contact lieu={defaut('pres')} contacts={[]} />)
    expect(html).toContain('href="tel:+33555123456"')
    expect(html).toContain('05\u00a055\u00a012\u00a034\u00a056')
  })

  it('makes no link of what is not one', () => {
    const html = renderToStaticMarkup(<Contact lieu={defaut('illisible')} contacts={[]} />)
    // The address in front is read, and told as corrected; what followed it never reaches a link.
    expect(html.match(/href="[^"]*"/g)).toEqual(['href="mailto:a@b.fr"'])
    expect(textOf(html)).toContain('demander à l’accueil')
  })

  it('shows the summary and the detail, the kinds of place and the itinerance (§1.3)', () => {
    const pres = defaut('pres')
    const presentation = textOf(renderToStaticMarkup(<Presentation lieu={pres} />))
    expect(presentation).toContain('Le résumé.')
    expect(presentation).toContain('Le détail, qui dit autre chose.')
    const offre = textOf(renderToStaticMarkup(<Offre lieu={pres} natures={['Bibliothèque']} />))
    for (const said of ['Itinérant', 'Bibliothèque', 'Gratuit sous condition', 'ZRR'])
      expect(offre).toContain(said)
  })

  it('shows every value of every enumeration a place can have', () => {
    const all = lieuNomme({
      services: vocabulaire.SERVICES.map((t) => t.valeur),
      publics: vocabulaire.PUBLICS.map((t) => t.valeur),
      prisesEnCharge: vocabulaire.PRISES_EN_CHARGE.map((t) => t.valeur),
      frais: vocabulaire.FRAIS.map((t) => t.valeur),
      dispositifs: vocabulaire.DISPOSITIFS.map((t) => t.valeur),
      formationsLabels: vocabulaire.FORMATIONS_LABELS.map((t) => t.valeur),
      modalitesAcces: vocabulaire.MODALITES_ACCES.map((t) => t.valeur),
      modalitesAccompagnement: vocabulaire.MODALITES_ACCOMPAGNEMENT.map((t) => t.valeur),
      itinerance: vocabulaire.ITINERANCES.map((t) => t.valeur),
    })
    const text = textOf(renderToStaticMarkup(<Offre lieu={all} natures={[]} />)).replaceAll('&#x27;', "'")
    const lists = [
      all.services,
      all.publics,
      all.prisesEnCharge,
      all.frais,
      all.dispositifs,
      all.formationsLabels,
    ]
    for (const value of [...lists, all.modalitesAccompagnement, all.itinerance].flat()) {
      expect(text).toContain(value)
    }
    // How to get in touch, in words that nobody takes for a button without a number behind it.
    const touch = renderToStaticMarkup(
      <Offre lieu={lieuNomme({ modalitesAcces: all.modalitesAcces })} natures={[]} />,
    )
    expect([...touch.matchAll(/<bdi>([^<]*)</g)].map(([, said]) => said?.replace('&#x27;', "'"))).toEqual([
      'en venant sur place',
      'par téléphone',
      'par courriel',
      'par un rendez-vous en ligne',
      "Ce lieu n'accueille pas de public",
      'par courriel, avec une fiche de prescription',
    ])
    expect(renderToStaticMarkup(<Offre lieu={{ ...all, servicesSupposes: true }} natures={[]} />)).toMatch(
      /supposés/,
    )
  })

  it('calls a record old only among younger ones (decisions.md 28)', () => {
    const old = { ...defaut('pres'), dateMaj: '2024-08-01' }
    const say = (plusRecente: string) =>
      textOf(renderToStaticMarkup(<Fraicheur lieu={old} plusRecente={plusRecente} instantMs={NOW} />))
    expect(say('2026-10-01')).toContain('Pas mise à jour depuis plus d’un an')
    expect(say('2024-08-01')).not.toContain('Pas mise à jour')
    expect(say('2024-08-01')).toContain('Mise à jour le 1er août 2024')
  })
})
