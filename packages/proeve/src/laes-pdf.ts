import type { getDocumentProxy as Aabn } from 'unpdf'

interface Knude {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly Knude[]
}

/** Det, en prøve ser i en PDF. `laest` er det, en skærmlæser læser, i dens orden; `synligt` er det, der står på arket. */
export interface LaestPdf {
  readonly info: object
  readonly xmp: string
  readonly maerket: boolean
  readonly roller: readonly string[]
  readonly laest: string
  readonly synligt: string
  readonly sider: number
  /** Hvor langt til højre der står noget, og arkets bredde, i punkter. */
  readonly yderst: number
  readonly bredde: number
}

/** Læser en PDF med et andet bibliotek end det, der skrev den: mærkerne, teksten og metadataene. */
export async function laesPdf(pdf: Uint8Array): Promise<LaestPdf> {
  // Hentes først her: de fleste prøver læser ingen PDF.
  const { getDocumentProxy } = await import('unpdf')
  const dokument = await getDocumentProxy(Uint8Array.from(pdf))
  const { info, metadata } = await dokument.getMetadata()
  const nr = Array.from({ length: dokument.numPages }, (_, i) => i + 1)
  const sider = await Promise.all(nr.map(async (side) => laesSide(await dokument.getPage(side))))
  const maerket = ((await dokument.getMarkInfo()) as { readonly Marked?: boolean } | null)?.Marked === true
  return {
    info,
    xmp: String((metadata as { getRaw?: () => unknown } | null)?.getRaw?.() ?? ''),
    maerket,
    roller: sider.flatMap(({ roller }) => roller),
    laest: sider.map(({ laest }) => laest).join(' '),
    synligt: sider.map(({ synligt }) => synligt).join('\n'),
    sider: dokument.numPages,
    yderst: Math.max(...sider.map(({ yderst }) => yderst)),
    bredde: sider[0]?.bredde ?? 0,
  }
}

type Side = Awaited<ReturnType<Awaited<ReturnType<typeof Aabn>>['getPage']>>

async function laesSide(side: Side) {
  const { items } = await side.getTextContent({ includeMarkedContent: true })
  const tekster = new Map<string, string>()
  let synligt = ''
  let yderst = 0
  let aaben: string | undefined
  for (const del of items) {
    if ('str' in del) {
      const skrevet = del.str + (del.hasEOL ? '\n' : '')
      synligt += skrevet
      yderst = Math.max(yderst, Number(del.transform[4] ?? 0) + del.width)
      if (aaben !== undefined) tekster.set(aaben, (tekster.get(aaben) ?? '') + skrevet)
    } else aaben = del.type.startsWith('begin') ? del.id : undefined
  }
  const knuder = alleI((await side.getStructTree()) as Knude | null)
  return {
    roller: knuder.flatMap(({ role }) => role ?? []),
    laest: knuder.flatMap(({ type, id }) => (type === 'content' ? [tekster.get(id ?? '') ?? ''] : [])).join(' '),
    synligt,
    yderst,
    bredde: side.view[2] ?? 0,
  }
}

function alleI(knude: Knude | null): readonly Knude[] {
  return knude === null ? [] : [knude, ...(knude.children ?? []).flatMap(alleI)]
}
