#!/usr/bin/env bash
# Finding: undici's EnvHttpProxyAgent, told of a proxy by HTTP_PROXY, asks it for a tunnel (CONNECT) even for an address
# in plain http, where curl and npm ask with the whole address (GET http://…). Many proxies of town halls tunnel to port 443
# alone, as Squid's own example does: a mirror in plain http that curl reads through the proxy is refused to Node. Told of
# HTTPS_PROXY alone, it asks for plain http without any proxy; told of HTTP_PROXY alone, it takes that one for https too,
# which curl does not.
# One would guess that the variables mean what they mean to curl. `proxyTunnel: false` asks as curl does.
# Seen with undici 7.30.2 and the curl of the machine.
# Installs pinned packages in a temporary folder; fails if what is described here changes.
set -euo pipefail
dir=$(mktemp -d) && trap 'rm -rf "$dir"' EXIT
npm install --prefix "$dir" --no-audit --no-fund --silent undici@7.30.2
cat >"$dir/essai.mjs" <<'JS'
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import { EnvHttpProxyAgent, fetch } from 'undici'
const asked = []
const proxy = createServer((request, response) => {
  asked.push(request.method)
  response.end('ok')
})
proxy.on('connect', (_, socket) => {
  asked.push('CONNECT')
  socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
})
await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve))
const through = `http://127.0.0.1:${proxy.address().port}`
const said = async (name, act) => {
  asked.length = 0
  await act().catch(() => undefined)
  console.log(`${name}: ${asked.join(', ') || 'no proxy asked'}`)
}
const undici = (address, options) => () =>
  fetch(address, { dispatcher: new EnvHttpProxyAgent(options), signal: AbortSignal.timeout(5000) })
const curl = (address, env) => () =>
  new Promise((resolve) => execFile('curl', ['-s', '-m', '5', address], { env: { PATH: process.env.PATH, ...env } }, resolve))
const plain = 'http://source.invalid/'
const safe = 'https://source.invalid/'
await said('plain http, HTTP_PROXY, curl', curl(plain, { http_proxy: through }))
await said('plain http, HTTP_PROXY, undici', undici(plain, { httpProxy: through }))
await said('plain http, HTTP_PROXY, undici without tunnel', undici(plain, { httpProxy: through, proxyTunnel: false }))
await said('https, HTTP_PROXY alone, curl', curl(safe, { http_proxy: through }))
await said('https, HTTP_PROXY alone, undici', undici(safe, { httpProxy: through }))
await said('plain http, HTTPS_PROXY alone, undici', undici(plain, { httpsProxy: through }))
proxy.close()
proxy.closeAllConnections()
JS
seen=$(env -u http_proxy -u https_proxy -u HTTP_PROXY -u HTTPS_PROXY -u no_proxy -u NO_PROXY node "$dir/essai.mjs")
echo "$seen"
known='plain http, HTTP_PROXY, curl: GET
plain http, HTTP_PROXY, undici: CONNECT
plain http, HTTP_PROXY, undici without tunnel: GET
https, HTTP_PROXY alone, curl: no proxy asked
https, HTTP_PROXY alone, undici: CONNECT
plain http, HTTPS_PROXY alone, undici: no proxy asked'
if [ "$seen" = "$known" ]; then echo 'as described'; else echo 'CHANGED: describe it again'; exit 1; fi
