import { type Dato, iso, seneste } from '@fodfaeste/grund'
import { visVurdering, vurder } from '@fodfaeste/lov'
import type { HvadNuHvis } from '@fodfaeste/kontrakt'
import { type Aktoer, type Kommando, type Sag, baand, foldVidere, skrivAfvist, tilFakta, udfoer } from '@fodfaeste/sag'
import { type Blik, foldet } from '../vis/sag-visning.ts'
import { type Afslag, ugyldigtInput } from './afslag.ts'
import type { Svar } from './bro.ts'
import type { HentetSag } from './sag-adgang.ts'

const KILDE = 'Hvad nu hvis'

/**
 * Svaret, som det ville være. Ændringerne går gennem sagens egne beslutninger på en kopi i hukommelsen,
 * så det, der kan prøves, er det, der kan registreres. Intet gemmes.
 */
export function hvadNuHvis(
  { haendelser }: HentetSag,
  krop: HvadNuHvis,
  { version, paa }: Blik,
  idag: Dato,
  spoerger: Aktoer,
): Svar<'proevHvadNuHvis'> | Afslag {
  let sag: Sag = foldet(haendelser, version)
  const dag = seneste(paa, idag)
  // Enhver, der må se sagen, må spørge; derfor med en rolle, der må alt på kopien.
  const af: Aktoer = { ...spoerger, roller: ['leder'] }
  for (const { felt, kommando } of kommandoer(krop, iso(dag))) {
    const udfald = udfoer(sag, kommando, { af, idag: dag })
    if (udfald.ok) {
      const registreret = udfald.vaerdi.map((h) => ({ ...h, af, registreretTidspunkt: sag.opdateret }))
      sag = foldVidere(sag, registreret) ?? sag
    } else if (!ER_SAADAN_ALLEREDE.has(udfald.afvist.kode)) {
      return ugyldigtInput([{ felt, besked: skrivAfvist(udfald.afvist) }])
    }
  }
  const vurdering = visVurdering(vurder(tilFakta(sag), paa))
  return { version, vurdering, baand: baand(sag, vurdering, paa) }
}

/** At spørge «hvad nu hvis det, der allerede er sådan, var sådan», er ingen fejl. */
const ER_SAADAN_ALLEREDE: ReadonlySet<string> = new Set(['UAENDRET', 'SVAR_ER_GIVET'])

function kommandoer(krop: HvadNuHvis, den: string): readonly { readonly felt: string; readonly kommando: Kommando }[] {
  const med = (navn: string) => (kommando: Kommando, nr: number) => ({ felt: `${navn}[${nr}]`, kommando })
  return [
    ...krop.oplysninger
      .map(({ id, vaerdi }): Kommando => ({
        beslutning: 'registrer-oplysning',
        id,
        vaerdi: vaerdi ?? null,
        kilde: KILDE,
        den,
      }))
      .map(med('oplysninger')),
    ...krop.skoen
      .map(({ id, svar }): Kommando => ({ beslutning: 'traef-skoen', id, svar, begrundelse: KILDE, den }))
      .map(med('skoen')),
    ...krop.oensker
      .map(({ emne, svar }): Kommando => ({ beslutning: 'besvar-oenske', emne, svar, ord: KILDE, den }))
      .map(med('oensker')),
    ...krop.laesninger
      .map(({ tvivl, laesning }): Kommando => ({
        beslutning: 'vaelg-laesning',
        tvivl,
        laesning,
        begrundelse: KILDE,
        den,
      }))
      .map(med('laesninger')),
  ]
}
