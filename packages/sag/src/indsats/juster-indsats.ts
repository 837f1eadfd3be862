import { dagen, nummer, tekst, valgfri } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { proevIndsats } from './indsatser.ts'

const KAN_AENDRES = ['planlagt', 'aftalt', 'i-gang'] as const

export const JUSTER_INDSATS = opskrift({
  haendelse: 'IndsatsJusteret',
  handling: 'arbejde-i-forloebet',
  felter: { indsats: nummer, hvad: tekst('Skriv, hvad der er ændret, og hvorfor.'), slutter: valgfri(dagen) },
  kan: (sag, { indsats }) => proevIndsats(sag, indsats, KAN_AENDRES),
  strid: (sag, { indsats, slutter }) =>
    proevIndsats(sag, indsats, KAN_AENDRES, ({ begyndtDen, begynder }) =>
      slutter === undefined
        ? undefined
        : proevIkkeFoer('slutter', slutter, begyndtDen ?? begynder, 'dagen, indsatsen begynder'),
    ),
})
