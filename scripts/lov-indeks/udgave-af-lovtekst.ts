import type { LovKode } from '@fodfaeste/grund'
import type { ParagrafIIndeks, UdgaveArt } from '../../packages/lov/src/indeks/udgave-indhold.ts'
import type { Lovtekst } from './laes-lovtekst.ts'

/** En lovteksts udgave: hvem den er, og hvilke paragraffer der hører til hvilken lov. */
export interface UdgaveAfLovtekst {
  readonly id: string
  readonly art: UdgaveArt
  readonly eli: string
  readonly love: readonly { readonly lov: LovKode; readonly paragraffer: readonly ParagrafIIndeks[] }[]
  readonly bemaerkninger: readonly string[]
}

const LOVE: readonly (readonly [navn: string, lov: LovKode])[] = [
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

// En ændringslov indsætter paragraffer i flere love, og teksten siger ikke hvor. Fordelingen er læst af paragraffernes
// eget indhold (deres henvisninger til «denne lov» og til hinanden).
const FORDELING: Readonly<Record<string, readonly Skel[]>> = {
  'lov 1380/2012': [
    { fra: '30 a', lov: 'LAB' },
    { fra: '25 a' },
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
 * Udgaven bag en lovtekst: id fra adressen, art og lov fra titlen.
 * @throws {Error} når titlen er på en lov, indekset ikke kender, eller en ændringslov mangler i fordelingen
 */
export function udgaveAfLovtekst({ titel, eli, paragraffer, bemaerkninger }: Lovtekst): UdgaveAfLovtekst {
  const [nummer, aar] = eli.split('/').reverse()
  const hovedlov = LOVE.find(([navn]) => titel.toLowerCase().replace(/^bekendtgørelse af /, '') === navn)?.[1]
  if (titel.startsWith('Lov om ændring af ')) {
    const id = `lov ${nummer}/${aar}`
    return { id, art: 'LOV', eli, ...fordel(id, paragraffer, bemaerkninger) }
  }
  const erBekendtgoerelse = titel.startsWith('Bekendtgørelse om ')
  const lov = erBekendtgoerelse ? 'BEK' : hovedlov
  if (lov === undefined) throw new Error(`Unknown act: ${titel}`)
  const art = erBekendtgoerelse ? 'BEK' : titel.startsWith('Bekendtgørelse af ') ? 'LBK' : 'LOV'
  const { egne, hale } = skaerHalen(paragraffer)
  return {
    id: `${art === 'LOV' ? 'lov' : art} ${nummer}/${aar}`,
    art,
    eli,
    love: [{ lov, paragraffer: egne }],
    bemaerkninger: [
      ...bemaerkninger,
      ...hale.map(
        ({ paragraf }) => `§ ${paragraf} efter lovens sidste paragraf hører til en ændringslov og er udeladt`,
      ),
    ],
  }
}

/** Sidst i en lovbekendtgørelse står ændringslovenes egne ikrafttrædelsesparagraffer. De kendes på, at tallene går tilbage. */
function skaerHalen(paragraffer: readonly ParagrafIIndeks[]): { egne: ParagrafIIndeks[]; hale: ParagrafIIndeks[] } {
  const brud = paragraffer.findIndex((p, i) => i > 0 && orden(paragraffer[i - 1]?.paragraf ?? '') >= orden(p.paragraf))
  return brud === -1
    ? { egne: [...paragraffer], hale: [] }
    : { egne: paragraffer.slice(0, brud), hale: paragraffer.slice(brud) }
}

function orden(paragraf: string): number {
  const [tal, bogstav] = paragraf.split(' ')
  return Number(tal) * 100 + (bogstav === undefined ? 0 : 'abcdefghijklmnopqrstuvwxyzæøå'.indexOf(bogstav) + 1)
}

function fordel(
  id: string,
  paragraffer: readonly ParagrafIIndeks[],
  bemaerkninger: readonly string[],
): Pick<UdgaveAfLovtekst, 'love' | 'bemaerkninger'> {
  const skel = FORDELING[id]
  if (skel === undefined) throw new Error(`Amending act not distributed over acts: ${id}`)
  const love = new Map<LovKode, ParagrafIIndeks[]>()
  const udeladt: string[] = []
  let naaet = -1
  for (const p of paragraffer) {
    if (skel[naaet + 1]?.fra === p.paragraf) naaet += 1
    const lov = skel[naaet]?.lov
    if (lov === undefined) udeladt.push(`§ ${p.paragraf} hører til en lov, indekset ikke har, og er udeladt`)
    else love.set(lov, [...(love.get(lov) ?? []), p])
  }
  if (naaet !== skel.length - 1) throw new Error(`${id}: section ${skel[naaet + 1]?.fra} not found in the text`)
  return {
    love: [...love].map(([lov, egne]) => ({ lov, paragraffer: egne })),
    bemaerkninger: [...bemaerkninger, ...udeladt],
  }
}
