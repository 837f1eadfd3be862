import type { ForklaringVisning, VurderingVisning } from '@fodfaeste/lov'
import type { Afgoerelsesgrundlag } from '../afgoerelsesgrundlag.ts'
import type { Stykke } from '../motor/brev.ts'

/**
 * Siger loven noget andet end afgørelsen, eller mangler den svar, står hullet i brevet. Brevet forklarer aldrig en afgørelse
 * med regler, der ikke bærer den.
 */
export function uenighed(grundlag: Afgoerelsesgrundlag, vurdering: VurderingVisning): readonly Stykke[] {
  const { konklusion, spoergsmaal, tvivl } = vurdering
  const { resultat } = grundlag.afgoerelse
  const uvalgte = tvivl.filter(({ harBetydning, valgt }) => harBetydning && valgt === undefined)
  const grunde = [
    ...(glemtKlage(grundlag) ? [GLEMT_KLAGE] : []),
    ...uvalgte.map(({ titel }) => `Loven er uafklaret, og ingen har valgt læsning: ${titel}`),
    ...(resultat === 'afslag'
      ? spoergsmaal.henvises.svar === 'ikke-opfyldt' || uvalgte.length > 0
        ? []
        : [`Afgørelsen er et afslag, men efter sagens oplysninger er lovens svar: ${konklusion.tekst}`]
      : [...ubesvarede(spoergsmaal.henvises), ...ubesvarede(spoergsmaal.varighed)]),
  ]
  return [...new Set(grunde)].map((grund) => ({ art: 'hul', tekst: grund }))
}

const GLEMT_KLAGE =
  'Ankestyrelsen har sendt sagen tilbage, men dagen for den afgørelse, der blev klaget over, er ikke oplyst. Den kan ændre, hvilke regler der gælder. Skriv den under Oplysninger, og træf afgørelsen igen.'

/** Lovens valg af regler ser på den påklagede afgørelses dag. Mangler den i en hjemvist sag, er træet ikke sagens. */
function glemtKlage({ sag, afgoerelse: { den } }: Afgoerelsesgrundlag): boolean {
  const hjemvist = sag.klager.some(({ afgjort }) => afgjort?.udfald === 'hjemvisning' && afgjort.den <= den)
  return hjemvist && sag.oplysninger['paaklaget-afgoerelse'] === undefined
}

/** De betingelser, afgørelsen bygger på, som ikke er besvaret med ja. */
export function ubesvarede({ svar, fordi }: ForklaringVisning): readonly string[] {
  if (svar === 'opfyldt') return []
  return fordi
    .filter((led) => led.svar !== 'opfyldt')
    .map(({ spoergsmaal, hvorfor }) => `${spoergsmaal} Det har sagen ikke et ja til. ${hvorfor}`)
}
