import type { NummerIIndeks, ParagrafIIndeks, Punktummer, StykkeIIndeks } from '../indeks/udgave-indhold.ts'
import { delLitra } from './del-litra.ts'
import { delPunktummer } from './del-punktummer.ts'
import type { ParagrafTekst, StykkeTekst } from './lovtekst.ts'

/** Paragraffens opbygning, som indekset skriver den, uden aftryk: kun tal, aldrig ord. */
export function opbygning({ paragraf, ophaevet, stykker }: ParagrafTekst): ParagrafIIndeks {
  return { paragraf, ophaevet, stykker: stykker.map(stykkets) }
}

function stykkets({ indledning, numre }: StykkeTekst): StykkeIIndeks {
  return { pkt: taelPunktummer(indledning), numre: numre.map(nummerets) }
}

function nummerets(tekst: string): NummerIIndeks {
  const litra = delLitra(tekst).litra.map((l) => l.litra)
  const pkt = taelPunktummer(tekst)
  // Med litra er sætningerne fordelt på dem; tallet er kun en øvre grænse for nummeret selv.
  return { pkt: litra.length > 0 && pkt.antal > 1 ? { ...pkt, usikkert: true } : pkt, litra }
}

/** Tæller punktummerne. Usikkert er tallet en øvre grænse: en forkortelse kan være taget for en slutning. */
export function taelPunktummer(tekst: string): Punktummer {
  const punktummer = delPunktummer(tekst)
  return { antal: punktummer.length, usikkert: punktummer.some(({ usikkerSlutning }) => usikkerSlutning) }
}
