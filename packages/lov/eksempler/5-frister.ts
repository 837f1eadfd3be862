import { dato, iso, skrivHjemmel } from '@fodfaeste/grund'
import { TOMT_GRUNDLAG, vurderSag } from '@fodfaeste/lov'

const oplyst = (dag: string) => ({ vaerdi: dato(dag), kilde: 'bevillingen' })
const sag = {
  maalgruppe: {
    ...TOMT_GRUNDLAG,
    foedselsdag: { vaerdi: { tidligst: dato('1979-06-01'), senest: dato('1979-06-01') }, kilde: 'CPR' },
    dage: { bevilget: oplyst('2024-06-20'), starter: oplyst('2024-07-01'), 'planlagt-slut': oplyst('2027-06-30') },
  },
  garanti: { efter: '112', indsatser: [], stop: [], bortfald: [], laesningsvalg: {} },
  afslutning: { efter: '112', laesningsvalg: {} },
} as const
const { pligter, taerskler } = vurderSag(sag, dato('2024-11-01'))

for (const { fristDen, tilstand, hvad, hjemmel } of pligter) {
  console.log(`${fristDen === undefined ? 'snarest' : iso(fristDen)}  ${tilstand}: ${hvad} (${skrivHjemmel(hjemmel)})`)
}
for (const { dag, navn } of taerskler) console.log(`${iso(dag)}  ${navn}`)
