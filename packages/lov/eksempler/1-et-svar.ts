import { dato } from '@fodfaeste/grund'
import { TOMT_GRUNDLAG, visVurdering, vurder } from '@fodfaeste/lov'

// Kun det, der vides, er med. Resten mangler, og det er aldrig det samme som nej.
const fakta = {
  ...TOMT_GRUNDLAG,
  foedselsdag: { vaerdi: { tidligst: dato('1984-03-04'), senest: dato('1984-03-04') }, kilde: 'CPR' },
  jaNej: { 'ikke-loest-gennem-anden-indsats': { vaerdi: true, kilde: 'jobcentrets journal' } },
}
const { konklusion, mangler } = visVurdering(vurder(fakta, dato('2024-04-02')))

console.log(konklusion.tekst)
for (const { navn, hvem, hjemmel } of mangler) console.log(`- ${navn} (${hvem}, ${hjemmel?.tekst})`)
