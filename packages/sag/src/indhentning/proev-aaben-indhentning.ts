import type { Afvist } from '../afvist.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import type { Sag } from '../sag.ts'
import { indhentninger } from './indhentninger.ts'

/** Oplysningen er i sagen, og den er hverken hentet eller begrundet bort. */
export function proevAabenIndhentning(
  sag: Sag,
  { indhentning, den }: { readonly indhentning: number; readonly den: string },
): Afvist | undefined {
  return proevFindes('indhentning', 'oplysning, der skal hentes,', indhentninger(sag), indhentning, (en) =>
    foerste(
      proevIkkeGjort('Indhentningen er afsluttet', en.afsluttet?.den),
      proevIkkeFoer('den', den, en.den, 'dagen, kommunen fik det at vide'),
    ),
  )
}
