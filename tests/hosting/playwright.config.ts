import base from '../../playwright.config'

/** The built site as a host serves it: below a path, with response headers or without. Run by `npm run test:hosting`. */
export default { ...base, testDir: '.', use: { ...base.use, serviceWorkers: 'allow' as const } }
