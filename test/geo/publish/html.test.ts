import { expect, it } from 'vitest'
import { html } from '../../../geo/publish/html.ts'

it('a text is text in a page, without the sign that joins words', () => {
  expect(html`<p>${`<b>"Tom & Léa's"</b>`}</p>`.markup).toBe(
    '<p>&lt;b&gt;&quot;Tom &amp; Léa&#39;s&quot;&lt;/b&gt;</p>',
  )
  expect(html`${'9\u00a0h\u00a0–\u2060\u00a012\u00a0h'}`.markup).toBe('9\u00a0h\u00a0–\u00a012\u00a0h')
})
