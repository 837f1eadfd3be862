import { dato } from '@fodfaeste/grund'
import { type ForklaringVisning, TOMT_GRUNDLAG, visVurdering, vurder } from '@fodfaeste/lov'

// Født 1958: i 2022 er der mindre end seks år til folkepensionen, og borgeren ønsker ikke forløbet.
const fakta = {
  ...TOMT_GRUNDLAG,
  foedselsdag: { vaerdi: { tidligst: dato('1958-09-20'), senest: dato('1958-09-20') }, kilde: 'CPR' },
  oensker: [{ emne: 'forloeb-taet-paa-pension', svar: 'nej', svaretDen: dato('2022-05-20') }],
} as const
const { lov, konklusion, spoergsmaal } = visVurdering(vurder(fakta, dato('2022-06-01')))

console.log(konklusion.tekst)
console.log(`${lov.udgave}, loven som den var ${lov.lovensDag}`)
function skriv({ harBetydning, svar, spoergsmaal, hvorfor, hjemmel, fordi }: ForklaringVisning, indryk: string): void {
  if (!harBetydning) return
  console.log(
    `${indryk}${spoergsmaal} ${svar}. ${hvorfor} ${hjemmel === undefined ? '' : `(${hjemmel.tekst})`}`.trimEnd(),
  )
  for (const del of fordi) skriv(del, `${indryk}  `)
}
skriv(spoergsmaal.henvises, '')
