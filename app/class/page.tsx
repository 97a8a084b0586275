import type { Metadata } from 'next'
import { ClassPage } from '../../components/class/class-page'

export const metadata: Metadata = { title: 'A whole class' }

export default function Page() {
  return <ClassPage />
}
