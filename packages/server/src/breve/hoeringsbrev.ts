import { dato, skrivDato } from '@fodfaeste/grund'
import type { Sag } from '@fodfaeste/sag'
import type { Blok, Brevvilkaar } from './blok.ts'
import { egneOrd, samlet } from './blokke/egne-ord.ts'
import { KONTAKTEN } from './blokke/kontakten.ts'
import { type Brevudkast, bygBrev } from './byg-brev.ts'
import { fvl } from './hjemler.ts'
import { type Stykke, tekst } from './motor/brev.ts'

type Hoeringsgrundlag = Brevvilkaar & { readonly sag: Sag; readonly emne: Sag['partshoeringer'][number] }

const OPLYSNINGEN: Blok<Hoeringsgrundlag> = {
  id: 'oplysningen',
  hjemmel: [fvl({ paragraf: '19', stk: 1 })],
  skriv: ({ emne, egneOrd: ord }) =>
    samlet(
      {
        stykker: [
          tekst(`Vi har fået noget nyt i din sag: ${emne.navn}. Vi fik det den ${skrivDato(dato(emne.kommet))}.`),
          tekst('Før vi afgør din sag, vil vi gerne høre, hvad du siger til det.'),
        ],
      },
      egneOrd(ord, {
        id: 'indhold',
        navn: 'Det, der står i oplysningen',
        vejledning: 'Skriv kort, hvad der står, og hvorfor det kan få betydning. Læg papiret ved.',
        kraeves: true,
      }),
    ),
}

const SVARET: Blok<Hoeringsgrundlag> = {
  id: 'svaret',
  overskrift: 'Sådan svarer du',
  hjemmel: [fvl({ paragraf: '19', stk: 1 }), fvl({ paragraf: '21', stk: 1 })],
  skriv: ({ emne: { svarfrist } }) => ({ stykker: [fristen(svarfrist), ...FRIT] }),
}

const FRIT: readonly Stykke[] = [
  tekst('Du kan skrive, ringe eller komme forbi. Ringer du, skriver vi dine ord ned. Du behøver ikke at svare.'),
  tekst('Hører vi ikke fra dig, afgør vi sagen ud fra det, vi har.'),
]

const fristen = (svarfrist: string | undefined): Stykke =>
  svarfrist === undefined
    ? { art: 'hul', tekst: 'Fristen for at svare mangler i høringen.' }
    : tekst(`Svar os senest den ${skrivDato(dato(svarfrist))}. Skal du bruge mere tid, så sig det til os inden da.`)

const HOERINGENS_BLOKKE = [OPLYSNINGEN, SVARET, KONTAKTEN]

/** Partshøring: oplysningen, og hvordan borgeren kan svare, før sagen afgøres. */
export function hoeringsbrev(grundlag: Hoeringsgrundlag): Brevudkast {
  const { sag } = grundlag
  return bygBrev(
    {
      titel: 'Vi vil gerne høre dig, før vi afgør din sag',
      sag,
      blokke: HOERINGENS_BLOKKE,
    },
    grundlag,
  )
}
