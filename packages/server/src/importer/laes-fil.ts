import { type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { naermest } from '@fodfaeste/kontrakt'
import { CsvError, type Info, parse } from 'csv-parse/sync'
import { KOLONNER } from './kolonner.ts'
import type { Raekke } from './raekke.ts'

/** Rækkerne i filen, eller én sætning om, hvorfor den slet ikke kan læses. */
export type Fillaesning = Udfald<readonly Raekke[], string>

const NAVNE = KOLONNER.map(({ navn }) => navn)

/** Læser filen efter sin endelse. UTF-8 med og uden BOM, og Windows-1252, som danske regneark stadig gemmer i. */
export function laesFil(navn: string, bytes: Uint8Array): Fillaesning {
  const tekst = somTekst(bytes)
  if (/\.csv$/i.test(navn)) return laesCsv(tekst)
  if (/\.json$/i.test(navn)) return laesJson(tekst)
  return afvist('Filen skal hedde noget, der ender på .csv eller .json.')
}

/** Bytes, der ikke er gyldig UTF-8, er skrevet af et program, der bruger Windows' gamle tegnsæt. */
function somTekst(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

interface Linje {
  readonly info: Pick<Info, 'lines'>
  readonly record: readonly string[]
}

function laesCsv(tekst: string): Fillaesning {
  const foerste = tekst.slice(0, tekst.search(/[\r\n]|$/))
  const delimiter = foerste.includes(';') ? ';' : ','
  let linjer: readonly Linje[]
  try {
    const valg = { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true, info: true, trim: true }
    linjer = parse(tekst, valg) as unknown as readonly Linje[]
  } catch (fejl) {
    if (!(fejl instanceof CsvError)) throw fejl
    return afvist('Filen kan ikke læses som CSV: et anførselstegn er ikke sluttet, eller der står noget efter det.')
  }
  const [hoved, ...resten] = linjer
  if (hoved === undefined) return afvist('Filen er tom. Første linje skal være navnene på kolonnerne.')
  const navne = hoved.record.map((navn) => navn.toLowerCase())
  const galt = efterseNavne(navne)
  if (galt !== undefined) return afvist(galt)
  return lykkes(
    resten.map(({ info, record }) => ({
      linje: info.lines,
      felter: {
        ...Object.fromEntries(navne.map((navn, nr) => [navn, record[nr] ?? ''] as const).filter(([, v]) => v !== '')),
        ...(record.length > navne.length && record.slice(navne.length).some((v) => v !== '') && { [FOR_MANGE]: true }),
      },
    })),
  )
}

/** En række med flere felter end kolonner: en skilletegn for meget, og så er intet i den til at stole på. */
export const FOR_MANGE = ' for mange'

function laesJson(tekst: string): Fillaesning {
  const laest = proevJson(tekst)
  if (!laest.ok) return laest
  const { vaerdi } = laest
  const liste = Array.isArray(vaerdi) ? vaerdi : (vaerdi as { readonly sager?: unknown } | null)?.sager
  if (!Array.isArray(liste)) return afvist('Filen skal være en liste af sager, eller et objekt med listen «sager».')
  const raekker: Raekke[] = []
  for (const [nr, en] of liste.entries()) {
    if (typeof en !== 'object' || en === null || Array.isArray(en)) return afvist(`Sag ${nr + 1} er ikke et objekt.`)
    const felter = Object.fromEntries(Object.entries(en).filter(([, v]) => v !== null && v !== ''))
    const ukendt = Object.keys(felter).find((navn) => !NAVNE.includes(navn))
    if (ukendt !== undefined) return afvist(`Sag ${nr + 1}: ${ukendtNavn(ukendt)}`)
    raekker.push({ linje: nr + 1, felter })
  }
  return lykkes(raekker)
}

function proevJson(tekst: string): Udfald<unknown, string> {
  try {
    return lykkes(JSON.parse(tekst) as unknown)
  } catch {
    return afvist('Filen er ikke gyldig JSON.')
  }
}

function efterseNavne(navne: readonly string[]): string | undefined {
  const ukendt = navne.find((navn) => !NAVNE.includes(navn))
  if (ukendt !== undefined) return ukendtNavn(ukendt)
  const dobbelt = navne.find((navn, nr) => navne.indexOf(navn) !== nr)
  if (dobbelt !== undefined) return `Kolonnen «${dobbelt}» er der to gange. Fjern den ene.`
  const mangler = KOLONNER.find(({ navn, kraeves }) => kraeves && !navne.includes(navn))
  return mangler && `Kolonnen «${mangler.navn}» mangler. Kolonnerne står i docs/import.md.`
}

/** Et navn, ingen kender, kan være en værdi, der er skredet; derfor gentages kun korte navne. */
function ukendtNavn(navn: string): string {
  const ligner = naermest(navn, NAVNE)
  const hvilken = /^[a-zæøå_ ]{1,40}$/.test(navn) ? `«${navn}»` : 'i første linje'
  return `Kolonnen ${hvilken} findes ikke.${ligner === undefined ? '' : ` Mente du «${ligner}»?`} Kolonnerne står i docs/import.md.`
}
