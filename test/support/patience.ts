/** How long a test waits for what is to come: a busy machine is slow, not wrong. */
export const PATIENCE_MS = 30_000
