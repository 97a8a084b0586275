/** `npm start`: install what is missing, build what is out of date, serve. */
import { buildIsStale, installPackages, run } from './project.mjs'

installPackages()
if (buildIsStale() && run(process.execPath, ['scripts/build.mjs']) !== 0) process.exit(1)
await import('./serve.mjs')
