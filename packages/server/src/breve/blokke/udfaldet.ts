import { dato, skrivDato, skrivDatoMedUgedag } from '@fodfaeste/grund'
import { skrivVarighed } from '@fodfaeste/sag'
import type { Afgoerelse, Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import type { Blok } from '../blok.ts'
import { fvl } from '../hjemler.ts'
import { type Stykke, tekst } from '../motor/brev.ts'
import { UDFALDSNAVN } from '../udfaldsnavn.ts'

/** Afgørelsen selv: hvad, fra hvornår, til hvornår og præcis hvor længe. */
export const UDFALDET: Blok<Afgoerelsesgrundlag> = {
  id: 'udfaldet',
  hjemmel: [fvl({ paragraf: '22' })],
  skriv: ({ afgoerelse }) => {
    const { forloeb, resultat, den, efterKlage } = afgoerelse
    const stykker: Stykke[] = [tekst(`Det har vi afgjort den ${skrivDato(dato(den))}.`)]
    if (forloeb !== undefined) {
      stykker.push(tekst('Her er dagene for dit forløb:'), {
        art: 'raekker',
        raekker: [
          { navn: 'Første dag', vaerdi: skrivDatoMedUgedag(dato(forloeb.starter)) },
          { navn: 'Sidste dag', vaerdi: skrivDatoMedUgedag(dato(forloeb.slutter)) },
          { navn: 'Længde', vaerdi: varighed(forloeb) },
        ],
      })
    }
    if (efterKlage?.aendring === 'falder-bort')
      stykker.push(tekst('Den afgørelse, du klagede over, gælder ikke længere. Vi behandler din sag igen.'))
    // Det, klageren ikke fik, står under klagen.
    if (resultat === 'delvist-givet' && efterKlage === undefined)
      stykker.push(tekst('Du får ikke det hele. Du kan læse længere nede, hvad du ikke får, og hvorfor.'))
    return { stykker }
  },
}

const varighed = ({ starter, slutter }: NonNullable<Afgoerelse['forloeb']>): string =>
  skrivVarighed(dato(starter), dato(slutter))

/** Brevets overskrift siger udfaldet, så den, der kun læser én linje, ved det. */
export function afgoerelsestitel({ resultat, udfald, om, forloeb, efterKlage }: Afgoerelse): string {
  if (efterKlage?.aendring === 'forloebet-fortsaetter') return 'Dit ressourceforløb fortsætter'
  if (efterKlage?.aendring === 'falder-bort') return 'Vores afgørelse gælder ikke længere'
  if (forloeb !== undefined) return `Du får et ressourceforløb på ${varighed(forloeb)}`
  const sag = UDFALDSNAVN[udfald ?? om]
  if (resultat !== 'afslag') return `Afgørelse i din sag om ${sag}`
  return sag === UDFALDSNAVN.ressourceforloeb ? 'Du får ikke et ressourceforløb' : `Du får ikke ${sag}`
}
