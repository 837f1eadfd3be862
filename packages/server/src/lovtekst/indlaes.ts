import { skrivAntal, skrivHjemmel } from '@fodfaeste/grund'
import { type CitatUdenOrd, type Ordparagraf, type Tekstfejl, citatdaekning } from '@fodfaeste/lov/lovtekst'
import type { Indlaesning, NyLovtekst } from '../store/lovtekst-store.ts'
import { type LaestFil, laesFil, lovteksterI, medDobbelte } from './laes-mappe.ts'
import { type Omverden, UDGANG, type Udgang, medLager } from './omverden.ts'

interface Valg {
  readonly proev: boolean
  readonly json: boolean
}

/** `lovtekst indlaes MAPPE`: alle filer eller ingen. */
export async function indlaes(mappe: string, valg: Valg, omverden: Omverden): Promise<Udgang> {
  const navne = findFiler(mappe)
  if (typeof navne === 'string') {
    omverden.skrivFejl(`${navne}\n`)
    return UDGANG.brug
  }
  const fremgang = valg.json ? () => undefined : omverden.skriv
  const laest = navne.map((navn) => {
    const fil = laesFil(mappe, navn)
    fremgang(`${fremgangslinje(fil)}\n`)
    return fil
  })
  const filer = medDobbelte(laest)
  const nye = filer.flatMap(somNy)
  const afvist = nye.length < filer.length
  const gjort = afvist || valg.proev ? undefined : await gem(nye, omverden)
  const resultat = { filer, gjort, daekning: daekningAf(nye) }
  if (valg.json) omverden.skriv(`${JSON.stringify(somJson(resultat, valg.proev), null, 2)}\n`)
  else skrivResultat(resultat, valg.proev, omverden)
  return afvist ? UDGANG.afvist : UDGANG.ok
}

/** Filerne, eller hvorfor der ingen er. */
function findFiler(mappe: string): readonly string[] | string {
  try {
    const navne = lovteksterI(mappe)
    return navne.length > 0 ? navne : `Mappen ${mappe} har ingen lovtekster. De skal hedde noget på .txt.`
  } catch (fejl) {
    const { code: kode } = fejl as NodeJS.ErrnoException
    if (kode === 'ENOENT') return `Mappen ${mappe} findes ikke.`
    if (kode === 'ENOTDIR') return `${mappe} er en fil. Skriv mappen, den ligger i.`
    if (kode === 'EACCES') return `Mappen ${mappe} må ikke læses. Ret adgangen til den.`
    throw fejl
  }
}

function somNy({ fil, sha256, tekst }: LaestFil): readonly NyLovtekst[] {
  return tekst === undefined ? [] : [{ fil, sha256, tekst }]
}

async function gem(nye: readonly NyLovtekst[], omverden: Omverden): Promise<ReadonlyMap<string, Indlaesning>> {
  const svar = await medLager(omverden, ({ lovtekst }) => lovtekst.erstat(nye, omverden.nu))
  return new Map(nye.map(({ fil }, i) => [fil, svar[i] ?? 'ny']))
}

/** Hvor mange af de steder, reglerne citerer i netop disse udgaver, teksterne har ord til. */
function daekningAf(nye: readonly NyLovtekst[]): {
  readonly citater: number
  readonly udenOrd: readonly CitatUdenOrd[]
} {
  const paragraffer = new Map<string, Ordparagraf>(
    nye.flatMap(({ tekst }) =>
      tekst.paragraffer.map((p) => [`${tekst.udgave}|${p.lov}|${p.tekst.paragraf}`, p.tekst] as const),
    ),
  )
  const udgaver = new Set<string>(nye.map(({ tekst }) => tekst.udgave))
  const her = citatdaekning((...sted) => paragraffer.get(sted.join('|'))).filter((d) => udgaver.has(d.udgave))
  return {
    citater: her.reduce((sum, d) => sum + d.citater, 0),
    udenOrd: her.flatMap((d) => d.udenOrd),
  }
}

interface Resultat {
  readonly filer: readonly LaestFil[]
  /** Mangler, når intet er skrevet. */
  readonly gjort: ReadonlyMap<string, Indlaesning> | undefined
  readonly daekning: ReturnType<typeof daekningAf>
}

