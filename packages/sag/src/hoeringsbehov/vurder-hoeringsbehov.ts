import type { Afvist } from '../afvist.ts'
import { jaNej, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer } from '../proev-sag.ts'
import { HOERINGSUNDTAGELSESNUMRE, type HoeringsbehovHaendelser } from './haendelser.ts'
import { hoeringspapirer } from './hoeringspapirer.ts'

const JA_NEJ = ['ja', 'nej'] as const

/** Svarer på det, loven spørger om, før det er klart, om borgeren skal høres om et papir. Loven svarer selv på resten. */
export const VURDER_HOERINGSBEHOV = opskrift({
  haendelse: 'HoeringsbehovVurderet',
  handling: 'afgoere',
  felter: {
    papir: nummer,
    omGrundlaget: valgfri(jaNej),
    tilUgunst: valgfri(jaNej),
    bekendt: valgfri(valg(JA_NEJ)),
    vaesentlig: valgfri(valg(JA_NEJ)),
    undtagelse: valgfri(valg(HOERINGSUNDTAGELSESNUMRE)),
    begrundelse: valgfri(tekst('Skriv begrundelsen, eller udelad den.')),
    hoering: valgfri(nummer),
  },
  kan: (sag, { papir, hoering, den }) =>
    foerste(
      proevFindes('papir', 'oplysning', hoeringspapirer(sag), papir, ({ kommet }) =>
        proevIkkeFoer('den', den, kommet, 'dagen, oplysningen kom'),
      ),
      proevFindes('hoering', 'partshøring', sag.partshoeringer, hoering),
    ),
  strid: (_sag, data) => foerste(proevSvar(data), proevBegrundet(data)),
})

type Vurderet = HoeringsbehovHaendelser['HoeringsbehovVurderet']

function proevSvar({
  omGrundlaget,
  tilUgunst,
  bekendt,
  vaesentlig,
  undtagelse,
  hoering,
}: Vurderet): Afvist | undefined {
  const svar = [omGrundlaget, tilUgunst, bekendt, vaesentlig, undtagelse, hoering]
  return svar.some((et) => et !== undefined)
    ? undefined
    : { kode: 'FELT_MANGLER', felt: 'tilUgunst', skriv: 'Svar på mindst ét af spørgsmålene.' }
}

/** De to skøn og en undtagelse gælder ikke uden begrundelse. */
function proevBegrundet({ bekendt, vaesentlig, undtagelse, begrundelse }: Vurderet): Afvist | undefined {
  const skal = bekendt !== undefined || vaesentlig !== undefined || undtagelse !== undefined
  return skal && begrundelse === undefined
    ? { kode: 'BEGRUNDELSE_MANGLER', felt: 'begrundelse', til: 'skoen' }
    : undefined
}
