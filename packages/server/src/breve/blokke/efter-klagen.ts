import { dato, skrivDato } from '@fodfaeste/grund'
import type { Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import type { Blok } from '../blok.ts'
import { bek, rsl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'

/**
 * Kommunens egen ændring efter en klage: hvad der er ændret, hvad klageren får og ikke får, og hvad der så sker med klagen.
 * Får hun kun noget af det, skal hun svare på, om klagen fastholdes.
 */
export const EFTER_KLAGEN: Blok<Afgoerelsesgrundlag> = {
  id: 'efter-klagen',
  overskrift: 'Det betyder din klage',
  hjemmel: [rsl({ paragraf: '66' }), bek({ paragraf: '11', stk: 1 }), bek({ paragraf: '12' })],
  skriv: ({ sag, afgoerelse: { efterKlage }, kommune }) => {
    if (efterKlage === undefined) return undefined
    const { klage, afgoerelse, medhold, genvurdering, ikkeImoedekommet = '' } = efterKlage
    const kom = sag.klager.find(({ version }) => version === klage)?.den ?? efterKlage.den
    const stykker: Stykke[] = [
      tekst(
        `Vi fik din klage den ${skrivDato(dato(kom))} og har set på sagen igen. ${aendret(efterKlage.aendring)}${dagenFor(sag, afgoerelse)}.`,
      ),
      tekst(genvurdering),
    ]
    if (medhold === 'helt')
      return { stykker: [...stykker, tekst('Du får ret i din klage. Derfor sender vi den ikke til Ankestyrelsen.')] }
    return {
      stykker: [
        ...stykker,
        tekst('Du får ret i noget af din klage. Det her får du ikke:'),
        tekst(ikkeImoedekommet),
        tekst(
          `Vil du stadig klage over det, skal du sige det til ${kommune.navn} inden 4 uger fra den dag, du har fået dette brev. Skriv eller ring. Du behøver ikke begrunde det igen.`,
        ),
        tekst(
          'Holder du fast i klagen, sender vi den til Ankestyrelsen senest 14 dage efter, at vi har fået dit svar. Det får du besked om samme dag.',
        ),
      ],
    }
  },
}

type Aendret = NonNullable<Afgoerelsesgrundlag['afgoerelse']['efterKlage']>

const aendret = (aendring: Aendret['aendring']): string =>
  aendring === 'forloebet-fortsaetter'
    ? 'Denne afgørelse ændrer vores beslutning om, at dit forløb skulle stoppe,'
    : 'Denne afgørelse ændrer vores afgørelse'

/** Dagen for det, der blev klaget over; et ophør, der er faldet bort, står kun i hændelserne. */
function dagenFor({ afgoerelser, haendelser }: Afgoerelsesgrundlag['sag'], version: number): string {
  const haendelse = haendelser[version - 1]
  const den =
    afgoerelser.find((en) => en.version === version)?.den ??
    (haendelse?.type === 'ForloebOphoert' ? haendelse.data.den : undefined)
  return den === undefined ? '' : ` fra den ${skrivDato(dato(den))}`
}
