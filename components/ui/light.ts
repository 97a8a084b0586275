/**
 * Lights the elements of a page that something else on it names.
 *
 * @returns puts them out again
 */
export function light(root: ParentNode, selector: string): () => void {
  const lit = [...root.querySelectorAll(selector)]
  for (const element of lit) element.setAttribute('data-lit', '')
  return () => {
    for (const element of lit) element.removeAttribute('data-lit')
  }
}
