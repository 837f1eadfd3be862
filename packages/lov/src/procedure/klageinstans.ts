import type { Hjemmel } from '@fodfaeste/grund'
import type { Regel } from '../motor/version.ts'
import { fast } from '../motor/beregnet.ts'
import { faktum } from '../motor/opslag.ts'
import type { Vilkaar } from '../motor/vilkaar.ts'
import { TEKST, laestI, medForbehold, rsl } from './hjemmel.ts'
import type { Klagesag } from './genvurdering.ts'

/** Et af de fem udfald, Ankestyrelsens afgørelse kan have. */
export type Klageudfald = 'afvisning' | 'stadfaestelse' | 'hjemvisning' | 'ophaevelse' | 'aendring'

/**
 * De fem udfald efter RSL § 68, stk. 2, og hvad de betyder, i egne ord. I praksis kan ændring og hjemvisning stå sammen, når
 * en sag har flere dele.
 */
export const KLAGEUDFALD: { readonly [U in Klageudfald]: { readonly navn: string; readonly betydning: string } } = {
  afvisning: { navn: 'Afvisning', betydning: 'Klagen behandles ikke, fx fordi fristen ikke er overholdt.' },
  stadfaestelse: { navn: 'Stadfæstelse', betydning: 'Kommunens afgørelse er rigtig og står ved magt.' },
  hjemvisning: { navn: 'Hjemvisning', betydning: 'Kommunen skal behandle sagen igen og træffe en ny afgørelse.' },
  ophaevelse: { navn: 'Ophævelse', betydning: 'Kommunens afgørelse falder bort og gælder ikke længere.' },
  aendring: { navn: 'Ændring', betydning: 'Ankestyrelsen sætter sin egen afgørelse i stedet for kommunens.' },
}

/** Hjemmelen for udfaldene. */
export const KLAGEUDFALD_HJEMMEL: Hjemmel = rsl({ paragraf: '68', stk: 2 })

const fastSvar = (
  id: string,
  navn: string,
  spoergsmaal: string,
  hjemmel: Hjemmel,
  svar: 'opfyldt' | 'ikke-opfyldt',
  hvorfor: string,
): Regel<Vilkaar<Klagesag>> =>
  laestI(TEKST.rsl, id, navn, (aeldre) =>
    fast({ id, spoergsmaal, hjemmel, hvorfor: () => hvorfor, ...medForbehold(aeldre) }, svar),
  )

/** RSL § 60, stk. 2, 1. pkt.: kun den, afgørelsen vedrører, kan klage. */
export const RSL_60_2: Regel<Vilkaar<Klagesag>> = laestI(TEKST.rsl, 'RSL-60-2', 'Hvem der kan klage', (aeldre) =>
  faktum<Klagesag>(
    {
      id: 'RSL-60-2',
      spoergsmaal: 'Er det den, afgørelsen vedrører, der klager, selv eller ved en, der handler for vedkommende?',
      hjemmel: rsl({ paragraf: '60', stk: 2, pkt: 1 }),
      ...medForbehold(aeldre),
    },
    'klage-fra-personen-selv',
    (k) => k.klage.fraPersonenSelv,
  ),
)

/** RSL § 69: Ankestyrelsen prøver retlige spørgsmål. Undtagelserne i stk. 2 gælder ikke sager om ressourceforløb. */
export const RSL_69 = fastSvar(
  'RSL-69',
  'Ankestyrelsen prøver retlige spørgsmål',
  'Prøver Ankestyrelsen andet end retlige spørgsmål?',
  rsl({ paragraf: '69' }),
  'ikke-opfyldt',
  'Kun retlige spørgsmål. Undtagelserne er børnesager, magtanvendelse, ungdomskriminalitet og arbejdsskade.',
)

/** RSL § 70, 1. pkt.: Ankestyrelsens afgørelse er skriftlig og begrundet. */
export const RSL_70 = fastSvar(
  'RSL-70',
  'Ankestyrelsens afgørelse er skriftlig og begrundet',
  'Skal Ankestyrelsens afgørelse være skriftlig og begrundet?',
  rsl({ paragraf: '70', pkt: 1 }),
  'opfyldt',
  'Ja, altid.',
)

/** RSL § 72, stk. 1: en klage udsætter ikke afgørelsens virkning. Undtagelserne i stk. 2–7 gælder ikke disse sager. */
export const RSL_72_1 = fastSvar(
  'RSL-72-1',
  'Klage har ikke opsættende virkning',
  'Udsætter klagen afgørelsens virkning?',
  rsl({ paragraf: '72', stk: 1 }),
  'ikke-opfyldt',
  'Afgørelsen virker, mens klagen behandles. Undtagelserne er børnesager, botilbud og boligstøtte.',
)
