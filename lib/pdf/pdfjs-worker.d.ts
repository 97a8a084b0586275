/** pdf.js ships no types for its worker code; it is only handed on as a whole. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
