import { type Dato, type Hjemmel, type Svar, dato, plusDage, skrivDato } from '@fodfaeste/grund'
import type { Forklaring } from '../motor/forklaring.ts'
import type { Oplysning } from '../motor/oplysning.ts'
import { beregnet } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import { alleVilkaar, medmindre } from '../motor/sammensat.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { type Regel, regel } from '../motor/version.ts'
import type { Pligt } from '../pligter/pligt.ts'
import { svarPaa } from '../plan/mangelliste.ts'
import { tilstandPaa } from '../plan/pligttilstand.ts'
import type { Foranstaltning } from './fakta.ts'

/** Det, reglen ser: én foranstaltning på dagen. */
export interface Foranstaltningsgrundlag {
  readonly f: Foranstaltning
  readonly dag: Dato
}

type V = Vilkaar<Foranstaltningsgrundlag>

const h = (stk: number, pkt?: number): Hjemmel => ({
  lov: 'RSL',
  paragraf: '7 a',
  stk,
  ...(pkt === undefined ? {} : { pkt }),
  udgave: 'LBK 354/2025',
})

/** Sidste dag, der kan tages stilling: to uger før foranstaltningens sidste dag. */
export function stillingSenest(f: Foranstaltning): Dato | undefined {
  return f.slutter === undefined ? undefined : plusDage(f.slutter.vaerdi, -14)
}

const iTide: V = beregnet<Foranstaltningsgrundlag>(
  {
    id: 'RSL-7-a-1-frist',
    spoergsmaal: 'Er der taget stilling senest to uger før, eller er der stadig tid?',
    hjemmel: h(1, 1),
    hvorfor: ({ tal }) =>
      tal['frist'] === undefined
        ? 'Foranstaltningens sidste dag er ikke oplyst.'
        : `Senest ${skrivDato(tal['frist'] as Dato)}${tal['den'] === undefined ? '.' : `; der blev taget stilling ${skrivDato(tal['den'] as Dato)}.`}`,
  },
  {
    svar: ({ f, dag }): Svar => {
      const frist = stillingSenest(f)
      if (frist === undefined) return 'uoplyst'
      return (f.stillingTaget?.vaerdi ?? dag) <= frist ? 'opfyldt' : 'ikke-opfyldt'
    },
    tal: ({ f }) => ({ frist: stillingSenest(f), den: f.stillingTaget?.vaerdi }),
    brugt: ({ f }) =>
      f.slutter === undefined ? [] : [{ art: 'faktum', id: 'foranstaltning-slutter', indhold: f.slutter }],
    mangler: () => [{ art: 'faktum', id: 'foranstaltning-slutter' }],
  },
)

const hoert = (id: string, spoergsmaal: string, laes: (f: Foranstaltning) => Oplysning<boolean> | undefined): V =>
  faktum({ id: `RSL-7-a-1-${id}`, spoergsmaal, hjemmel: h(1, 2) }, `foranstaltning-${id}`, (g) => laes(g.f))

/** Hvem der skal høres, prøves først, når der er taget stilling. */
const inddraget: V = medmindre<Foranstaltningsgrundlag>(
  { id: 'RSL-7-a-1-inddraget', spoergsmaal: 'Er de, der skal høres, hørt?', hjemmel: h(1, 2) },
  alleVilkaar({ id: 'RSL-7-a-1-hoert', spoergsmaal: 'Er alle hørt?', hjemmel: h(1, 2) }, [
    hoert('borgeren', 'Er borgeren inddraget?', (f) => f.inddraget?.borgeren),
    hoert('laege', 'Er borgerens egen læge inddraget?', (f) => f.inddraget?.egenLaege),
    hoert('andre', 'Er faglig organisation, virksomheder og andre inddraget, hvor de er?', (f) => f.inddraget?.andre),
  ]),
  beregnet(
    { id: 'RSL-7-a-1-endnu-ikke', spoergsmaal: 'Er der endnu ikke taget stilling?', hjemmel: h(1, 1) },
    { svar: ({ f }) => (f.stillingTaget === undefined ? 'opfyldt' : 'ikke-opfyldt') },
  ),
)

/** Stk. 2: besluttes der mere, sættes det i værk i umiddelbar tilknytning. */
const tilknytning: V = medmindre<Foranstaltningsgrundlag>(
  { id: 'RSL-7-a-2', spoergsmaal: 'Blev det næste sat i værk med det samme, når det blev besluttet?', hjemmel: h(2) },
  faktum(
    { id: 'RSL-7-a-2-tilknytning', spoergsmaal: 'Begyndte det i umiddelbar tilknytning?', hjemmel: h(2) },
    'foranstaltning-i-tilknytning',
    ({ f }) => f.naeste?.iTilknytning,
  ),
  beregnet(
    { id: 'RSL-7-a-2-intet', spoergsmaal: 'Er der ikke besluttet mere, eller løber den første endnu?', hjemmel: h(2) },
    {
      svar: ({ f, dag }) =>
        f.naeste?.besluttet.vaerdi !== true || f.slutter === undefined || dag <= f.slutter.vaerdi
          ? 'opfyldt'
          : 'ikke-opfyldt',
    },
  ),
)

/** RSL § 7 a: stilling til mere, senest to uger før en beskæftigelsesrettet foranstaltning hører op. */
export const RSL_7_A: Regel<V> = regel({
  id: 'RSL-7-a',
  navn: 'Stilling til mere, to uger før en foranstaltning hører op',
  versioner: () => [
    {
      fra: dato('0001-01-01'),
      kilde: 'LBK 354/2025',
      indhold: alleVilkaar<Foranstaltningsgrundlag>(
        {
          id: 'RSL-7-a',
          spoergsmaal: 'Er der taget stilling til, hvad der skal ske efter foranstaltningen?',
          hjemmel: h(1),
          forbehold: 'Ordlyden er læst i LBK 354/2025; ældre udgaver er ikke efterprøvet.',
        },
        [iTide, inddraget, tilknytning],
        'regel',
      ),
    },
  ],
})

/** Svar og pligt for hver foranstaltning, der er begyndt. */
export function vurderForanstaltninger(
  foranstaltninger: readonly Foranstaltning[],
  dag: Dato,
): { readonly svar: readonly Forklaring[]; readonly pligter: readonly Pligt[] } {
  const begyndte = foranstaltninger.filter((f) => f.begyndt.vaerdi <= dag)
  const sammen = begyndte.map((f) => ({ f, svar: svarPaa([RSL_7_A], dag, { f, dag }) }))
  return { svar: sammen.flatMap(({ svar }) => svar), pligter: sammen.flatMap(({ f, svar }) => pligten(f, svar, dag)) }
}

function pligten(f: Foranstaltning, [hvorfor]: readonly Forklaring[], dag: Dato): readonly Pligt[] {
  const frist = stillingSenest(f)
  if (hvorfor === undefined || frist === undefined) return []
  const opfyldtDen = f.stillingTaget?.vaerdi
  return [
    {
      id: `RSL-7-a-${f.id}`,
      hvad: `Tag stilling til, om der er brug for mere efter «${f.navn}»`,
      ejer: 'kommune',
      hjemmel: h(1),
      fra: f.begyndt.vaerdi,
      fristDen: frist,
      tilstand: tilstandPaa({ dag, fra: f.begyndt.vaerdi, frist, opfyldt: opfyldtDen !== undefined }),
      opfyldesVed: 'Der er taget stilling, og borger, egen læge og andre er inddraget.',
      ...(opfyldtDen === undefined ? {} : { opfyldtDen }),
      hvorfor,
    },
  ]
}
