import { liste } from '../../../src/text/liste.ts'
import { html } from '../html.ts'

/**
 * How a browser may search here from its address bar (OpenSearch 1.1). What is typed stands in the fragment, which no
 * browser sends: the page alone reads it.
 */
export const writeOpenSearch = (adresse: string): string =>
  html`<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${liste.chercherIci}</ShortName>
<Description>${liste.chercherIciAide}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Image width="16" height="16" type="image/svg+xml">${adresse}favicon.svg</Image>
<Url type="text/html" template="${adresse}#recherche={searchTerms}"/>
</OpenSearchDescription>
`.markup
