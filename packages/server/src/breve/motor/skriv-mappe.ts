import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { laesSkrift } from './skrift.ts'
import { tegnI } from './skrifttegn.ts'
import { hentTypst } from './typst.ts'
import { tilTryk } from './tekst-til-tryk.ts'

const HER = fileURLToPath(new URL('.', import.meta.url))
const SKABELON = fileURLToPath(new URL('mappe.typ', import.meta.url))

/** Noget, der hører til i mappen: en PDF, eller grunden til, at det ikke er med. */
export type Mappedel =
  { readonly navn: string; readonly pdf: Uint8Array } | { readonly navn: string; readonly grund: string }

export interface Mappe {
  readonly titel: string
  /** Kommunens navn. */
  readonly afsender: string
  /** Mappens dag (ISO) og filens egen: samme mappe giver samme fil. */
  readonly dato: string
  /** Det, der står på forsiden over indekset. */
  readonly linjer: readonly string[]
  readonly dele: readonly Mappedel[]
}

/** Flere sider end det i én del sættes ikke; den nævnes i stedet i indekset. */
const HOEJST_SIDER = 400

const KAN_IKKE_LAESES = 'Filen kan ikke læses som PDF. Åbn den fra sagen.'
const FOR_LANG = `Filen har over ${HOEJST_SIDER} sider. Åbn den fra sagen.`

/**
 * Delene samlet i én PDF med forside, indeks og fortløbende sidetal. Siderne er, som de er i delene, så mappen er ikke mærket op til en
 * skærmlæser; det er delene hver for sig.
 * @throws {UdenTrykkeri} når maskinen ikke har Typst
 */
export async function skrivMappe(mappe: Mappe): Promise<Buffer> {
  const { NodeCompiler } = await hentTypst()
  const [skrifter, skabelon] = await Promise.all([laesSkrift(), readFile(SKABELON, 'utf8')])
  const [foerste = new Set<number>(), ...resten] = skrifter.map(tegnI)
  const skriftens = new Set([...foerste].filter((kode) => resten.every((en) => en.has(kode))))
  const tryk = (raa: string): string => tilTryk(raa, skriftens).tekst.replaceAll(/\s+/g, ' ').trim()
  // Filerne ligger kun i denne mappes hukommelse og er væk med den.
  const typst = NodeCompiler.create({ workspace: HER, fontArgs: [{ fontBlobs: [...skrifter] }] })
  const findes = (fil: string, side: number): boolean => {
    try {
      typst.pdf({ mainFileContent: `#image("${fil}", page: ${side})` })
      return true
    } catch {
      return false
    }
  }
  const dele = mappe.dele.map((del, nr) => {
    const navn = tryk(del.navn)
    if (!('pdf' in del)) return { navn, sider: 0, grund: tryk(del.grund) }
    const fil = `del-${nr}.pdf`
    typst.mapShadow(HER + fil, Buffer.from(del.pdf))
    const sider = siderI((side) => findes(fil, side))
    if (sider > HOEJST_SIDER) return { navn, sider: 0, grund: FOR_LANG }
    return sider === 0 ? { navn, sider, grund: KAN_IKKE_LAESES } : { navn, sider, fil }
  })
  const data = {
    ...mappe,
    titel: tryk(mappe.titel),
    afsender: tryk(mappe.afsender),
    linjer: mappe.linjer.map(tryk),
    dele,
  }
  try {
    return typst.pdf({ mainFileContent: skabelon, inputs: { mappe: JSON.stringify(data) } })
  } finally {
    typst.evictCache(0)
  }
}

/** Antallet af sider, fundet ved at spørge, om de er der: først længere og længere frem, så halvvejs. Standser lidt over loftet. */
function siderI(findes: (side: number) => boolean): number {
  if (!findes(1)) return 0
  let [der, ikke] = [1, 2]
  while (findes(ikke)) {
    if (ikke > HOEJST_SIDER) return ikke
    ;[der, ikke] = [ikke, ikke * 2]
  }
  while (ikke - der > 1) {
    const midt = Math.floor((der + ikke) / 2)
    if (findes(midt)) der = midt
    else ikke = midt
  }
  return der
}
