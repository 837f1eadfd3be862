import type { Dato } from '@fodfaeste/grund'
import { visVurdering, vurder, vurderSag } from '@fodfaeste/lov'
import type { Sag } from './sag.ts'
import type { KommunensFrister } from './sagsfakta/kommunens-frister.ts'
import { spoergLoven } from './sagstjek/sagstjek.ts'
import { AFGOERELSESARTER } from './sagstjek/tjek.ts'
import { tilFakta } from './til-fakta.ts'
import { tilSagsfakta } from './til-sagsfakta.ts'

/** Id på al den tvivl i loven, der er i sagen på dagen: i målgruppen, i pligterne og i hvert sagstjek, der kan laves. */
export function sagensTvivl(sag: Sag, idag: Dato, frister: KommunensFrister): ReadonlySet<string> {
  const vurderinger = [
    vurderSag(tilSagsfakta(sag, frister), idag),
    ...AFGOERELSESARTER.map((art) => spoergLoven(sag, art, idag, frister)),
  ]
  // Målgruppens egen visning har også den tvivl, der ikke har betydning her; også den kan der vælges i.
  const alle = [sag, ...omgjorte(sag)].map((en) => visVurdering(vurder(tilFakta(en), idag)))
  return new Set([...alle, ...vurderinger].flatMap(({ tvivl }) => tvivl.map(({ id }) => id)))
}

/** Sagen, som den ville være, blev den afgørelse, en åben klage er over, truffet om. */
function omgjorte(sag: Sag): readonly Sag[] {
  const { afgoeres: _foer, ...oplysninger } = sag.oplysninger
  return sag.klager.flatMap(({ afgoerelse, nyAfgoerelse, sendt, af }) => {
    const paaklaget = sag.afgoerelser.find(({ version }) => version === afgoerelse)
    if (paaklaget === undefined || nyAfgoerelse !== undefined || sendt !== undefined) return []
    const { den } = paaklaget
    const dagen = { vaerdi: den, kilde: 'klagen', den, af, registreretTidspunkt: sag.opdateret }
    return [{ ...sag, oplysninger: { ...oplysninger, 'paaklaget-afgoerelse': dagen } }]
  })
}
