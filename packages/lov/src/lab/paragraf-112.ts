import { type Hjemmel, type Svar, dato, skrivDato } from '@fodfaeste/grund'
import { KATALOG } from '../katalog.ts'
import type { SkoenId } from '../fakta.ts'
import type { Forklaring } from '../motor/forklaring.ts'
import { afSkoen, beregnet, fast } from '../motor/beregnet.ts'
import { faktum, oenskespoergsmaal, skoensspoergsmaal, svarAfSkoen } from '../motor/opslag.ts'
import { alleVilkaar, ikkeVilkaar, medmindre, mindstEtVilkaar, undtagelse } from '../motor/sammensat.ts'
import { tvivlsomt } from '../motor/tvivlsomt.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { vilkaarDerStaarFor } from '../motor/staar-for.ts'
import { type Regel, regel } from '../motor/version.ts'
import { LOV_1160_FRA, NYTAAR_2022 } from '../overgang/skaeringsdage.ts'
import { erPasseret, skrivSpaend } from '../tid/spaend.ts'
import { type Grundlag, gaeldendeOenske } from '../vurdering/grundlag.ts'
import { FOEDSELSDAG_MANGLER, brugtFoedselsdag } from '../vurdering/brugt.ts'
import { TVIVL } from '../tvivl.ts'
import { efterDagslaesning } from './dagslaesning.ts'
import { type Sted, UDGAVE, lab, uaendretSiden2013 } from './udgaver.ts'
import { erVedtaget } from '../motor/lovsaet.ts'

type Slaa = (sted: Sted) => Hjemmel

const jaNej = (hjemmel: Hjemmel, led: string, id: keyof typeof KATALOG.jaNej): Vilkaar<Grundlag> =>
  faktum({ id: led, spoergsmaal: KATALOG.jaNej[id].spoergsmaal, hjemmel }, id, (g) => g.fakta.jaNej[id])

const skoen = (hjemmel: Hjemmel, led: string, id: keyof typeof KATALOG.skoen): Vilkaar<Grundlag> =>
  skoensspoergsmaal({ id: led, spoergsmaal: KATALOG.skoen[id].spoergsmaal, hjemmel }, id, (g) => g.fakta.skoen[id])

/**
 * LAB § 112, stk. 1 (før 2020 § 68 a, stk. 1): målgruppen.
 *
 * Sammensatte problemer ud over ledighed, som indsatsen efter LAB eller LAS ikke har løst, og som kræver en
 * beskæftigelsesindsats sammen med en social eller sundhedsmæssig. Dertil mindst ét af nr. 1–3.
 */
function maalgruppen(h: Slaa): Vilkaar<Grundlag> {
  const foersteLed = { stk: 1, pkt: 1 }
  return alleVilkaar(
    { id: 'LAB-112-1', spoergsmaal: 'Hører borgeren til målgruppen for ressourceforløb?', hjemmel: h({ stk: 1 }) },
    [
      skoen(h(foersteLed), 'LAB-112-1-komplekse', 'komplekse-problemer'),
      jaNej(h(foersteLed), 'LAB-112-1-ikke-loest', 'ikke-loest-gennem-anden-indsats'),
      skoen(h(foersteLed), 'LAB-112-1-helhed', 'helhedsorienteret-indsats'),
      mindstEtVilkaar(
        {
          id: 'LAB-112-1-nr',
          spoergsmaal: 'Er mindst én af de tre betingelser opfyldt?',
          hjemmel: h({ stk: 1, pkt: 2 }),
        },
        [
          jaNej(h({ stk: 1, nr: 1 }), 'LAB-112-1-nr-1', 'langvarig-offentlig-forsoergelse'),
          jaNej(h({ stk: 1, nr: 2 }), 'LAB-112-1-nr-2', 'tilbud-uden-oeget-tilknytning'),
          skoen(h({ stk: 1, nr: 3 }), 'LAB-112-1-nr-3', 'laengerevarende-indsats'),
        ],
      ),
    ],
    'regel',
  )
}

