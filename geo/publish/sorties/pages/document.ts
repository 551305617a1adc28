import { type Html, html } from '../../html.ts'

/** A page without script, whole. `head`: what it has besides. */
export function pageDocument(titre: string, description: string, body: Html, head = html``): string {
  const markup = html`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titre}</title>
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="../../favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="liste.css">
${head}
</head>
<body>
${body}
</body>
</html>
`.markup
  // Parts that have nothing to say leave an empty line.
  return markup.replace(/\n{2,}/g, '\n')
}
