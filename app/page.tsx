export default function OpenPage() {
  return (
    <main className="page">
      <h1>Strongsuit</h1>
      <p className="quiet">251 points</p>
    </main>
  )
}