/** LAB § 112, stk. 1. Ordlyden af betingelserne er den samme i alle udgaver. */
export const LAB_112_1: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-112-1',
  navn: 'Målgruppen for ressourceforløb',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2020-01-01'), maalgruppen),
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: maalgruppen(lab('112', UDGAVE.lov548)),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: maalgruppen(lab('112', UDGAVE.lbk701)),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: maalgruppen(lab('112', UDGAVE.lbk280)),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})

/**
 * LAB § 68 a, stk. 2, indtil 1. juni 2018: undtaget er den, hvis arbejdsevne det på grund af svær sygdom
 * eller betydelig funktionsnedsættelse åbenbart er formålsløst at forsøge at udvikle.
 */
function ikkeAabenbartFormaalsloest(h: Slaa): Vilkaar<Grundlag> {
  const hjemmel = h({ stk: 2 })
  return ikkeVilkaar(
    { id: 'LAB-112-2', spoergsmaal: 'Er det muligt at forsøge at udvikle arbejdsevnen i et forløb?', hjemmel },
    skoen(hjemmel, 'LAB-112-2-formaalsloest', 'aabenbart-formaalsloest'),
  )
}

/**
 * LAB § 112, stk. 2, fra 1. juni 2018: forløbet er relevant, når der er et udviklingsperspektiv; det iværksættes ikke,
 * når det er dokumenteret eller på grund af særlige forhold helt åbenbart, at arbejdsevnen ikke kan forbedres.
 */
function udviklingsperspektiv(h: Slaa, forbehold?: string): Vilkaar<Grundlag> {
  return undtagelse(
    {
      id: 'LAB-112-2',
      spoergsmaal: 'Er et ressourceforløb relevant for arbejdsevnen?',
      hjemmel: h({ stk: 2 }),
      ...(forbehold === undefined ? {} : { forbehold }),
    },
    skoen(h({ stk: 2, pkt: 1 }), 'LAB-112-2-pkt-1', 'udviklingsperspektiv'),
    kanIkkeForbedres(h({ stk: 2, pkt: 2 })),
  )
}

/**
 * Undtagelsen i 2. pkt. Et positivt udviklingsperspektiv er det modsatte af, at arbejdsevnen bevisligt ikke kan
 * forbedres; skønnet kræves derfor kun særskilt, når det første ikke er et ja. Træffes det, går det forud, og er det
 * begyndt uden begrundelse, skal det gøres færdigt: et ja til begge er en modstrid, kun et menneske kan løse.
 */
function kanIkkeForbedres(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const id = 'arbejdsevnen-kan-ikke-forbedres'
  return afSkoen<Grundlag, SkoenId>(
    {
      id: 'LAB-112-2-pkt-2',
      spoergsmaal: KATALOG.skoen[id].spoergsmaal,
      hjemmel,
      hvorfor: (f) =>
        f.brugt[0]?.id === 'udviklingsperspektiv'
          ? 'Følger af skønnet om udviklingsperspektiv, som er et ja.'
          : skoensord(f),
    },
    [id, 'udviklingsperspektiv'],
    ({ fakta }) => fakta.skoen,
    (skoenne): Svar => {
      const eget = skoenne[id]
      if (eget !== undefined) return svarAfSkoen(eget)
      return svarAfSkoen(skoenne.udviklingsperspektiv) === 'opfyldt' ? 'ikke-opfyldt' : 'kraever-skoen'
    },
    {
      brugt: ({ fakta }) => {
        const eget = fakta.skoen[id]
        if (eget !== undefined) return [{ art: 'skoen', id, indhold: eget }]
        const perspektiv = fakta.skoen.udviklingsperspektiv
        return perspektiv?.svar === 'ja' ? [{ art: 'skoen', id: 'udviklingsperspektiv', indhold: perspektiv }] : []
      },
      mangler: () => [{ art: 'skoen', id }],
    },
  )
}

function skoensord(f: Forklaring): string {
  if (f.svar === 'kraever-skoen') return 'Et menneske skal vurdere det og begrunde det.'
  return f.svar === 'opfyldt' ? 'Skønnet er et ja.' : 'Skønnet er et nej.'
}

