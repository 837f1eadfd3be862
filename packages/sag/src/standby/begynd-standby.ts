import { sketDag, tekst } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeGjort } from '../proev-sag.ts'

export const BEGYND_STANDBY = opskrift({
  haendelse: 'StandbyBegyndt',
  handling: 'traeffe-skoen',
  felter: {
    fra: sketDag,
    begrundelse: tekst('Skriv, hvorfor sygdommen er alvorlig, og hvorfor kontakt ikke er hensigtsmæssig eller mulig.'),
  },
  kan: ({ standby }) => proevIkkeGjort('Standby er begyndt', standby.find(({ til }) => til === undefined)?.fra),
  virkerFra: ({ fra }) => fra,
})
