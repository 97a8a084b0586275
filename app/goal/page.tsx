import type { Metadata } from 'next'
import { GoalPage } from '../../components/goal/goal-page'

export const metadata: Metadata = { title: 'Target' }

export default function Page() {
  return <GoalPage />
}
