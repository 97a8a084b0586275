/** Node runs no TypeScript without a flag: the command line and the library are put together from their sources. */
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from './project.mjs'

/**
 * @param {string} outdir folder to write to
 * @param {{ library?: boolean, withoutSpecialties?: boolean }} [options] with the library beside the command line, and
 *   without NRMP's figures: what is published
 * @returns {Promise<Set<string>>} names of the packages that the result imports
 */
export async function bundle(outdir, { library = false, withoutSpecialties = false } = {}) {
  const { metafile } = await build({
    entryPoints: {
      main: join(root, 'cli/main.ts'),
      reader: join(root, 'cli/reader/child.ts'),
      ...(library && { index: join(root, 'cli/library.ts') }),
    },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    // The same code in half the letters: it is read anew with every call.
    alias: Object.fromEntries(
      ['pdf', 'pdf.worker'].map((name) => [
        `pdfjs-dist/legacy/build/${name}.mjs`,
        `pdfjs-dist/legacy/build/${name}.min.mjs`,
      ]),
    ),
    outdir,
    outExtension: { '.js': '.mjs' },
    logLevel: 'silent',
    metafile: true,
    ...(withoutSpecialties && { minifySyntax: true, define: { 'process.env.STRONGSUIT_WITHOUT_SPECIALTIES': '"1"' } }),
  })
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports)
  return new Set(
    imports
      .filter(({ external, path }) => external && !path.startsWith('node:') && !path.startsWith('.'))
      .map(({ path }) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      ),
  )
}
