import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { type Brev, huller } from './brev.ts'
import { opsaet } from './opsaet.ts'
import { laesSkrift } from './skrift.ts'
import { tegnI } from './skrifttegn.ts'
import { hentTypst } from './typst.ts'

const HER = fileURLToPath(new URL('.', import.meta.url))
const SKABELON = fileURLToPath(new URL('skabelon.typ', import.meta.url))

interface Trykkeri {
  readonly skriftens: ReadonlySet<number>
  readonly tryk: (data: string) => Buffer
}

let trykkeri: Promise<Trykkeri> | undefined

async function aabnTrykkeri(): Promise<Trykkeri> {
  const { NodeCompiler } = await hentTypst()
  const [skrifter, skabelon] = await Promise.all([laesSkrift(), readFile(SKABELON, 'utf8')])
  const [foerste, ...resten] = skrifter.map(tegnI)
  // Kun tegn, alle vægtene har: en overskrift skal kunne sættes som brødteksten.
  const skriftens = new Set([...(foerste ?? [])].filter((kode) => resten.every((en) => en.has(kode))))
  const typst = NodeCompiler.create({ workspace: HER, fontArgs: [{ fontBlobs: [...skrifter] }] })
  return {
    skriftens,
    tryk: (data) => {
      try {
        // Direkte til PDF: et dokument, der holdes i Node, bliver liggende i Typsts hukommelse.
        return typst.pdf({ mainFileContent: skabelon, inputs: { brev: data } }, { pdfStandard: 'ua-1' })
      } finally {
        typst.evictCache(0)
      }
    },
  }
}

/**
 * Brevet som PDF/UA-1. Samme brev giver samme bytes. Typst afviser selv det, der ikke er tilgængeligt.
 * @throws {UdenTrykkeri} når maskinen ikke har Typst
 */
export async function skrivPdf(brev: Brev): Promise<Buffer> {
  if (!brev.udkast && huller(brev).length > 0) throw new Error('A letter with gaps can only be a draft')
  const { skriftens, tryk } = await hentTrykkeri()
  return tryk(opsaet(brev, skriftens).data)
}

/** De tegn i brevet, skriften ikke har. */
export async function udenTegn(brev: Brev): Promise<readonly string[]> {
  return opsaet(brev, (await hentTrykkeri()).skriftens).udenTegn
}

function hentTrykkeri(): Promise<Trykkeri> {
  trykkeri ??= aabnTrykkeri()
  return trykkeri
}
