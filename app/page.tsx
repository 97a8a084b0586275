import { OpenPage } from '../components/open/open-page'

export default function Page() {
  return <OpenPage />
}
