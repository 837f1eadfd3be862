import { nummer } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { proevIndsats } from './indsatser.ts'

/** Borgeren er begyndt. Først herfra kan indsatsen opfylde garantien. */
export const BEGYND_INDSATS = opskrift({
  haendelse: 'IndsatsBegyndt',
  handling: 'arbejde-i-forloebet',
  felter: { indsats: nummer },
  kan: (sag, { indsats, den }) =>
    proevIndsats(sag, indsats, ['planlagt', 'aftalt', 'afbrudt'], ({ afbrudtDen }) =>
      proevIkkeFoer('den', den, afbrudtDen, 'dagen, indsatsen blev afbrudt'),
    ),
})
