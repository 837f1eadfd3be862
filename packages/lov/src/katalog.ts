import type { Hjemmel } from '@fodfaeste/grund'
import type { DagId, JaNejId, OenskeEmne, SkoenId } from './fakta.ts'
import { MOMENTER, type Moment } from './momenter.ts'

/** Navn og spørgsmål til en oplysning, som den vises for et menneske. */
export interface Opslag {
  readonly navn: string
  readonly spoergsmaal: string
}

interface MedHjemmel extends Opslag {
  readonly hjemmel: Hjemmel
}

interface SkoenOpslag extends MedHjemmel {
  readonly momenter: readonly Moment[]
}

/** Katalogets hjemler peger på den seneste tekst, LBK 280/2024; vurderingen bærer den udgave, der gælder i sagen. */
const lab = (paragraf: string, sted: Omit<Hjemmel, 'lov' | 'paragraf' | 'udgave'>): Hjemmel => ({
  lov: 'LAB',
  paragraf,
  udgave: 'LBK 280/2024',
  ...sted,
})

const jaNej: { readonly [K in JaNejId]: MedHjemmel } = {
  'ikke-loest-gennem-anden-indsats': {
    navn: 'Ikke løst gennem anden indsats',
    spoergsmaal: 'Har indsatsen efter LAB eller LAS ikke kunnet løse problemerne?',
    hjemmel: lab('112', { stk: 1, pkt: 1 }),
  },
  'langvarig-offentlig-forsoergelse': {
    navn: 'Længerevarende offentlig forsørgelse',
    spoergsmaal: 'Har borgeren fået offentlig forsørgelse i længere tid?',
    hjemmel: lab('112', { stk: 1, nr: 1 }),
  },
  'tilbud-uden-oeget-tilknytning': {
    navn: 'Tilbud uden øget tilknytning',
    spoergsmaal: 'Har borgeren deltaget i tilbud eller revalidering uden at komme nærmere arbejdsmarkedet?',
    hjemmel: lab('112', { stk: 1, nr: 2 }),
  },
  'modtager-foertidspension': {
    navn: 'Modtager førtidspension',
    spoergsmaal: 'Får borgeren førtidspension?',
    hjemmel: lab('115', { stk: 1 }),
  },
}

const skoen: { readonly [K in SkoenId]: SkoenOpslag } = {
  'komplekse-problemer': {
    navn: 'Komplekse problemer ud over ledighed',
    spoergsmaal: 'Har borgeren sammensatte problemer ud over ledighed?',
    hjemmel: lab('112', { stk: 1, pkt: 1 }),
    momenter: MOMENTER.komplekseProblemer,
  },
  'helhedsorienteret-indsats': {
    navn: 'Kræver LAB sammen med social eller sundhed',
    spoergsmaal:
      'Kræver problemerne et samlet forløb, hvor en beskæftigelsesindsats går sammen med en social eller sundhedsmæssig?',
    hjemmel: lab('112', { stk: 1, pkt: 1 }),
    momenter: MOMENTER.helhedsorienteret,
  },
  'laengerevarende-indsats': {
    navn: 'Behov for længerevarende indsats',
    spoergsmaal: 'Er der behov for en længere indsats, før der kan sættes et konkret beskæftigelsesmål?',
    hjemmel: lab('112', { stk: 1, nr: 3 }),
    momenter: MOMENTER.laengerevarende,
  },
  udviklingsperspektiv: {
    navn: 'Udviklingsperspektiv',
    spoergsmaal: 'Kan der positivt peges på et udviklingsperspektiv for arbejdsevnen?',
    hjemmel: lab('112', { stk: 2, pkt: 1 }),
    momenter: MOMENTER.udviklingsperspektiv,
  },
  'arbejdsevnen-kan-ikke-forbedres': {
    navn: 'Arbejdsevnen kan ikke forbedres',
    spoergsmaal:
      'Er det dokumenteret eller på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres i et forløb?',
    hjemmel: lab('112', { stk: 2, pkt: 2 }),
    momenter: MOMENTER.kanIkkeForbedres,
  },
  'aabenbart-formaalsloest': {
    navn: 'Åbenbart formålsløst (indtil juni 2018)',
    spoergsmaal:
      'Er det på grund af svær sygdom eller betydelig funktionsnedsættelse åbenbart formålsløst at forsøge at udvikle arbejdsevnen?',
    hjemmel: { lov: 'LAB', paragraf: '68 a', stk: 2, udgave: 'LBK 1342/2016' },
    momenter: MOMENTER.aabenbartFormaalsloest,
  },
  'tilstraekkeligt-oplyst': {
    navn: 'Sagen er tilstrækkeligt oplyst',
    spoergsmaal: 'Er sagen oplyst i tilstrækkeligt omfang til, at der kan træffes afgørelse?',
    hjemmel: { lov: 'RSL', paragraf: '10', udgave: 'LBK 354/2025' },
    momenter: MOMENTER.oplyst,
  },
  'alle-foranstaltninger-udtoemt': {
    navn: 'Sagen skal overgå til førtidspension',
    spoergsmaal:
      'Er det dokumenteret eller helt åbenbart, at arbejdsevnen ikke kan forbedres ved forløb, indsatser eller behandling?',
    hjemmel: { lov: 'LSP', paragraf: '18', stk: 1, udgave: 'LBK 1123/2024' },
    momenter: MOMENTER.udtoemt,
  },
}

