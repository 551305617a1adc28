import { fetchBytes } from '../fetch-bytes.ts'
import type { ReadBytes } from '../read-file.ts'
import { readKeptToo } from './read-kept-too.ts'

/** Reads files below an address from the network, else from what is kept on the device. */
export const fetchOrKept = (base: string): ReadBytes => readKeptToo(base, fetchBytes(base))
