#!/usr/bin/env node
import { existsSync } from 'node:fs'

// The package brings everything put together and no sources; beside sources what was put together is never used.
const isPackage = !existsSync(new URL('load.mjs', import.meta.url))
const load = async () => (isPackage ? import('../dist/main.mjs') : (await import('./load.mjs')).loadMain())

const { main } = await load()
process.exitCode = await main(process.argv.slice(2))
