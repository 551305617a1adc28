import { ORIGINE, type Site } from './site.ts'

const CODE = '/opt/a-portee'
/** Where the night keeps what it fetched: the unit makes it, who prefers cron makes it once. */
const CACHE = '/var/cache/a-portee'
/** A town hall's own files, read anew each night. */
const AJOUTS = `${CODE}/ajouts`

/** Where the network is reached through a server that goes out for all: npm, at `npm ci`, and the build read the same name. */
const mandataire = (avant: string) =>
  `# Derrière un mandataire (proxy), ôtez le « # » :\n#${avant}HTTPS_PROXY=http://mandataire.ville.example:3128\n`

/** What is asked for so that the night builds what there is, by newer sources: never all of France in place of a département. */
function optionsOf({ construction, adresse, plan = false }: Site): string {
  const { departements = 'tous', ajouts = false, routes = false } = construction ?? {}
  return [
    ...(departements === 'tous' ? [] : [` --departement ${departements.join(',')}`]),
    ...(ajouts ? [` --ajouts ${AJOUTS}`] : []),
    ...(routes ? [' --routes'] : []),
    // One with other signs would have to be quoted for systemd, for cron and for the shell.
    ...(plan && /^[\w:/.-]+$/.test(adresse ?? '') ? [` --adresse ${adresse}`] : []),
  ].join('')
}

/**
 * What builds the data every night: a unit and its timer for systemd, or a line for cron. The build says on its own what
 * failed, and leaves the data of the day before; the timer makes up for a night when the machine was off.
 */
export const nightFiles = (site: Site): Readonly<Record<string, string>> => {
  const { racine, construction } = site
  const donnees = `${racine.replace(/\/$/, '')}/data`
  const nuit = `npm run -s geo -- --cache ${CACHE} --out ${donnees}${optionsOf(site)}`
  const ajouts = construction?.ajouts
    ? `# Vos fichiers, à poser dans ${AJOUTS} ; avec --commune, --du…, ajoutez les mêmes options à la ligne.\n`
    : ''
  return {
    'a-portee.service': `# À portée, pour /etc/systemd/system/ ; ${ORIGINE}.
[Unit]
Description=À portée : les données de la nuit
Wants=network-online.target
After=network-online.target

[Service]
Type=oneshot
User=a-portee
# Le dossier du code, où « npm ci » a été lancé.
WorkingDirectory=${CODE}
${ajouts}ExecStart=/usr/bin/${nuit}
# Ce que la construction dit se lit par « journalctl -u a-portee ».
Nice=10
TimeoutStartSec=2h
NoNewPrivileges=true
PrivateTmp=true
ProtectSystem=strict
ProtectHome=true
# ${CACHE}, ce qui est téléchargé, à cet utilisateur ; npm y écrit aussi ses journaux.
CacheDirectory=a-portee
Environment=HOME=${CACHE}
${mandataire('Environment=')}UMask=0022
ReadWritePaths=${donnees}
`,
    'a-portee.timer': `# À portée, pour /etc/systemd/system/ ; ${ORIGINE}.
[Unit]
Description=À portée : chaque nuit

[Timer]
OnCalendar=*-*-* 03:30:00
RandomizedDelaySec=30min
Persistent=true

[Install]
WantedBy=timers.target
`,
    'cron.txt': `# À portée, pour « crontab -e » de l’utilisateur a-portee, à la place de systemd ; ${ORIGINE}.
${ajouts}# Une fois : install -d -o a-portee ${CACHE}
# Sans dossier à lui, que « useradd --system » ne fait pas, cronie (RHEL, Fedora) ne lancerait rien, sans un mot.
HOME=${CACHE}
${mandataire('')}# Rien n’est écrit quand tout va bien ; cron envoie par courriel ce qui a échoué.
MAILTO=informatique@ville.example
30 3 * * * umask 022; cd ${CODE} && dit=$(nice ${nuit} 2>&1) || { echo "$dit"; exit 1; }
`,
  }
}