const oensker: { readonly [K in OenskeEmne]: MedHjemmel } = {
  'forloeb-taet-paa-pension': {
    navn: 'Ønsker selv et forløb tæt på folkepension',
    spoergsmaal:
      'Der er mindre end seks år til din folkepension. Derfor bestemmer du selv, om du vil i ressourceforløb. Ønsker du det?',
    hjemmel: lab('112', { stk: 3, pkt: 1 }),
  },
  'mere-end-fem-aar': {
    navn: 'Ønsker mere end fem år i forløb i alt',
    spoergsmaal:
      'Du kan højst være i ressourceforløb i fem år i alt, mens du er mellem 40 og 50 år, medmindre du selv ønsker mere. Ønsker du det?',
    hjemmel: lab('114', { stk: 3, pkt: 1 }),
  },
  'endnu-et-forloeb': {
    navn: 'Ønsker endnu et forløb',
    spoergsmaal:
      'Du har været i ressourceforløb før, og på grund af din alder bestemmer du selv, om du vil have et til. Ønsker du det?',
    hjemmel: lab('114', { stk: 4, pkt: 1 }),
  },
  'forloeb-som-pensionist': {
    navn: 'Ønsker et forløb ved siden af førtidspensionen',
    spoergsmaal: 'Du får førtidspension og kan få et ressourceforløb, hvis du selv ønsker det. Ønsker du det?',
    hjemmel: lab('115', { stk: 1 }),
  },
}

const dage: { readonly [K in DagId]: Opslag } = {
  bevilget: { navn: 'Bevilget', spoergsmaal: 'Hvilken dag er forløbet bevilget?' },
  starter: { navn: 'Forløbets første dag', spoergsmaal: 'Hvilken dag begynder forløbet?' },
  'planlagt-slut': {
    navn: 'Forløbets planlagte sidste dag',
    spoergsmaal: 'Hvilken dag er den sidste i forløbet, som det er fastsat?',
  },
  afgoeres: { navn: 'Afgørelsens dag', spoergsmaal: 'Hvilken dag træffes afgørelsen?' },
  'paaklaget-afgoerelse': {
    navn: 'Den påklagede afgørelses dag',
    spoergsmaal: 'Hvilken dag blev den afgørelse, der nu prøves igen, truffet?',
  },
}

const oevrige = {
  foedselsdag: { navn: 'Fødselsdag', spoergsmaal: 'Hvornår er borgeren født?' },
  'tidligere-forloeb': {
    navn: 'Tidligere ressourceforløb',
    spoergsmaal: 'Hvilke ressourceforløb har borgeren været i før, og hvornår?',
  },
  orlov: {
    navn: 'Barsel eller sorgorlov',
    spoergsmaal: 'Er der barsel eller sorgorlov i forløbet, og er der ret til dagpenge imens?',
  },
  varighed: { navn: 'Længde i måneder', spoergsmaal: 'Hvor mange måneder er forløbet fastsat til?' },
} as const satisfies Record<string, Opslag>

/** Navn, spørgsmål og hjemmel til alt, loven spørger om. */
export const KATALOG = { jaNej, skoen, oensker, dage, oevrige } as const

/** Navn og spørgsmål, når målgruppens katalog kender det. Delenes egne oplysninger har deres navn i leddets spørgsmål. */
export function findOpslag(
  art: 'faktum' | 'skoen' | 'oenske',
  id: string,
): (Opslag & { readonly hjemmel?: Hjemmel }) | undefined {
  const hylde: Record<string, Opslag | undefined> =
    art === 'skoen' ? skoen : art === 'oenske' ? oensker : { ...jaNej, ...dage, ...oevrige }
  return hylde[id]
}

/** Slår en mangels eller oplysnings navn op. @throws {Error} på et ukendt id */
export function opslag(art: 'faktum' | 'skoen' | 'oenske', id: string): Opslag & { readonly hjemmel?: Hjemmel } {
  const fundet = findOpslag(art, id)
  if (fundet === undefined) throw new Error(`Unknown ${art} ${id}`)
  return fundet
}
