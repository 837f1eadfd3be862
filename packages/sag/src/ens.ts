/** Er de to JSON-værdier ens? Felters orden betyder intet, listers gør. */
export function ens(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x, nr) => ens(x, b[nr]))
  if (!erFelter(a) || !erFelter(b)) return false
  const felter = Object.keys(a)
  return (
    felter.length === Object.keys(b).length && felter.every((felt) => Object.hasOwn(b, felt) && ens(a[felt], b[felt]))
  )
}

function erFelter(vaerdi: unknown): vaerdi is { readonly [felt: string]: unknown } {
  return typeof vaerdi === 'object' && vaerdi !== null && !Array.isArray(vaerdi)
}
