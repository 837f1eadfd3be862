/** «1 sag», «2 sager». */
export function antal(n: number, en: string, flere: string): string {
  return `${n.toLocaleString('da-DK')} ${n === 1 ? en : flere}`
}

/** «a, b og c» */
export function opregn(dele: readonly string[]): string {
  const sidste = dele.at(-1)
  if (sidste === undefined) return ''
  return dele.length === 1 ? sidste : `${dele.slice(0, -1).join(', ')} og ${sidste}`
}
