/**
 * The named switch: a build with `STRONGSUIT_WITHOUT_SPECIALTIES=1` comes without the figures of NRMP's tables and
 * surveys, for which NRMP asks for written permission. Names of specialties stay; people type figures of their own.
 *
 * A bundler drops the files themselves only where the condition stands in the module that imports them: it is repeated
 * there word by word.
 */
export const specialtyFiguresLeftOut = process.env.STRONGSUIT_WITHOUT_SPECIALTIES === '1'
