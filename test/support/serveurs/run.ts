import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { connect, createServer } from 'node:net'

/** Whether a command is on this machine. */
export const isInstalled = (command: string): boolean =>
  spawnSync('sh', ['-c', `command -v ${command}`], { env: { ...process.env, PATH: PATHS } }).status === 0

/** Servers of Debian lie where only root looks. */
const PATHS = `${process.env.PATH}:/usr/sbin:/sbin`

/** A port of this machine that nothing listens to. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => resolve(port))
    })
  })

/** A server that runs until `stop`. */
export interface Running {
  readonly stop: () => Promise<void>
}

/** Starts a server in the foreground and waits until its port answers. Throws with its words when it ends before. */
export async function startServer(command: string, args: readonly string[], port: number): Promise<Running> {
  const child = spawn(command, args, {
    env: { ...process.env, PATH: PATHS },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
  })
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise<never>((_, reject) => {
    child.on('error', reject)
    child.on('close', (code) => reject(new Error(`${command} ended with ${code}: ${said}`)))
  })
  // Told to whoever waits for the port; nobody waits any more once it answers.
  ended.catch(() => undefined)
  await Promise.race([listens(port, child), ended])
  return { stop: () => stop(child) }
}

async function listens(port: number, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1')
      socket.on('connect', () => resolve(true)).on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
    if (isOpen) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null) return resolve()
    child.on('close', () => resolve())
    child.kill('SIGTERM')
  })
