export function ProevReglerneSide() {
  return <h1>Prøv reglerne</h1>
}