function fremgangslinje({ fil, tekst, fejl }: LaestFil): string {
  if (tekst === undefined) return `✗ ${fil}: ${skrivAntal(fejl.length, 'fejl', 'fejl')}`
  return `✓ ${fil}: ${tekst.udgave}, ${skrivAntal(tekst.paragraffer.length, 'paragraf', 'paragraffer')}`
}

function skrivResultat({ filer, gjort, daekning }: Resultat, proev: boolean, { skriv, skrivFejl }: Omverden): void {
  const bemaerkninger = filer.flatMap(({ fil, tekst }) =>
    (tekst?.bemaerkninger ?? []).map((b) => `  ${fil}:${b.linje}: ${b.tekst}.`),
  )
  if (bemaerkninger.length > 0) skriv(`\nBemærkninger:\n${bemaerkninger.join('\n')}\n`)
  const fejl = filer.flatMap(({ fil, fejl: filens }) => filens.map((f) => skrivTekstfejl(fil, f)))
  if (fejl.length > 0) {
    const med = filer.filter((f) => f.fejl.length > 0).length
    skrivFejl(
      `\n${fejl.join('\n')}\n\nIntet er læst ind: ${skrivAntal(med, 'fil', 'filer')} af ${filer.length} har fejl.\n`,
    )
    return
  }
  skriv(`\n${skrivDaekning(daekning)}\n`)
  if (gjort === undefined) {
    if (proev) skriv(`\nPrøvet: ${skrivAntal(filer.length, 'fil', 'filer')} kan læses ind. Intet er skrevet.\n`)
    return
  }
  const antal = (svar: Indlaesning) => [...gjort.values()].filter((et) => et === svar).length
  const erstattede = filer.filter(({ fil }) => gjort.get(fil) === 'erstattet').map((f) => f.tekst?.udgave)
  skriv(
    `\nLæst ind: ${skrivAntal(antal('ny'), 'ny udgave', 'nye udgaver')}, ${antal('erstattet')} erstattet, ${antal('uændret')} uændret.\n`,
  )
  if (erstattede.length > 0) skriv(`Erstattet: ${erstattede.join(', ')}.\n`)
}

function skrivTekstfejl(fil: string, { linje, fundet, grund, raad }: Tekstfejl): string {
  const stod = fundet === undefined ? '' : `\n    Der står: «${fundet}»`
  return `${fil}:${linje}: ${grund}${stod}\n    ${raad}`
}

/** Citaterne og dem, der ikke er ord til, hver på sin linje. */
function skrivDaekning({ citater, udenOrd }: Resultat['daekning']): string {
  const hoved = `Reglerne citerer ${citater} steder i disse udgaver; ${citater - udenOrd.length} har ord.`
  return [hoved, ...udenOrd.map(skrivUdenOrd)].join('\n')
}

/** «  LAB § 112, stk. 9 (LBK 280/2024): § 112 har ikke stk. 9; der er 3. Citeres af LAB-112-3.» */
export function skrivUdenOrd({ hjemmel, regler, grund }: CitatUdenOrd): string {
  return `  Uden ord: ${skrivHjemmel(hjemmel, { medUdgave: true })}: ${grund} Citeres af ${regler.join(', ')}.`
}

/** Et citat uden ord som data. */
export function udenOrdSomJson({ hjemmel, regler, grund }: CitatUdenOrd): object {
  return { sted: skrivHjemmel(hjemmel), udgave: hjemmel.udgave, grund, regler }
}

function somJson({ filer, gjort, daekning }: Resultat, proev: boolean): object {
  return {
    proevet: proev,
    indlaest: gjort !== undefined,
    filer: filer.map(({ fil, sha256, tekst, fejl }) => ({
      fil,
      sha256,
      ...(tekst === undefined
        ? {}
        : { udgave: tekst.udgave, paragraffer: tekst.paragraffer.length, bemaerkninger: tekst.bemaerkninger }),
      ...(gjort === undefined ? {} : { resultat: gjort.get(fil) }),
      fejl,
    })),
    citater: daekning.citater,
    udenOrd: daekning.udenOrd.map(udenOrdSomJson),
  }
}
