import { dato } from '@fodfaeste/grund'
import { KODERNE, OPSLAG, tomBefolkning, vurderMange } from '@fodfaeste/lov'

// En række pr. sag, en søjle pr. oplysning. Intet er kendt, før det er skrevet.
const befolkning = tomBefolkning(1000)
befolkning.paa.fill(dato('2024-04-02'))
for (let sag = 0; sag < befolkning.antal; sag += 1) {
  const foedt = dato(`${1958 + (sag % 40)}-09-20`)
  befolkning.foedtTidligst[sag] = foedt
  befolkning.foedtSenest[sag] = foedt
  befolkning.tidligereForloeb[sag] = []
  befolkning.skoen.udviklingsperspektiv[sag] = sag % 4 === 0 ? OPSLAG.nej : OPSLAG.ja
}
for (const id of ['komplekse-problemer', 'helhedsorienteret-indsats'] as const) befolkning.skoen[id].fill(OPSLAG.ja)
for (const id of ['ikke-loest-gennem-anden-indsats', 'langvarig-offentlig-forsoergelse'] as const)
  befolkning.jaNej[id].fill(OPSLAG.ja)

const { kode } = vurderMange(befolkning)
const antal = new Map<string, number>()
for (const nr of kode) antal.set(KODERNE[nr] ?? '', (antal.get(KODERNE[nr] ?? '') ?? 0) + 1)
for (const [konklusion, sager] of antal) console.log(`${sager} sager: ${konklusion}`)
