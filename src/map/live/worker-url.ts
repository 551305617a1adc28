/** MapLibre's worker as a file of our own: strict CSP has no `blob:`. Listed by the Trusted Types policy. */
export { default as maplibreWorkerUrl } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'
