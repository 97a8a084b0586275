import { kinds as allKinds, references as allReferences, documents } from '../../lib/exams/document'
import { referenceNames } from './values'

/** What an examination and a reference can be, for a list to choose from. */
export const kinds = allKinds.map((value) => ({ value, name: documents[value].name }))
export const references = allReferences.map((value) => ({ value, name: referenceNames[value] }))
