import { dato } from '@fodfaeste/grund'
import { KONKLUSIONER, TOMT_GRUNDLAG, hvorforIkke } from '@fodfaeste/lov'

const oplyst = <T>(vaerdi: T) => ({ vaerdi, kilde: 'sagen' })
const ja = { svar: 'ja', af: 'Mona Marehalm', begrundelse: 'Begrundet i sagen.' } as const
const fakta = {
  ...TOMT_GRUNDLAG,
  foedselsdag: oplyst({ tidligst: dato('1969-03-03'), senest: dato('1969-03-03') }),
  jaNej: { 'ikke-loest-gennem-anden-indsats': oplyst(true), 'langvarig-offentlig-forsoergelse': oplyst(true) },
  tidligereForloeb: oplyst([{}]),
  skoen: { 'komplekse-problemer': ja, 'helhedsorienteret-indsats': ja, udviklingsperspektiv: ja },
}
const { kode, vender } = hvorforIkke(fakta, dato('2024-04-01'))

console.log(KONKLUSIONER[kode].tekst)
for (const saet of vender) {
  for (const { art, id } of saet.aendringer) console.log(`Det ville ændre svaret: ${art} ${id}`)
  console.log(`Så ville svaret være: ${KONKLUSIONER[saet.kode].tekst}`)
}
