import type { ForklaringVisning } from '@fodfaeste/lov'
import { afgoerendeLed } from '../afgoerende-led.ts'
import type { Blok, Blokindhold } from '../blok.ts'
import { fraseFor } from '../fraser/fraser.ts'
import { fvl } from '../hjemler.ts'
import { skrivRegler } from '../lovnavne.ts'
import { type Stykke, punkter, tekst } from '../motor/brev.ts'
import type { Slutgrundlag } from '../slutgrundlag.ts'
import { egneOrd, samlet } from './egne-ord.ts'
import { ubesvarede } from './lovens-svar.ts'

/** Reglen om beslutningen inden forløbets slutning, i den udgave sagen følger. Resten skriver et menneske. */
export const SLUTTENS_REGLER: Blok<Slutgrundlag> = {
  id: 'reglerne',
  overskrift: 'Reglerne',
  hjemmel: [fvl({ paragraf: '24', stk: 1, pkt: 1 })],
  skriv: (grundlag) => {
    const { slut, svar, egneOrd: ord } = grundlag
    const egne = egneOrd(ord, {
      id: 'regler',
      navn: slut.type === 'ForloebOphoert' ? 'Reglerne, forløbet ophører efter' : 'Reglerne om det, der skal følge',
      vejledning:
        'Loven om dette er ikke regnet her. Skriv lov, paragraf og stykke, og hvad reglen siger i dine egne ord.',
      kraeves: slut.type === 'ForloebOphoert' || svar.length === 0,
    })
    return svar.length === 0 ? egne : { ...samlet(afTraeet(grundlag), egne), regler: hjemlerI(svar) }
  },
}

function afTraeet({ svar, slut, uvalgt }: Slutgrundlag): Blokindhold {
  const led = svar.flatMap(afgoerendeLed)
  const saetninger = led.map(fraseFor).filter((frase) => frase !== undefined)
  const hjemler = hjemlerI(svar)
  return {
    stykker: [
      tekst('Vi har brugt disse regler:'),
      punkter(skrivRegler(hjemler)),
      ...(hjemler.some(({ tidligere }) => tidligere)
        ? [tekst('De regler er ændret siden, men de gælder stadig for din sag.')]
        : []),
      ...(saetninger.length === 0 ? [] : [tekst('Det betyder for dig:'), punkter([...new Set(saetninger)])]),
      ...uenighed(svar, slut.type, uvalgt),
    ],
  }
}

const hjemlerI = (svar: readonly ForklaringVisning[]) =>
  svar.flatMap(afgoerendeLed).flatMap(({ hjemmel }) => (hjemmel === undefined ? [] : [hjemmel]))

/** Det, loven har imod, står som et hul: brevet forklarer ikke en beslutning med regler, der ikke bærer den. */
function uenighed(
  svar: readonly ForklaringVisning[],
  type: Slutgrundlag['slut']['type'],
  uvalgt: readonly string[],
): readonly Stykke[] {
  const led = (id: string) => svar.find((et) => et.id === id)
  const nyt = led('LAB-113-4-nyt-forloeb')
  const besluttet = led('LAB-113-4-besluttet')
  const ingen = type === 'ForloebOphoert' && besluttet !== undefined && besluttet.brugt.length === 0
  return [
    ...uvalgt.map((titel) => `Loven er uafklaret, og ingen har valgt læsning: ${titel}`),
    ...(nyt === undefined ? [] : ubesvarede(nyt)),
    ...(ingen ? [UDEN_BESLUTNING] : []),
  ].map((grund): Stykke => ({ art: 'hul', tekst: grund }))
}

const UDEN_BESLUTNING =
  'Det er ikke besluttet, hvad der skal følge efter forløbet. Beslut det først under Afgørelse, Efter forløbet.'
