import { dagen, nummer, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { proevIndsats } from './indsatser.ts'

export const JUSTER_INDSATS = opskrift({
  haendelse: 'IndsatsJusteret',
  handling: 'arbejde-i-forloebet',
  felter: { indsats: nummer, hvad: tekst('Skriv, hvad der er ændret, og hvorfor.'), slutter: valgfri(dagen) },
  strid: (sag, { indsats, slutter }) =>
    proevIndsats(sag, indsats, ['planlagt', 'aftalt', 'i-gang'], ({ begyndtDen, begynder }) =>
      slutter === undefined
        ? undefined
        : proevIkkeFoer('slutter', slutter, begyndtDen ?? begynder, 'dagen, indsatsen begynder'),
    ),
})
