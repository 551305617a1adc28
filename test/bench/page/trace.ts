import { SourceMap } from 'node:module'
import type { Browser, Page } from '@playwright/test'

/** One frame at 60 Hz: the most our own work may take on the main thread. */
export const FRAME_MS = 16
/** Script, style and layout; painting and compositing are the browser's own. */
const OURS = new Set([
  'EventDispatch',
  'FunctionCall',
  'TimerFire',
  'RunMicrotasks',
  'FireAnimationFrame',
  'HandlePostMessage',
  'UpdateLayoutTree',
  'Layout',
])
/** The profiler first lists all the code that there is: a task of its own, left out. */
const PROFILER_STARTS_MS = 1000
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline']

/** Times in µs; `tdur` is processor time: the wall clock would also count what other programs take. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly id?: string
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string; readonly data?: ChunkData }
}

interface ChunkData {
  readonly startTime?: number
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] }
  readonly timeDeltas?: readonly number[]
}

interface ProfileNode {
  readonly id: number
  readonly parent?: number
  readonly callFrame: {
    readonly functionName: string
    readonly url?: string
    readonly lineNumber?: number
    readonly columnNumber?: number
  }
}

/** A task of the page's main thread that holds work of ours. */
export interface Task {
  readonly startUs: number
  /** Processor milliseconds of script, style and layout. */
  readonly oursMs: number
  /** When: the slices of the trace that add up to it, none inside another. */
  readonly slices: readonly TraceEvent[]
}

/** Whose code a sample of the profiler stood in. `textures`: WebGL's own calls that hand pixels over. */
export type Author = 'nous' | 'react' | 'maplibre' | 'textures' | 'webgl' | 'autres'

export interface ProfiledTask extends Task {
  /** Processor milliseconds by author: samples share out `oursMs`. */
  readonly authors: Readonly<Record<Author, number>>
  /** Functions with most samples, as `author name`, in milliseconds. */
  readonly functions: ReadonlyMap<string, number>
}

/** Traces what the page's main thread does meanwhile; only tasks with work of ours. */
export async function traceTasks(page: Page, browser: Browser, act: () => Promise<void>): Promise<Task[]> {
  return tasksOf(await record(page, browser, CATEGORIES, act))
}

/** The same with the sampling profiler, which says whose code each task ran. It slows the page by a few percent. */
export async function profileTasks(
  page: Page,
  browser: Browser,
  act: () => Promise<void>,
): Promise<ProfiledTask[]> {
  const events = await record(
    page,
    browser,
    [...CATEGORIES, 'disabled-by-default-v8.cpu_profiler'],
    async () => {
      await page.waitForTimeout(PROFILER_STARTS_MS)
      await act()
    },
  )
  const samples = await samplesOf(events)
  const startedUs = (samples[0]?.atUs ?? 0) + (1000 * PROFILER_STARTS_MS) / 2
  return tasksOf(events)
    .filter((task) => task.startUs >= startedUs)
    .map((task) => shareOut(task, samples))
}

async function record(
  page: Page,
  browser: Browser,
  categories: string[],
  act: () => Promise<void>,
): Promise<readonly TraceEvent[]> {
  await browser.startTracing(page, { categories })
  await act()
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(String(await browser.stopTracing()))
  return traceEvents
}

const mainThreads = (events: readonly TraceEvent[]) =>
  events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')

function tasksOf(events: readonly TraceEvent[]): Task[] {
  return mainThreads(events).flatMap(({ pid, tid }) => {
    const own = events.filter((e) => e.pid === pid && e.tid === tid && e.ph === 'X')
    const work = own.filter((e) => OURS.has(e.name))
    return own
      .filter((e) => e.name === 'RunTask')
      .map((task) => ({ task, inside: work.filter((e) => isInside(e, task)) }))
      .filter(({ inside }) => inside.length > 0)
      .map(({ task, inside }) => {
        const slices = outermost(inside)
        const oursMs = slices.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000
        return { startUs: task.ts, oursMs, slices }
      })
  })
}

const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur
const isInside = (inner: TraceEvent, outer: TraceEvent) =>
  inner.ts >= outer.ts && endOf(inner) <= endOf(outer)

/** Slices without those that lie inside another. */
function outermost(slices: readonly TraceEvent[]): TraceEvent[] {
  let end = 0
  return [...slices]
    .sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))
    .filter((slice) => {
      if (slice.ts < end) return false
      end = endOf(slice)
      return true
    })
}

