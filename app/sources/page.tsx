import type { Metadata } from 'next'
import { listedGroups } from '../../components/sources/source-sets'
import { SourcesPage } from '../../components/sources/sources-page'
import { allSources } from '../../lib/guide/all-sources'

export const metadata: Metadata = { title: 'Sources' }

export default function Page() {
  return <SourcesPage groups={listedGroups(allSources())} />
}
