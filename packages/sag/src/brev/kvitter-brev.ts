import type { Afvist } from '../afvist.ts'
import { nummer, tekst, valg, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { type BrevHaendelser, KVITTERINGER } from './haendelser.ts'

export const KVITTER_BREV = opskrift({
  haendelse: 'BrevKvitteret',
  handling: 'journalisere',
  felter: {
    brevet: nummer,
    svar: valg(KVITTERINGER),
    grund: valgfri(tekst('Skriv, hvorfor brevet ikke kunne sendes.')),
  },
  kan: ({ breve }, { brevet, den }) =>
    proevFindes('brevet', 'afsendte brev', breve, brevet, ({ kvittering, den: sendt }) =>
      foerste(
        proevIkkeGjort('Der er svaret på brevet', kvittering?.den),
        proevIkkeFoer('den', den, sendt, 'dagen, brevet blev sendt'),
      ),
    ),
  strid: (_sag, data) => proevGrund(data, 'Skriv, hvorfor brevet ikke kunne sendes.'),
})

/** Det, der ikke kom frem, skal have en grund. */
export function proevGrund(
  { svar, grund }: Pick<BrevHaendelser['BrevKvitteret'], 'svar' | 'grund'>,
  skriv: string,
): Afvist | undefined {
  return svar === 'afvist' && grund === undefined ? { kode: 'FELT_MANGLER', felt: 'grund', skriv } : undefined
}
