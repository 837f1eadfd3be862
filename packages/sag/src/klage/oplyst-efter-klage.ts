import type { OplysningId, OplysningVaerdier } from '../oplysning.ts'
import type { RegistreretOplysning, Sag } from '../sag.ts'
import type { KlageHaendelser } from './haendelser.ts'

type Aendret = KlageHaendelser['AfgoerelseAendretEfterKlage']
type Kilde = Pick<RegistreretOplysning<unknown>, 'den' | 'af' | 'registreretTidspunkt'>

/** Kilden til det, ændringen selv oplyser. {@link erAfgjortEfterKlage} kender det på den. */
const EFTER_KLAGEN = 'afgørelsen efter klagen'

/**
 * Sagens dage efter ændringen. Ændres længden af et forløb, er det stadig bevilget den dag, det blev; bliver et afslag til
 * et forløb, er det bevilget nu. Falder en bevilling bort, er intet bevilget. Den påklagede afgørelses dag følger med: den
 * vælger loven (`OVERGANG-PAAKLAGET`).
 */
export function oplystEfterKlage(sag: Sag, data: Aendret, kilde: Kilde): Pick<Sag, 'oplysninger'> {
  const { aendring, afgoerelse, forloeb, den } = data
  const paaklaget = sag.afgoerelser.find(({ version }) => version === afgoerelse)
  if (aendring === 'forloebet-fortsaetter' || paaklaget === undefined) return { oplysninger: sag.oplysninger }
  const bliver = { ...sag.oplysninger }
  const gavForloeb = paaklaget.forloeb !== undefined
  if (gavForloeb && forloeb === undefined) {
    delete bliver.bevilget
    delete bliver.starter
    delete bliver['planlagt-slut']
  }
  if (aendring === 'falder-bort') delete bliver.afgoeres
  const nye: { [K in OplysningId]?: OplysningVaerdier[K] } = {
    'paaklaget-afgoerelse': paaklaget.den,
    ...(aendring !== 'falder-bort' && !(gavForloeb && forloeb !== undefined) && { afgoeres: den }),
    ...(forloeb !== undefined && {
      starter: forloeb.starter,
      'planlagt-slut': forloeb.slutter,
      ...(!gavForloeb && { bevilget: den }),
    }),
  }
  const registreret = Object.entries(nye).map(([id, vaerdi]) => [id, { ...kilde, vaerdi, kilde: EFTER_KLAGEN }])
  return { oplysninger: { ...bliver, ...Object.fromEntries(registreret) } }
}

/** Forløbet er bevilget, da et afslag blev ændret: sagen følger loven på den påklagede afgørelses dag. */
export function erAfgjortEfterKlage({ bevilget, 'paaklaget-afgoerelse': paaklaget }: Sag['oplysninger']): boolean {
  return bevilget?.kilde === EFTER_KLAGEN && paaklaget?.kilde === EFTER_KLAGEN
}
