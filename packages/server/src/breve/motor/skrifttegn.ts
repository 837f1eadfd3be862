/** De tegn, en skrift har, læst af dens `cmap` (OpenType). Kun de to former, en almindelig skrift bruger: 4 og 12. */
export function tegnI(skrift: Buffer): ReadonlySet<number> {
  const tegn = new Set<number>()
  const cmap = tabel(skrift, 'cmap')
  const antal = skrift.readUInt16BE(cmap + 2)
  for (let nr = 0; nr < antal; nr += 1) {
    const under = cmap + skrift.readUInt32BE(cmap + 4 + nr * 8 + 4)
    const form = skrift.readUInt16BE(under)
    if (form === 4) laesForm4(skrift, under, tegn)
    if (form === 12) laesForm12(skrift, under, tegn)
  }
  if (tegn.size === 0) throw new Error('The font has no character map we can read')
  return tegn
}

function tabel(skrift: Buffer, navn: string): number {
  const antal = skrift.readUInt16BE(4)
  for (let nr = 0; nr < antal; nr += 1) {
    const post = 12 + nr * 16
    if (skrift.toString('latin1', post, post + 4) === navn) return skrift.readUInt32BE(post + 8)
  }
  throw new Error(`The font has no ${navn} table`)
}

function laesForm4(skrift: Buffer, fra: number, tegn: Set<number>): void {
  const dobbelt = skrift.readUInt16BE(fra + 6)
  const [slut, start] = [fra + 14, fra + 16 + dobbelt]
  const [delta, afstand] = [start + dobbelt, start + 2 * dobbelt]
  for (let s = 0; s < dobbelt; s += 2) {
    const [foerst, sidst] = [skrift.readUInt16BE(start + s), skrift.readUInt16BE(slut + s)]
    const [plus, hop] = [skrift.readUInt16BE(delta + s), skrift.readUInt16BE(afstand + s)]
    for (let kode = foerst; kode <= sidst && kode < 0xffff; kode += 1) {
      const raa = hop === 0 ? kode : skrift.readUInt16BE(afstand + s + hop + (kode - foerst) * 2)
      // Plads 0 er «tegnet findes ikke».
      if (raa !== 0 && ((raa + plus) & 0xffff) !== 0) tegn.add(kode)
    }
  }
}

function laesForm12(skrift: Buffer, fra: number, tegn: Set<number>): void {
  const grupper = skrift.readUInt32BE(fra + 12)
  for (let nr = 0; nr < grupper; nr += 1) {
    const gruppe = fra + 16 + nr * 12
    const sidst = skrift.readUInt32BE(gruppe + 4)
    for (let kode = skrift.readUInt32BE(gruppe); kode <= sidst; kode += 1) tegn.add(kode)
  }
}
