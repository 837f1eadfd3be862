import { lykkes } from '@fodfaeste/grund'
import type { Afvist } from '../afvist.ts'
import { type Proev, nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevDag, proevValg } from '../proev-felt.ts'
import { foerste } from '../proev-sag.ts'
import { FORHOLD, FORHOLD_IDER } from './forhold-katalog.ts'
import type { ForholdHaendelser } from './haendelser.ts'
import { proevPlads } from './proev-plads.ts'

/** Ja eller nej, eller en tekst; om den passer til forholdet, prøves, når forholdet kendes. */
const ensVaerdi: Proev<boolean | string> = (felt, vaerdi) => {
  if (typeof vaerdi === 'boolean' || (typeof vaerdi === 'string' && vaerdi !== '')) return lykkes(vaerdi)
  return {
    ok: false,
    afvist: { kode: 'VAERDI_PASSER_IKKE', felt, grund: 'Svar ja (true), nej (false), en dag eller et valg.' },
  }
}

/** Oplyser noget, loven spørger om, som ikke har en beslutning for sig selv. */
export const OPLYS_FORHOLD = opskrift({
  haendelse: 'ForholdOplyst',
  handling: 'registrere',
  felter: {
    id: valg(FORHOLD_IDER),
    vaerdi: ensVaerdi,
    kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
    vedroerer: valgfri(nummer),
  },
  strid: (sag, data, _idag, frister) => foerste(proevArt(data), proevPlads(sag, data, FORHOLD[data.id].navn, frister)),
})

function proevArt({ id, vaerdi }: ForholdHaendelser['ForholdOplyst']): Afvist | undefined {
  const { art } = FORHOLD[id]
  if (art === 'ja-nej')
    return typeof vaerdi === 'boolean'
      ? undefined
      : { kode: 'VAERDI_PASSER_IKKE', felt: 'vaerdi', grund: 'Svar ja (true) eller nej (false).' }
  const svar = art === 'dag' ? proevDag('vaerdi', vaerdi) : proevValg<string>('vaerdi', vaerdi, Object.keys(art))
  return svar.ok ? undefined : svar.afvist
}
