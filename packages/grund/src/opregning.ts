/** «1 sag», «2 sager», «1.826 dage». */
export function skrivAntal(antal: number, en: string, flere: string): string {
  return `${antal.toLocaleString('da-DK')} ${antal === 1 ? en : flere}`
}

/** «a, b og c». Ingen dele er den tomme tekst. */
export function opregn(dele: readonly string[]): string {
  const sidste = dele.at(-1)
  if (sidste === undefined) return ''
  return dele.length === 1 ? sidste : `${dele.slice(0, -1).join(', ')} og ${sidste}`
}