const LOV_553_FORBEHOLD =
  'Lov 553/2018 er kendt fra Ankestyrelsens notater; stykkets nummer i § 68 a fra 1. juni 2018 til udgangen af 2019 er ikke efterprøvet.'

/** LAB § 112, stk. 2 (før 2020 § 68 a, stk. 2). */
export const LAB_112_2: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-112-2',
  navn: 'Udviklingsperspektiv, før juni 2018 «åbenbart formålsløst»',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: dato('2013-01-01'), kilde: 'lov 1380/2012', fravaer: 'endnu-ikke' },
    ...uaendretSiden2013(dato('2018-06-01'), ikkeAabenbartFormaalsloest),
    {
      fra: dato('2018-06-01'),
      indtil: dato('2020-01-01'),
      kilde: 'lov 553/2018',
      indhold: udviklingsperspektiv((sted) => lab('68 a', UDGAVE.lov553)({ stk: sted.stk ?? 2 }), LOV_553_FORBEHOLD),
    },
    {
      fra: dato('2020-01-01'),
      indtil: dato('2022-01-01'),
      kilde: 'lov 548/2019',
      indhold: udviklingsperspektiv(lab('112', UDGAVE.lov548)),
    },
    {
      fra: dato('2022-01-01'),
      indtil: dato('2024-03-01'),
      kilde: 'lov 548/2019',
      indhold: udviklingsperspektiv(lab('112', UDGAVE.lbk701)),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 548/2019',
      indhold: udviklingsperspektiv(lab('112', UDGAVE.lbk280)),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})

/** Præcis seks år tilbage er ikke «mindre end seks år»: grænsen er passeret dagen efter. */
function mindstSeksAar(led: string, hjemmel: Hjemmel, dag: (g: Grundlag) => Grundlag['maaledag']): Vilkaar<Grundlag> {
  const vilkaar = beregnet<Grundlag>(
    {
      id: led,
      spoergsmaal: 'Er der mindst seks år til folkepensionsalderen?',
      hjemmel,
      hvorfor: ({ tal }) =>
        tal['pension'] === undefined
          ? 'Fødselsdagen er ikke oplyst.'
          : `Målt ${skrivDag(tal['dag'])}. Folkepensionsdagen er ${skrivSpaend(tal['pension'], tal['pensionSenest'])}; seks år før er ${skrivSpaend(tal['graense'] ?? tal['pension'], tal['graenseSenest'])}.`,
    },
    {
      svar: (g) => {
        const passeret = erPasseret(g.seksAarFoer, dag(g))
        return passeret === 'opfyldt' ? 'ikke-opfyldt' : passeret === 'ikke-opfyldt' ? 'opfyldt' : passeret
      },
      tal: (g) => ({
        dag: dag(g),
        pension: g.pension?.tidligst,
        pensionSenest: g.pension?.senest,
        graense: g.seksAarFoer?.tidligst,
        graenseSenest: g.seksAarFoer?.senest,
      }),
      brugt: brugtFoedselsdag,
      mangler: FOEDSELSDAG_MANGLER,
    },
  )
  return efterDagslaesning(vilkaar, 'ny-afgoerelse', 'skuddag')
}

const skrivDag = (dag: number | undefined): string =>
  dag === undefined ? 'ukendt' : skrivDato(dag as Grundlag['maaledag'])

/**
 * LAB § 112, stk. 3, fra 1. januar 2022: mindre end seks år til folkepensionsalderen, så intet forløb,
 * medmindre borgeren selv ønsker det. Nås grænsen undervejs, fortsætter forløbet.
 */
function seksAar(h: Slaa): Vilkaar<Grundlag> {
  const hjemmel = h({ stk: 3, pkt: 1 })
  return medmindre(
    {
      id: 'LAB-112-3',
      spoergsmaal: 'Må et forløb sættes i gang så tæt på folkepensionsalderen?',
      hjemmel: h({ stk: 3 }),
    },
    seksAarEfterOvergangen(hjemmel),
    oenskespoergsmaal(
      { id: 'LAB-112-3-oenske', spoergsmaal: 'Ønsker borgeren selv forløbet?', hjemmel },
      'forloeb-taet-paa-pension',
      (g) => gaeldendeOenske(g.fakta, 'forloeb-taet-paa-pension'),
    ),
  )
}

