import type { AfgoerelseHaendelser } from '../afgoerelse/haendelser.ts'
import type { KlageHaendelser } from './haendelser.ts'

type Truffet = AfgoerelseHaendelser['AfgoerelseTruffet']
type Aendret = Omit<KlageHaendelser['AfgoerelseAendretEfterKlage'], 'den'> & { readonly den: string }

/**
 * Ændringen som den afgørelse, den er: det, resten af systemet læser. Falder den påklagede bort, handler den nye om det
 * samme og giver intet nyt. Den sendes til klageren og er derfor skriftlig (BEK 861/2025 § 11, stk. 1).
 */
export function somAfgoerelse(
  { aendring, medhold, begrundelse, forloeb, den }: Aendret,
  paaklaget: Pick<Truffet, 'om'> | undefined,
): Truffet {
  const faelles = { form: 'skriftlig', begrundelse, den } as const
  const resultat = medhold === 'helt' ? 'givet' : 'delvist-givet'
  switch (aendring) {
    case 'bevilling':
      return {
        ...faelles,
        om: 'ressourceforloeb',
        resultat,
        udfald: 'ressourceforloeb',
        ...(forloeb !== undefined && { forloeb }),
      }
    case 'afslag':
      return { ...faelles, om: 'ressourceforloeb', resultat: 'afslag', udfald: 'ressourceforloeb' }
    case 'pensionssag':
      return { ...faelles, om: 'foertidspension', resultat, udfald: 'foertidspension' }
    default:
      return { ...faelles, om: paaklaget?.om ?? 'ressourceforloeb', resultat }
  }
}
