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
  const alle = [visVurdering(vurder(tilFakta(sag), idag)), ...vurderinger]
  return new Set(alle.flatMap(({ tvivl }) => tvivl.map(({ id }) => id)))
}
