import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { SeanceActions } from '../../../src/ui/seance/seance-actions.tsx'
import { situee } from '../../support/examples/seance-situee.ts'

const links = (lien: string) => {
  const html = renderToStaticMarkup(
    <SeanceActions situee={situee({ serie: { lien } })} horodatageMs={0} sansItineraire />,
  )
  return { html, hrefs: [...html.matchAll(/href="(https?:[^"]*)"/g)].map(([, href]) => href) }
}

it('leads to the page of a session, and says on which site', () => {
  const { html, hrefs } = links('https://www.exemple.fr/inscription?atelier=3')
  expect(hrefs).toEqual(['https://www.exemple.fr/inscription?atelier=3'])
  expect(html).toContain('S’inscrire (exemple.fr)')
})

it.each(['https://exemple.fr@evil.example/', 'http://user:pw@evil.example/', 'javascript:alert(1)'])(
  'makes no link of %s, and shows it as a text',
  (lien) => {
    const { html, hrefs } = links(lien)
    expect(hrefs).toEqual([])
    expect(html).toContain(`<bdi>${lien}</bdi>`)
  },
)
