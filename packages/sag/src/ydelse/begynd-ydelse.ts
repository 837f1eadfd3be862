import { dagen } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeGjort } from '../proev-sag.ts'

export const BEGYND_YDELSE = opskrift({
  haendelse: 'YdelseBegyndt',
  handling: 'fastsaette-ydelse',
  felter: { fra: dagen },
  kan: ({ ydelse }) => proevIkkeGjort('Ydelsen er begyndt', ydelse.perioder.find(({ til }) => til === undefined)?.fra),
  virkerFra: ({ fra }) => fra,
})