function seksAarTilbage(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  return tvivlsomt(
    { id: 'LAB-112-3-seks-aar', spoergsmaal: 'Er der mindst seks år til folkepensionsalderen?', hjemmel },
    TVIVL.seksAarMaaledag,
    {
      A: mindstSeksAar('LAB-112-3-A', hjemmel, (g) => seksAarDag(g) ?? g.maaledag),
      B: mindstSeksAar('LAB-112-3-B', hjemmel, (g) => seksAarDag(g) ?? g.start ?? g.maaledag),
    },
    (g) => g.fakta.laesningsvalg[TVIVL.seksAarMaaledag.id],
  )
}

/**
 * Lov 1160/2021 § 7, stk. 4, gælder den, der er bevilget «før lovens ikrafttræden». Loven trådte i kraft ad to gange, så
 * en bevilling imellem er tvivl; kun dér, og kun når de seks år ikke er der, stilles den.
 */
function seksAarEfterOvergangen(hjemmel: Hjemmel): Vilkaar<Grundlag> {
  const reglen = seksAarTilbage(hjemmel)
  const tvivl = tvivlsomt<Grundlag>(
    { id: 'LAB-112-3-ikrafttraeden', spoergsmaal: reglen.led.spoergsmaal, hjemmel },
    TVIVL.ikrafttraeden1160,
    {
      A: reglen,
      B: fast({ id: 'LAB-112-3-ikke-omfattet', spoergsmaal: 'Reglen gælder ikke bevillingen', hjemmel }, 'opfyldt'),
    },
    (g) => g.fakta.laesningsvalg[TVIVL.ikrafttraeden1160.id],
  )
  const imellem = (g: Grundlag): boolean =>
    seksAarDag(g) !== undefined && (g.bevilget ?? 0) >= LOV_1160_FRA && reglen.svar(g) !== 'opfyldt'
  const dele = [...reglen.dele, { ...tvivl, dele: [] }]
  return vilkaarDerStaarFor({ led: reglen.led, dele }, reglen, (g) => (imellem(g) ? [tvivl, g] : undefined))
}

/** Lov 1160/2021 § 7, stk. 4: bevilget før, begyndt 1. januar 2022 eller senere, måles den 1. januar 2022. */
function seksAarDag(g: Grundlag): Grundlag['maaledag'] | undefined {
  const { bevilget } = g
  if (bevilget === undefined || g.start === undefined) return undefined
  return erVedtaget(NYTAAR_2022) && bevilget < NYTAAR_2022 && g.start >= NYTAAR_2022 ? NYTAAR_2022 : undefined
}

/** LAB § 112, stk. 3. */
export const LAB_112_3: Regel<Vilkaar<Grundlag>> = regel({
  id: 'LAB-112-3',
  navn: 'Mindst seks år til folkepensionsalderen, medmindre borgeren ønsker forløbet',
  versioner: () => [
    { fra: dato('0001-01-01'), indtil: NYTAAR_2022, kilde: 'lov 1160/2021 § 1, nr. 1', fravaer: 'endnu-ikke' },
    {
      fra: NYTAAR_2022,
      indtil: dato('2024-03-01'),
      kilde: 'lov 1160/2021 § 1, nr. 1',
      indhold: seksAar(lab('112', UDGAVE.lbk701)),
    },
    {
      fra: dato('2024-03-01'),
      indtil: dato('2026-02-01'),
      kilde: 'lov 1160/2021 § 1, nr. 1',
      indhold: seksAar(lab('112', UDGAVE.lbk280)),
    },
    { fra: dato('2026-02-01'), kilde: 'lov 1750/2025', fravaer: 'ikke-laengere' },
  ],
})
