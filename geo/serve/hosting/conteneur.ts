import { nginxFiles } from './nginx.ts'
import { ORIGINE, type Site } from './site.ts'

/** One version, by its whole number: what was tried is what runs. */
const IMAGE = 'nginxinc/nginx-unprivileged:1.28.0-alpine'
const PORT = 8080
const RACINE = '/srv/a-portee'

/** A container of the page, made where the package of `npm run paquet` was unzipped: its folder `site` stands beside. */
export function containerFiles(site: Site): Readonly<Record<string, string>> {
  const { certificat: _, ...others } = site
  const conf = nginxFiles({ ...others, racine: RACINE, ecoute: String(PORT), journal: '/dev/stdout' })
  return {
    'nginx-conteneur.conf': conf['nginx.conf'] ?? '',
    Containerfile: `# À portée ; ${ORIGINE}.
# Depuis le dossier du paquet (le format de docker : celui d’OCI, que podman prend de lui-même, ôte HEALTHCHECK) :
#   podman build --format docker -f deploy/Containerfile -t a-portee .
# Les données de chaque nuit se montent par-dessus : -v /srv/a-portee/site/data:${RACINE}/data:ro
FROM ${IMAGE}
COPY deploy/nginx-conteneur.conf /etc/nginx/conf.d/default.conf
COPY site/ ${RACINE}/
USER 101
EXPOSE ${PORT}
HEALTHCHECK --interval=60s --timeout=5s CMD ["wget", "-q", "-O", "/dev/null", "http://127.0.0.1:${PORT}${site.dossier}data/sante.json"]
`,
  }
}
