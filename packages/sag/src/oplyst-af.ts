import type { Livshaendelse, RegistreretHaendelse } from './haendelser.ts'
import { oplystEfterKlage } from './klage/oplyst-efter-klage.ts'
import type { OplysningId, OplysningVaerdier } from './oplysning.ts'
import type { Sag } from './sag.ts'

/**
 * Det, en hændelse siger om sagens oplysninger og sagsbehandler. Den, der afgør eller begynder et forløb, skal ikke
 * registrere dagene én gang til.
 */
export function oplystAf(sag: Sag, h: Livshaendelse & RegistreretHaendelse): Partial<Sag> {
  switch (h.type) {
    case 'AfgoerelseTruffet': {
      const { forloeb, den } = h.data
      if (forloeb === undefined) return medOplysninger(sag, h, 'afgørelsen', { afgoeres: den })
      const { starter, slutter } = forloeb
      return medOplysninger(sag, h, 'afgørelsen', { bevilget: den, starter, 'planlagt-slut': slutter })
    }
    case 'AfgoerelseAendretEfterKlage':
      return oplystEfterKlage(sag, h.data, { den: h.data.den, af: h.af, registreretTidspunkt: h.registreretTidspunkt })
    case 'ForloebBegyndt':
      return medOplysninger(sag, h, 'forløbets begyndelse', { starter: h.data.den })
    case 'OrlovRegistreret': {
      const { den: _dagen, ...orlov } = h.data
      const iOrden = [...(sag.oplysninger.orlov?.vaerdi ?? []), orlov].toSorted((a, b) => (a.fra < b.fra ? -1 : 1))
      return medOplysninger(sag, h, 'orlov registreret i forløbet', { orlov: iOrden })
    }
    case 'KoordinerendeSagsbehandlerUdpeget':
      return { sagsbehandler: h.data.person }
    default:
      return {}
  }
}

function medOplysninger(
  { oplysninger }: Sag,
  { data: { den }, af, registreretTidspunkt }: Livshaendelse & RegistreretHaendelse,
  kilde: string,
  nye: { readonly [K in OplysningId]?: OplysningVaerdier[K] },
): Partial<Sag> {
  const registreret = Object.entries(nye).map(([id, vaerdi]) => [id, { vaerdi, kilde, den, af, registreretTidspunkt }])
  return { oplysninger: { ...oplysninger, ...Object.fromEntries(registreret) } }
}
