import { type Dato, dato, skrivDato } from '@fodfaeste/grund'
import type { DagId } from '@fodfaeste/lov'
import type { BaandElement } from './baand-element.ts'
import type { RegistreretOplysning, Sag } from './sag.ts'
import { skrivVarighed } from './skriv-varighed.ts'
import type { VurderingUddrag } from './vurdering-uddrag.ts'

/** Det, der er registreret om forløbet: dagene, forløbet selv, tidligere forløb og orlov. */
export function forloebselementer(sag: Sag, vurdering: VurderingUddrag, idag: Dato): readonly BaandElement[] {
  return [
    ...sagsdage(sag, idag),
    ...forloebet(sag, vurdering, idag),
    ...tidligereForloeb(sag),
    ...orlov(sag, vurdering),
  ]
}

const DAGENS_NAVN: {
  readonly [K in Exclude<DagId, 'starter' | 'planlagt-slut'>]: readonly [navn: string, sket: string]
} = {
  bevilget: ['Bevilget', 'Afgjort'],
  afgoeres: ['Afgørelse', 'Afgjort'],
  'paaklaget-afgoerelse': ['Den påklagede afgørelse', 'Afgjort'],
}

function sagsdage(sag: Sag, idag: Dato): readonly BaandElement[] {
  const henvist: BaandElement = {
    id: 'henvist',
    spor: 'dage',
    art: 'dag',
    navn: `Henvist fra ${sag.henvistFra}`,
    fra: sag.henvistDen,
    status: 'Sket',
    hvorfor: `Sagen blev oprettet med henvisningen fra ${sag.henvistFra}.`,
  }
  const dage = (['bevilget', 'afgoeres', 'paaklaget-afgoerelse'] as const).flatMap((id): BaandElement[] => {
    const oplysning = sag.oplysninger[id]
    if (oplysning === undefined) return []
    const [navn, sket] = DAGENS_NAVN[id]
    const status = dato(oplysning.vaerdi) <= idag ? sket : 'Planlagt'
    const spor = id === 'bevilget' ? 'forloeb' : 'dage'
    return [{ id, spor, art: 'dag', navn, fra: oplysning.vaerdi, status, hvorfor: fraKilde(oplysning) }]
  })
  return [henvist, ...dage]
}

function forloebet(sag: Sag, vurdering: VurderingUddrag, idag: Dato): readonly BaandElement[] {
  const { starter, 'planlagt-slut': slut } = sag.oplysninger
  if (starter === undefined) return []
  const fra = dato(starter.vaerdi)
  const id = 'forloeb'
  if (slut === undefined) {
    const status = fra <= idag ? 'I gang, slutdagen mangler' : 'Planlagt, slutdagen mangler'
    return [
      {
        id,
        spor: 'forloeb',
        art: 'dag',
        navn: 'Forløbet begynder',
        fra: starter.vaerdi,
        status,
        hvorfor: fraKilde(starter),
      },
    ]
  }
  const til = dato(slut.vaerdi)
  const tilfoejet = tilfoejetForOrlov(sag, vurdering)
  return [
    {
      id,
      spor: 'forloeb',
      art: 'bjaelke',
      navn: 'Ressourceforløb',
      fra: starter.vaerdi,
      til: slut.vaerdi,
      ...(tilfoejet > 0 && { heraflTilfoejetDage: tilfoejet }),
      varighed: skrivVarighed(fra, til),
      status: statusFor(fra, til, idag),
      hvorfor: `Begynder ${skrivDato(fra)} (${starter.kilde}) og slutter ${skrivDato(til)} (${slut.kilde}).`,
    },
  ]
}

/**
 * De dage, slutdagen er flyttet for orlov: kun når slutdagen er skrevet efter orloven. Ellers er den endnu ikke flyttet,
 * og en hvid ende ville vise noget, ingen har besluttet.
 */
function tilfoejetForOrlov({ oplysninger }: Sag, { tal }: VurderingUddrag): number {
  const { orlov, 'planlagt-slut': slut } = oplysninger
  if (orlov === undefined || slut === undefined || slut.registreretTidspunkt < orlov.registreretTidspunkt) return 0
  return tal.find(({ id }) => id === 'orlovsdage')?.vaerdi ?? 0
}

function tidligereForloeb({ oplysninger }: Sag): readonly BaandElement[] {
  const registreret = oplysninger['tidligere-forloeb']
  if (registreret === undefined) return []
  return registreret.vaerdi.flatMap(({ fra, til, orlov = [] }, nr): BaandElement[] => {
    // Et forløb, hvis dage ikke kendes, kan ikke tegnes; det står blandt oplysningerne.
    if (fra === undefined || til === undefined) return []
    const forloebet: BaandElement = {
      id: `tidligere-${nr + 1}`,
      spor: 'tidligere',
      art: 'bjaelke',
      navn: 'Tidligere ressourceforløb',
      fra,
      til,
      varighed: skrivVarighed(dato(fra), dato(til)),
      status: 'Afsluttet',
      hvorfor: fraKilde(registreret),
    }
    return [
      forloebet,
      ...orlov.map((o, i) => orlovselement(`tidligere-${nr + 1}-orlov-${i + 1}`, o, fraKilde(registreret))),
    ]
  })
}

function orlov({ oplysninger: { orlov: registreret } }: Sag, { tal }: VurderingUddrag): readonly BaandElement[] {
  if (registreret === undefined) return []
  const regnet = tal.find(({ id }) => id === 'orlovsdage')
  return registreret.vaerdi.map((o, nr) => ({
    ...orlovselement(
      `orlov-${nr + 1}`,
      o,
      [fraKilde(registreret), regnet?.hvorfor].filter((x) => x !== undefined).join(' '),
    ),
    ...(regnet?.hjemmel && { hjemmel: regnet.hjemmel }),
  }))
}

function orlovselement(
  id: string,
  {
    fra,
    til,
    art,
    retTilDagpenge,
  }: { fra: string; til: string; art: 'barsel' | 'sorgorlov'; retTilDagpenge?: boolean },
  hvorfor: string,
): BaandElement {
  const status =
    retTilDagpenge === undefined
      ? 'Uoplyst, om den tælles med'
      : retTilDagpenge
        ? 'Tælles ikke med'
        : 'Tælles med: ingen ret til dagpenge'
  const navn = art === 'barsel' ? 'Barsel' : 'Sorgorlov'
  return {
    id,
    spor: 'orlov',
    art: 'skravering',
    navn,
    fra,
    til,
    varighed: skrivVarighed(dato(fra), dato(til)),
    status,
    hvorfor,
  }
}

function statusFor(fra: Dato, til: Dato, idag: Dato): string {
  if (til < idag) return 'Afsluttet'
  return fra <= idag ? 'I gang' : 'Planlagt'
}

function fraKilde({ kilde, den, af }: RegistreretOplysning<unknown>): string {
  return `Kilde: ${kilde}, ${skrivDato(dato(den))}. Registreret af ${af.navn}.`
}
