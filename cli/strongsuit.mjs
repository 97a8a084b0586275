#!/usr/bin/env node
// Node 20 runs no TypeScript: tsx translates the sources while they are loaded.
import { register } from 'tsx/esm/api'

register()
const { main } = await import('./main.ts')
process.exitCode = await main(process.argv.slice(2))
