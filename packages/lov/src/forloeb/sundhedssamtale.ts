import { type Dato, type Hjemmel, type Svar, dato } from '@fodfaeste/grund'
import { type Regel, regel } from '../motor/version.ts'
import { beregnet } from '../motor/beregnet.ts'
import { svarAfSkoen } from '../motor/opslag.ts'
import { alleVilkaar } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { LUKKET_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import { gaelderForSlagsen, iForloebet, skrivDag, versionerFra2022 } from './forloebsgrundlag.ts'
import type {
  Deltager,
  Samtalegrundlag,
  Sundhedssamtale,
  SundhedssamtaleFakta,
  TilbudISag,
} from './sundhedssamtale-fakta.ts'

const BEK = 'BEK 2409/2021'
const bek = (paragraf: string, sted: { stk?: number; pkt?: number } = {}): Hjemmel => ({
  lov: 'BEK',
  paragraf,
  udgave: BEK,
  ...sted,
})
const BEVARET: Hjemmel = { lov: 'BEK', paragraf: '1', stk: 3, udgave: 'BEK 58/2026' }

/** Retten overlever lukningen for den, hvis forløb er bevilget senest 31. januar 2026. */
const bevilgetITide: Vilkaar<Samtalegrundlag> = beregnet<Samtalegrundlag>(
  {
    id: 'BEK-58-1-3',
    spoergsmaal: 'Er forløbet bevilget senest 31. januar 2026?',
    hjemmel: BEVARET,
    hvorfor: ({ tal }) =>
      tal['bevilget'] === undefined ? 'Bevillingens dag er ikke oplyst.' : `Bevilget ${skrivDag(tal['bevilget'])}.`,
  },
  {
    svar: ({ dage: { bevilget, starter }, paa }) => {
      if (bevilget !== undefined) return bevilget < LUKKET_FRA ? 'opfyldt' : 'ikke-opfyldt'
      // Begyndt før lukningen kan kun være bevilget før den.
      if (paa < LUKKET_FRA || (starter !== undefined && starter < LUKKET_FRA)) return 'opfyldt'
      return 'uoplyst'
    },
    tal: ({ dage }) => ({ bevilget: dage.bevilget }),
    mangler: () => [{ art: 'faktum', id: 'bevilget' }],
  },
)

/** LAB § 113, stk. 3, 1. pkt.: har borgeren ret til en samtale, når borgeren mener, tilbuddet ikke tager hensyn nok? */
export const LAB_113_3: Regel<Vilkaar<Samtalegrundlag>> = regel({
  id: 'LAB-113-3',
  navn: 'Ret til samtale med sundhedskoordinator om et beskæftigelsesrettet tilbud',
  versioner: () =>
    versionerFra2022('113', 'lov 1160/2021 § 1, nr. 2', (h) => {
      const hjemmel = h({ stk: 3, pkt: 1 })
      return alleVilkaar(
        { id: 'LAB-113-3', spoergsmaal: 'Har borgeren ret til en samtale med en sundhedskoordinator?', hjemmel },
        [
          iForloebet<SundhedssamtaleFakta>('LAB-113-3-forloeb', hjemmel),
          gaelderForSlagsen<SundhedssamtaleFakta>('LAB-113-3-slags', hjemmel),
          bevilgetITide,
        ],
        'regel',
      )
    }),
})

/** Den dag, kommunen tog stilling, som det ses på dagen. */
export function stillingtagenDen({ stillingtagen }: Sundhedssamtale, paa: Dato): Dato | undefined {
  const den = stillingtagen?.vaerdi.den
  return den !== undefined && den <= paa ? den : undefined
}

/** Er samtalen ønsket, før tilbuddet begyndte? Samme dag regnes som før: tvivl om klokken er ikke borgerens. */
function oensketFoer({ g, tilbud: { samtale, begyndt } }: TilbudISag): Svar {
  if (samtale === undefined || samtale.oensket.vaerdi > g.paa) return 'ikke-opfyldt'
  if (begyndt === undefined) return 'uoplyst'
  return begyndt.vaerdi === 'ikke-begyndt' || samtale.oensket.vaerdi <= begyndt.vaerdi ? 'opfyldt' : 'ikke-opfyldt'
}

function vente(hjemmel: Hjemmel): Vilkaar<TilbudISag> {
  return alleVilkaar(
    { id: 'LAB-113-3-vente', spoergsmaal: 'Kan borgeren vente med at begynde på tilbuddet?', hjemmel },
    [
      beregnet<TilbudISag>(
        {
          id: 'LAB-113-3-vente-oensket',
          spoergsmaal: 'Har borgeren bedt om samtalen, før tilbuddet begyndte?',
          hjemmel,
          hvorfor: ({ tal, svar }) =>
            tal['oensket'] === undefined
              ? 'Borgeren har ikke bedt om en samtale.'
              : svar === 'uoplyst'
                ? 'Det er ikke oplyst, om tilbuddet er begyndt.'
                : `Bedt om ${skrivDag(tal['oensket'])}${tal['begyndt'] === undefined ? '' : `; tilbuddet begyndte ${skrivDag(tal['begyndt'])}`}.`,
        },
        {
          svar: oensketFoer,
          tal: ({ tilbud: { samtale, begyndt } }) => ({
            oensket: samtale?.oensket.vaerdi,
            begyndt: begyndt === undefined || begyndt.vaerdi === 'ikke-begyndt' ? undefined : begyndt.vaerdi,
          }),
          brugt: ({ tilbud: { samtale, id } }) =>
            samtale === undefined ? [] : [{ art: 'faktum', id: `samtale-oensket:${id}`, indhold: samtale.oensket }],
          mangler: ({ tilbud }) => [{ art: 'faktum', id: `tilbud-begyndt:${tilbud.id}` }],
        },
      ),
      beregnet<TilbudISag>(
        {
          id: 'LAB-113-3-vente-stillingtagen',
          spoergsmaal: 'Mangler kommunen endnu at tage stilling til, om tilbuddet skal tilpasses?',
          hjemmel,
          hvorfor: ({ tal }) =>
            tal['den'] === undefined
              ? 'Kommunen har ikke taget stilling endnu.'
              : `Kommunen tog stilling ${skrivDag(tal['den'])}.`,
        },
        {
          svar: ({ g, tilbud: { samtale } }) =>
            samtale !== undefined && stillingtagenDen(samtale, g.paa) !== undefined ? 'ikke-opfyldt' : 'opfyldt',
          tal: ({ g, tilbud: { samtale } }) => ({
            den: samtale === undefined ? undefined : stillingtagenDen(samtale, g.paa),
          }),
          brugt: ({ tilbud: { samtale, id } }) =>
            samtale?.stillingtagen === undefined
              ? []
              : [{ art: 'faktum', id: `stillingtagen:${id}`, indhold: samtale.stillingtagen }],
        },
      ),
    ],
    'regel',
  )
}

/** LAB § 113, stk. 3, 2. pkt.: bruges retten, før tilbuddet er begyndt, venter begyndelsen på kommunens stillingtagen. */
export const LAB_113_3_VENTE: Regel<Vilkaar<TilbudISag>> = regel({
  id: 'LAB-113-3-vente',
  navn: 'Borgeren skal ikke begynde, før kommunen har taget stilling',
  versioner: () => versionerFra2022('113', 'lov 1160/2021 § 1, nr. 2', (h) => vente(h({ stk: 3, pkt: 2 }))),
})

/** Den, der mangler ved mødet, eller det skøn, der mangler for, at jobformidleren kan træde i stedet. */
export type Moedemangel = Exclude<Deltager, 'jobformidler'> | 'vurdering-af-jobformidler'

/** Hvem mangler ved et holdt møde? Tom: mødet var fuldtalligt. */
export function manglerVedMoedet({ holdt, jobformidlerIStedet }: Sundhedssamtale): readonly Moedemangel[] {
  if (holdt === undefined) return []
  const { deltagere } = holdt.vaerdi
  const mangler: Moedemangel[] = []
  if (!deltagere.includes('sundhedskoordinator')) mangler.push('sundhedskoordinator')
  if (!deltagere.includes('borger')) mangler.push('borger')
  if (deltagere.includes('koordinerende-sagsbehandler')) return mangler
  if (!deltagere.includes('jobformidler')) return [...mangler, 'koordinerende-sagsbehandler']
  const svar = svarAfSkoen(jobformidlerIStedet)
  if (svar === 'opfyldt') return mangler
  return [...mangler, svar === 'kraever-skoen' ? 'vurdering-af-jobformidler' : 'koordinerende-sagsbehandler']
}

const deltagernavne: { readonly [M in Moedemangel]: string } = {
  sundhedskoordinator: 'sundhedskoordinator',
  borger: 'borgeren',
  'koordinerende-sagsbehandler': 'den koordinerende sagsbehandler',
  'vurdering-af-jobformidler': 'kommunens begrundede vurdering af, at jobformidleren kan træde i stedet',
}

/** BEK 2409/2021 § 3, stk. 1: har de rigtige været med til mødet? */
export const BEK_2409_3: Regel<Vilkaar<TilbudISag>> = regel({
  id: 'BEK-2409-3',
  navn: 'Mødet: sundhedskoordinator, borger og koordinerende sagsbehandler eller jobformidler',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NYTAAR_2022, kilde: 'BEK 2409/2021 § 5', fravaer: 'endnu-ikke' },
    {
      fra: NYTAAR_2022,
      kilde: 'BEK 2409/2021; fortsat gældende efter BEK 58/2026 § 1, stk. 3',
      indhold: beregnet<TilbudISag>(
        {
          id: 'BEK-2409-3',
          spoergsmaal: 'Er mødet holdt med dem, der skal være med?',
          hjemmel: bek('3', { stk: 1 }),
          hvorfor: ({ svar, tal }) =>
            tal['den'] === undefined
              ? 'Mødet er ikke holdt.'
              : svar === 'opfyldt'
                ? `Holdt ${skrivDag(tal['den'])}.`
                : svar === 'kraever-skoen'
                  ? `Holdt ${skrivDag(tal['den'])} med jobformidleren; kommunens begrundede vurdering af det mangler.`
                  : `Holdt ${skrivDag(tal['den'])}, men ikke med alle, der skal være med.`,
        },
        {
          svar: ({ g, tilbud: { samtale } }) => {
            if (samtale?.holdt === undefined || samtale.holdt.vaerdi.den > g.paa) return 'ikke-opfyldt'
            const mangler = manglerVedMoedet(samtale)
            if (mangler.length === 0) return 'opfyldt'
            return mangler.every((m) => m === 'vurdering-af-jobformidler') ? 'kraever-skoen' : 'ikke-opfyldt'
          },
          tal: ({ g, tilbud: { samtale } }) => {
            const den = samtale?.holdt?.vaerdi.den
            return { den: den !== undefined && den <= g.paa ? den : undefined }
          },
          brugt: ({ tilbud: { samtale, id } }) =>
            samtale?.holdt === undefined ? [] : [{ art: 'faktum', id: `samtale-holdt:${id}`, indhold: samtale.holdt }],
          mangler: ({ tilbud }) => [{ art: 'skoen', id: `jobformidler-i-stedet:${tilbud.id}` }],
        },
      ),
    },
  ],
})

