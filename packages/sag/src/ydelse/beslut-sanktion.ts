import { sketDag, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { proevIkkeFoer } from '../proev-sag.ts'
import { SANKTIONER } from './haendelser.ts'

export const BESLUT_SANKTION = opskrift({
  haendelse: 'SanktionBesluttet',
  handling: 'fastsaette-ydelse',
  felter: {
    art: valg(SANKTIONER),
    fra: sketDag,
    begrundelse: tekst('Skriv forseelsen, forsøgene på personlig kontakt, og hvorfor der ikke var en rimelig grund.'),
  },
  strid: (_sag, { fra, den }) => proevIkkeFoer('den', den, fra, 'dagen, sanktionen har virkning fra'),
  virkerFra: ({ fra }) => fra,
})
