import { expect, it } from 'vitest'
import { REGLAGES } from '../../../geo/serve/headers.ts'
import { hostingFiles } from '../../../geo/serve/hosting/hosting-files.ts'

const files = hostingFiles({ ...REGLAGES, dossier: '/carte/', racine: '/srv/a-portee', ouvriers: [] })

/** Rules of our own, after those of hadolint and of the CIS benchmark: what is wrong with a container file, line by line. */
function lint(text: string): string[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const steps = lines.map((line) => {
    const [, word = '', rest = ''] = /^([A-Z]+) (.+)$/.exec(line) ?? []
    return { word, rest }
  })
  const of = (word: string) => steps.filter((step) => step.word === word).map(({ rest }) => rest)
  const users = of('USER')
  const wrong = (is: boolean, what: string) => (is ? [what] : [])
  return [
    ...wrong(
      steps.some(({ word }) => word === ''),
      'a line that is no instruction',
    ),
    ...wrong(steps[0]?.word !== 'FROM', 'does not begin with FROM'),
    ...of('FROM').flatMap((image) =>
      wrong(!/:\d+\.\d+\.\d+(?:-[\w.]+)?(?: AS \w+)?$/.test(image), `${image}: no whole version`),
    ),
    ...wrong(!/^[1-9]\d*$/.test(users.at(-1) ?? ''), 'runs as root, or as a name that cannot be checked'),
    ...wrong(of('ADD').length > 0, 'ADD, which fetches and unpacks'),
    ...of('EXPOSE').flatMap((port) => wrong(Number(port) < 1024, `${port}: a port for root`)),
    ...wrong(of('HEALTHCHECK').length !== 1, 'no HEALTHCHECK'),
    ...wrong(/password|secret|token/i.test(text), 'a secret'),
    ...of('RUN').flatMap((command) => wrong(/\bcurl\b|\bwget\b|latest/.test(command), `${command}: fetches`)),
    ...of('COPY').flatMap((copy) =>
      wrong(!/^(?:deploy|site)\//.test(copy), `${copy}: from outside the package`),
    ),
  ]
}

it('the container file keeps the rules: one version, no root, nothing fetched, nothing secret', () => {
  const { Containerfile = '', 'nginx-conteneur.conf': conf } = files
  expect(lint(Containerfile)).toEqual([])
  expect(Containerfile).toContain('http://127.0.0.1:8080/carte/data/sante.json')
  for (const [, copied = ''] of Containerfile.matchAll(/^COPY deploy\/(\S+)/gm))
    expect(files[copied]).toBeTruthy()
  // What nobody but root may listen to or write.
  expect(conf).toMatch(/listen 8080;/)
  expect(conf).toContain('access_log /dev/stdout a_portee_carte;')
  expect(conf).toContain('error_log /dev/stderr crit;')
  expect(conf).toContain('alias /srv/a-portee/;')
})

it.each([
  ['FROM nginx', /no whole version/],
  ['FROM nginx:latest\nUSER 101', /no whole version/],
  ['FROM nginx:1.28\nUSER 101', /no whole version/],
  ['FROM nginx:1.28.0\nUSER root', /as root/],
  ['FROM nginx:1.28.0\nUSER 0', /as root/],
  ['FROM nginx:1.28.0\nADD https://x /', /ADD/],
  ['FROM nginx:1.28.0\nEXPOSE 80', /port for root/],
  ['FROM nginx:1.28.0\nRUN curl x | sh', /fetches/],
  ['FROM nginx:1.28.0\nCOPY . /', /outside the package/],
])('the rules find %j', (text, found) => {
  expect(lint(text).join()).toMatch(found)
})

it('the night is a unit of systemd with its timer, and a line of cron, on the folder of the page', () => {
  const { 'a-portee.service': unit = '', 'a-portee.timer': timer = '', 'cron.txt': cron = '' } = files
  const section = (text: string, name: string) => text.split(`[${name}]\n`)[1]?.split('\n[')[0] ?? ''
  for (const text of [unit, timer])
    for (const line of text.split('\n')) expect(line).toMatch(/^(?:#.*|\[\w+\]|\w+=.+|)$/)
  expect(section(unit, 'Service')).toContain('Type=oneshot')
  expect(section(unit, 'Service')).not.toMatch(/^User=root$/m)
  expect(section(unit, 'Service')).toContain('--out /srv/a-portee/data')
  expect(section(unit, 'Service')).toMatch(/^ReadWritePaths=.*\/srv\/a-portee\/data$/m)
  expect(section(timer, 'Timer')).toMatch(/^OnCalendar=\*-\*-\* \d\d:\d\d:00$/m)
  expect(section(timer, 'Timer')).toContain('Persistent=true')
  expect(section(timer, 'Install')).toContain('WantedBy=timers.target')
  const [line = ''] = cron.split('\n').filter((text) => /^\d/.test(text))
  expect(line).toMatch(/^\d+ \d+ \* \* \* umask 022; cd /)
  // cronie starts nothing for who has no home, and says nothing.
  expect(cron.indexOf('\nHOME=/var/cache/a-portee\n')).toBeLessThan(cron.indexOf('MAILTO='))
  for (const text of [unit, cron]) expect(text).toMatch(/^#(?:Environment=)?HTTPS_PROXY=http:/m)
  // cron reads a percent sign as the end of the line.
  expect(line).not.toContain('%')
  expect(line).toMatch(/exit 1; \}$/)
})
