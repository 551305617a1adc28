import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../../read/lock-folder.ts'

/** Folders for what does not fit in memory: made when asked for, gone with their owner. */
export interface Workspace {
  /** Makes an empty folder; the name only helps those who look. */
  readonly folder: (name: string) => string
  /** By set of piles: the most bytes it held in memory at a time, and the most that one pile had when it was read. */
  readonly usage: Map<string, Usage>
  readonly close: () => void
}

export interface Usage {
  held: number
  pile: number
}

const PREFIX = '.routes-'
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Opens a workspace inside `parent`, after removing what processes that were killed there have left. It goes when
 * closed, when the process ends, and on the signals that ask it to; SIGKILL leaves it to the next one.
 */
export function openWorkspace(parent: string): Workspace {
  removeLeftovers(parent)
  let made: string | null = null
  let folders = 0
  const remove = () => {
    if (made !== null) rmSync(made, { recursive: true, force: true })
    made = null
  }
  const stop = (signal: NodeJS.Signals) => {
    close()
    // With nobody listening any more, the signal now does what it does.
    process.kill(process.pid, signal)
  }
  const close = () => {
    remove()
    process.off('exit', remove)
    for (const signal of SIGNALS) process.off(signal, stop)
  }
  return {
    folder(name) {
      if (made === null) {
        made = mkdtempSync(join(parent, `${PREFIX}${process.pid}-`))
        process.on('exit', remove)
        for (const signal of SIGNALS) process.on(signal, stop)
      }
      const path = join(made, `${folders++}-${name}`)
      mkdirSync(path)
      return path
    },
    usage: new Map(),
    close,
  }
}

/** Runs `work` with a workspace, and closes it however that ends. */
export async function withWorkspace<T>(
  parent: string,
  work: (workspace: Workspace) => Promise<T> | T,
): Promise<T> {
  const workspace = openWorkspace(parent)
  try {
    return await work(workspace)
  } finally {
    workspace.close()
  }
}

function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    const owner = Number(new RegExp(`^\\${PREFIX}(\\d+)-`).exec(name)?.[1])
    if (owner > 0 && !isAlive(owner)) rmSync(join(parent, name), { recursive: true, force: true })
  }
}
