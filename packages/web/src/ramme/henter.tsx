/** Mens siden hentes. */
export function Henter() {
  return <p className="daempet">Henter …</p>
}