/** Where the main thread stood at a moment, and for how long since the sample before. */
interface Sample {
  readonly atUs: number
  readonly lastedUs: number
  readonly author: Author
  readonly name: string
}

async function samplesOf(events: readonly TraceEvent[]): Promise<Sample[]> {
  const threads = mainThreads(events)
  const profiles = events.filter(
    (e) => e.name === 'Profile' && threads.some((t) => t.pid === e.pid && t.tid === e.tid),
  )
  const maps = new Map<string, SourceMap | null>()
  const samples: Sample[] = []
  for (const profile of profiles) {
    const nodes = new Map<number, ProfileNode>()
    const named = new Map<number, Pick<Sample, 'author' | 'name'>>()
    let atUs = profile.args.data?.startTime ?? profile.ts
    for (const { name, pid, id, args } of events) {
      if (name !== 'ProfileChunk' || pid !== profile.pid || id !== profile.id) continue
      for (const node of args.data?.cpuProfile?.nodes ?? []) nodes.set(node.id, node)
      for (const [i, at] of (args.data?.cpuProfile?.samples ?? []).entries()) {
        const deltaUs = args.data?.timeDeltas?.[i] ?? 0
        atUs += deltaUs
        // Samples may come out of order: a step back in time lasts nothing.
        const lastedUs = Math.max(0, deltaUs)
        const known = named.get(at) ?? (await placeOf(nodes, at, maps))
        named.set(at, known)
        samples.push({ atUs, lastedUs, ...known })
      }
    }
  }
  return samples
}

const HANDS_PIXELS_OVER = /^(tex(Sub)?Image2D|texStorage2D|generateMipmap|createImageBitmap)$/

/** Whose code a stack stands in: a WebGL call by its name, else the first function that has a file. */
async function placeOf(
  nodes: ReadonlyMap<number, ProfileNode>,
  at: number,
  maps: Map<string, SourceMap | null>,
): Promise<Pick<Sample, 'author' | 'name'>> {
  const leaf = nodes.get(at)?.callFrame.functionName ?? ''
  const native = !nodes.get(at)?.callFrame.url
  if (native && HANDS_PIXELS_OVER.test(leaf)) return { author: 'textures', name: leaf }
  for (let node = nodes.get(at); node !== undefined; node = nodes.get(node.parent ?? -1)) {
    const { url = '', lineNumber = 0, columnNumber = 0, functionName } = node.callFrame
    if (!url.startsWith('http')) continue
    if (!maps.has(url)) maps.set(url, await readSourceMap(url))
    const entry = maps.get(url)?.findEntry(lineNumber, columnNumber)
    const source = (entry && 'originalSource' in entry ? entry.originalSource : undefined) ?? ''
    const author = authorOf(source)
    const calls = native && leaf !== '' ? ` › ${leaf}` : ''
    const file = source.split('/').slice(-2).join('/')
    return {
      author: author === 'maplibre' && isWebGl(leaf) && native ? 'webgl' : author,
      name: `${functionName} ${file}${calls}`,
    }
  }
  return { author: 'autres', name: leaf }
}

const isWebGl = (name: string) =>
  /^(draw|bind|uniform|vertex|enable|buffer|use|clear|active|blend|stencil|depth|get|pixelStore|viewport|color)/.test(
    name,
  )

function authorOf(source: string): Author {
  if (/maplibre/.test(source)) return 'maplibre'
  if (/node_modules\/(react|react-dom|scheduler|zustand|@tanstack)\//.test(source)) return 'react'
  return /\/src\//.test(`/${source}`) && !/node_modules/.test(source) ? 'nous' : 'autres'
}

async function readSourceMap(url: string): Promise<SourceMap | null> {
  const response = await fetch(`${url}.map`)
  return response.ok ? new SourceMap(await response.json()) : null
}

function shareOut(task: Task, samples: readonly Sample[]): ProfiledTask {
  const inside = samples.filter((s) => task.slices.some((e) => s.atUs >= e.ts && s.atUs <= endOf(e)))
  const total = inside.reduce((sum, s) => sum + s.lastedUs, 0)
  const authors = { nous: 0, react: 0, maplibre: 0, textures: 0, webgl: 0, autres: 0 }
  const functions = new Map<string, number>()
  for (const { author, name, lastedUs } of inside) {
    const ms = total === 0 ? 0 : (task.oursMs * lastedUs) / total
    authors[author] += ms
    functions.set(`${author} ${name}`, (functions.get(`${author} ${name}`) ?? 0) + ms)
  }
  return { ...task, authors, functions }
}