/** BEK 2409/2021 § 2: er borgeren vejledt skriftligt senest, da det første konkrete tilbud blev givet? */
export const BEK_2409_2: Regel<Vilkaar<Samtalegrundlag>> = regel({
  id: 'BEK-2409-2',
  navn: 'Skriftlig vejledning om samtalen, senest når et konkret tilbud gives',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NYTAAR_2022, kilde: 'BEK 2409/2021 § 5', fravaer: 'endnu-ikke' },
    {
      fra: NYTAAR_2022,
      kilde: 'BEK 2409/2021; fortsat gældende efter BEK 58/2026 § 1, stk. 3',
      indhold: beregnet<Samtalegrundlag>(
        {
          id: 'BEK-2409-2',
          spoergsmaal: 'Er borgeren vejledt skriftligt om retten til samtale, senest da det første tilbud blev givet?',
          hjemmel: bek('2'),
          hvorfor: ({ tal }) =>
            `${tal['tilbud'] === undefined ? 'Intet konkret tilbud er givet.' : `Det første tilbud blev givet ${skrivDag(tal['tilbud'])}.`} ` +
            (tal['vejledt'] === undefined
              ? 'Ingen skriftlig vejledning er registreret.'
              : `Vejledt ${skrivDag(tal['vejledt'])}.`),
        },
        {
          svar: (g) => {
            const tilbud = foersteTilbud(g)
            const vejledt = vejledtDen(g)
            if (vejledt === undefined) return tilbud === undefined ? 'uoplyst' : 'ikke-opfyldt'
            return tilbud === undefined || vejledt <= tilbud ? 'opfyldt' : 'ikke-opfyldt'
          },
          tal: (g) => ({ tilbud: foersteTilbud(g), vejledt: vejledtDen(g) }),
          brugt: ({ fakta: { vejledtSkriftligt } }) =>
            vejledtSkriftligt === undefined
              ? []
              : [{ art: 'faktum', id: 'vejledt-om-samtale', indhold: vejledtSkriftligt }],
          mangler: () => [{ art: 'faktum', id: 'vejledt-om-samtale' }],
        },
      ),
    },
  ],
})

/** Det første konkrete tilbud, der er givet, mens pligten til at vejlede findes. */
export function foersteTilbud({ fakta, paa }: Samtalegrundlag): Dato | undefined {
  const givne = fakta.tilbud.map((t) => t.givet.vaerdi).filter((dag) => dag >= NYTAAR_2022 && dag <= paa)
  return givne.length === 0 ? undefined : givne.reduce((a, b) => (a < b ? a : b))
}

/** Den dag, borgeren blev vejledt, som det ses på dagen. */
export function vejledtDen({ fakta, paa }: Samtalegrundlag): Dato | undefined {
  const den = fakta.vejledtSkriftligt?.vaerdi
  return den !== undefined && den <= paa ? den : undefined
}

/** Det, der mangler ved mødet, i ord. */
export function skrivMoedemangler(mangler: readonly Moedemangel[]): string {
  return mangler.map((m) => deltagernavne[m]).join(', ')
}
