import { type LovKode, type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import type { UdgaveArt } from '../indeks/udgave-indhold.ts'
import type { Bemaerkning, Lovtekst, ParagrafTekst, Tekstfejl } from './lovtekst.ts'

/** Hvad for en tekst filen er, og hvilken lov hver paragraf hører til. */
export interface LoveneIFilen {
  /** «LBK 280/2024», som titlen og adressen siger det. */
  readonly id: string
  readonly art: UdgaveArt
  readonly love: readonly { readonly lov: LovKode; readonly paragraffer: readonly ParagrafTekst[] }[]
  readonly bemaerkninger: readonly Bemaerkning[]
}

const HOVEDLOVE: readonly (readonly [navn: string, lov: LovKode])[] = [
  ['lov om en aktiv beskæftigelsesindsats', 'LAB'],
  ['lov om aktiv socialpolitik', 'LAS'],
  ['lov om organisering og understøttelse af beskæftigelsesindsatsen m.v.', 'LOB'],
  ['lov om social pension', 'LSP'],
  ['lov om retssikkerhed og administration på det sociale område', 'RSL'],
  ['forvaltningsloven', 'FVL'],
  ['lov om offentlighed i forvaltningen', 'OFFL'],
]

/** Herfra og til næste skel hører paragrafferne til `lov`; uden `lov` er det en lov, indekset ikke har. */
interface Skel {
  readonly fra: string
  readonly lov?: LovKode
}

// En ændringslov indsætter paragraffer i flere love, og uden linjer med «Lov:» siger teksten ikke hvor. Fordelingen er
// læst af paragraffernes eget indhold (deres henvisninger til «denne lov» og til hinanden).
const FORDELING: Readonly<Record<string, readonly Skel[]>> = {
  'lov 1380/2012': [
    { fra: '30 a', lov: 'LAB' },
    // Loven om styringen af indsatsen har ingen kortform; dens § 25 a citeres som ændringslovens.
    { fra: '25 a', lov: 'LOV' },
    { fra: '68', lov: 'LAS' },
    { fra: '28' },
    { fra: '16', lov: 'LSP' },
    { fra: '33 d' },
  ],
  'lov 1160/2021': [{ fra: '113 a', lov: 'LAB' }],
  'lov 703/2025': [{ fra: '84 b' }],
  'lov 1750/2025': [{ fra: '2' }, { fra: '32 a', lov: 'LAB' }, { fra: '4', lov: 'LOB' }, { fra: '13 f' }],
}

/**
 * Loven bag hver paragraf: af filens egne «Lov:»-linjer, ellers af titlen. Afvist, når titlen er på en lov, systemet ikke
 * kender, når en ændringslov ikke siger, hvor dens paragraffer hører hjemme, eller når en paragraf står to gange.
 */
export function loveneIFilen(tekst: Lovtekst): Udfald<LoveneIFilen, readonly Tekstfejl[]> {
  const aendring = tekst.titel.startsWith('Lov om ændring af ')
  const hovedlov = aendring ? undefined : titlensLov(tekst.titel)
  const art = artAf(tekst.titel)
  const [nummer, aar] = tekst.eli.split('/').reverse()
  const id = `${art === 'LOV' ? 'lov' : art} ${nummer}/${aar}`
  const delt = del(tekst, id, hovedlov)
  if (!delt.ok) return delt
  const dobbelte = delt.vaerdi.love.flatMap(({ paragraffer }) => gentagne(paragraffer))
  return dobbelte.length > 0 ? afvist(dobbelte) : lykkes({ id, art, ...delt.vaerdi })
}

type Delt = Pick<LoveneIFilen, 'love' | 'bemaerkninger'>

function del(tekst: Lovtekst, id: string, hovedlov: LovKode | undefined): Udfald<Delt, readonly Tekstfejl[]> {
  const { paragraffer, bemaerkninger } = tekst
  if (paragraffer.some(({ lov }) => lov !== undefined)) return efterLinjerne(tekst, hovedlov)
  if (hovedlov !== undefined) {
    const { egne, hale } = skaerHalen(paragraffer)
    return lykkes({ love: [{ lov: hovedlov, paragraffer: egne }], bemaerkninger: [...bemaerkninger, ...hale] })
  }
  const skel = FORDELING[id]
  if (skel !== undefined) return efterSkel(tekst, skel)
  if (tekst.titel.startsWith('Lov om ændring af ')) {
    const grund = `${id} ændrer flere love, og filen siger ikke, hvilken lov paragrafferne hører til.`
    return afvist([{ linje: tekst.paragraffer[0]?.linje ?? 1, grund, raad: SKRIV_LOV }])
  }
  const raad = 'Ret titlen, så den er lovens egen, eller skriv «Lov: LAB» på en linje over paragrafferne.'
  return afvist([{ linje: 1, fundet: tekst.titel, grund: 'Titlen er ikke på en lov, systemet kender.', raad }])
}

const SKRIV_LOV =
  'Skriv «Lov: LAB» (eller LAS, LOB, LSP …) på en linje over dem; «Lov: LOV» er lovens egne paragraffer.'

function titlensLov(titel: string): LovKode | undefined {
  if (titel.startsWith('Bekendtgørelse om ')) return 'BEK'
  const navn = titel.toLowerCase().replace(/^bekendtgørelse af /, '')
  return HOVEDLOVE.find(([kendt]) => kendt === navn)?.[1]
}

function artAf(titel: string): UdgaveArt {
  if (titel.startsWith('Bekendtgørelse om ')) return 'BEK'
  return titel.startsWith('Bekendtgørelse af ') ? 'LBK' : 'LOV'
}

function efterLinjerne(
  { paragraffer, bemaerkninger }: Lovtekst,
  hovedlov: LovKode | undefined,
): Udfald<Delt, readonly Tekstfejl[]> {
  const foerst = paragraffer.find(({ lov }) => lov === undefined)
  if (foerst !== undefined && hovedlov === undefined) {
    const grund = `§ ${foerst.paragraf} står over den første «Lov:»-linje, så det vides ikke, hvilken lov den hører til.`
    return afvist([{ linje: foerst.linje, grund, raad: SKRIV_LOV }])
  }
  const love = new Map<LovKode, ParagrafTekst[]>()
  for (const p of paragraffer) {
    const lov = p.lov ?? hovedlov
    if (lov !== undefined) love.set(lov, [...(love.get(lov) ?? []), p])
  }
  return lykkes({ love: [...love].map(([lov, egne]) => ({ lov, paragraffer: egne })), bemaerkninger })
}

/** Sidst i en lovbekendtgørelse står ændringslovenes egne ikrafttrædelsesparagraffer. De kendes på, at tallene går tilbage. */
function skaerHalen(paragraffer: readonly ParagrafTekst[]): { egne: readonly ParagrafTekst[]; hale: Bemaerkning[] } {
  const brud = paragraffer.findIndex((p, i) => i > 0 && orden(paragraffer[i - 1]?.paragraf ?? '') >= orden(p.paragraf))
  if (brud === -1) return { egne: paragraffer, hale: [] }
  const hale = paragraffer.slice(brud).map(({ paragraf, linje }) => ({
    linje,
    tekst: `§ ${paragraf} efter lovens sidste paragraf hører til en ændringslov og er udeladt`,
  }))
  return { egne: paragraffer.slice(0, brud), hale }
}

function orden(paragraf: string): number {
  const [tal, bogstav] = paragraf.split(' ')
  return Number(tal) * 100 + (bogstav === undefined ? 0 : 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(bogstav) + 1)
}

function efterSkel(
  { paragraffer, bemaerkninger }: Lovtekst,
  skel: readonly Skel[],
): Udfald<Delt, readonly Tekstfejl[]> {
  const love = new Map<LovKode, ParagrafTekst[]>()
  const udeladt: Bemaerkning[] = []
  let naaet = -1
  for (const p of paragraffer) {
    if (skel[naaet + 1]?.fra === p.paragraf) naaet += 1
    const lov = skel[naaet]?.lov
    if (lov !== undefined) love.set(lov, [...(love.get(lov) ?? []), p])
    else {
      udeladt.push({
        linje: p.linje,
        tekst: `§ ${p.paragraf} hører til en lov, indekset ikke har, og er udeladt`,
      })
    }
  }
  if (naaet !== skel.length - 1) {
    const grund = `§ ${skel[naaet + 1]?.fra} mangler, så det vides ikke, hvilken lov resten hører til.`
    return afvist([{ linje: paragraffer[0]?.linje ?? 1, grund, raad: SKRIV_LOV }])
  }
  return lykkes({
    love: [...love].map(([lov, egne]) => ({ lov, paragraffer: egne })),
    bemaerkninger: [...bemaerkninger, ...udeladt],
  })
}

function gentagne(paragraffer: readonly ParagrafTekst[]): readonly Tekstfejl[] {
  const foerste = new Map<string, number>()
  return paragraffer.flatMap(({ paragraf, linje }) => {
    const set = foerste.get(paragraf)
    if (set === undefined) {
      foerste.set(paragraf, linje)
      return []
    }
    const grund = `§ ${paragraf} står to gange; første gang på linje ${set}.`
    return [{ linje, grund, raad: 'Lad den ene blive. Hører de til hver sin lov, så skriv «Lov:» over hver.' }]
  })
}
