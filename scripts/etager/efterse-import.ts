import { isBuiltin } from 'node:module'
import path from 'node:path'
import { ETAGER } from './etagetabel.ts'

const EGNE = '@fodfaeste/'

export interface Pakke {
  readonly navn: string
  /** Pakkens mappe, relativt til roden: packages/lov. */
  readonly mappe: string
  readonly afhaengigheder: ReadonlySet<string>
  /** Alle pakkers udstillede indgange: @fodfaeste/lov, @fodfaeste/sag/demo. */
  readonly indgange: ReadonlySet<string>
  /** Hvad kun pakkens prøver og dens mappe `udvikling` må bruge: devDependencies her og i roden. */
  readonly tilProever: ReadonlySet<string>
}

/** Prøver, og de fælles kontraktprøver (`sag-store-kontrakt.ts`), som flere prøvefiler kører. */
export const erProeve = (fil: string): boolean => /(?:\.test\.tsx?|-kontrakt\.ts)$/.test(fil)

/** Det, der kun er til udvikling: hentes ved køretid, når man beder om det, og er ikke med i drift. */
const erUdvikling = (fil: string): boolean => fil.includes('/src/udvikling/')

/** «@x/y/z» hører til pakken «@x/y», «y/z» til «y». */
const pakkenavn = (fra: string): string => fra.split('/', fra.startsWith('@') ? 2 : 1).join('/')

function efterseEgen(pakke: Pakke, fil: string, fra: string): string | undefined {
  const maal = fra.slice(EGNE.length).split('/', 1)[0] ?? ''
  if (fra !== EGNE + maal && !pakke.indgange.has(fra)) {
    return `går forbi indgangen til ${maal}. Hent det fra ${EGNE}${maal}, eller udstil det i dens index.ts.`
  }
  const maaKende = ETAGER[pakke.navn]?.maaKende ?? []
  if (maal === pakke.navn) return 'henter sig selv udefra. Brug en relativ sti.'
  if (maal === 'proeve' && erProeve(fil)) return undefined
  if (!maaKende.includes(maal)) {
    return `${pakke.navn} må ikke kende ${maal}. Flyt det fælles nedad, eller giv det som argument.`
  }
  return undefined
}

function efterseRelativ(pakke: Pakke, fil: string, fra: string): string | undefined {
  const maal = path.posix.join(path.posix.dirname(fil), fra)
  if (erProeve(maal) && !erProeve(fil)) return 'er en prøve, og produktet må ikke hvile på en prøve.'
  if (maal.startsWith(`${pakke.mappe}/`)) return undefined
  // En prøve må gerne læse eksempler og lignende, men ikke ind i en anden pakke.
  if (erProeve(fil) && !maal.startsWith('packages/')) return undefined
  return `går ud af pakken til ${maal}. Brug den anden pakkes indgang.`
}

/** Hvad der er i vejen med en import, eller undefined. Filen er relativ til roden med skråstreger. */
export function efterseImport(pakke: Pakke, fil: string, fra: string): string | undefined {
  if (fra.startsWith('.')) return efterseRelativ(pakke, fil, fra)
  if (isBuiltin(fra)) {
    if (!ETAGER[pakke.navn]?.ren || erProeve(fil)) return undefined
    return `${pakke.navn} må ikke kende Node. Ur, filer og net hører til i server og cli; giv det som argument.`
  }
  if (fra.startsWith(EGNE)) {
    const brud = efterseEgen(pakke, fil, fra)
    if (brud !== undefined) return brud
  }
  const navn = pakkenavn(fra)
  if (pakke.afhaengigheder.has(navn) || ((erProeve(fil) || erUdvikling(fil)) && pakke.tilProever.has(navn)))
    return undefined
  return `${navn} står ikke i ${pakke.mappe}/package.json.`
}
