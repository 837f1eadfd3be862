import { dato, skrivAntal, skrivDato } from '@fodfaeste/grund'
import type { ForskelArt, HaendelseVisning, Laesbar, Sagssammenligning } from '@fodfaeste/kontrakt'
import { type Billedart, type Sag, billede } from '@fodfaeste/sag'
import type { SetBlik } from '../http/find-blik.ts'

const AFSNIT: readonly (readonly [string, readonly Billedart[]])[] = [
  ['Registreret', ['sagen', 'oplysning', 'skoen', 'oenske', 'laesning', 'indsats']],
  ['Lovens svar', ['konklusion', 'betingelse']],
  ['Pligter', ['pligt']],
  ['Dage', ['dag']],
]

interface Vist {
  readonly sag: Sag
  readonly blik: SetBlik
  readonly antal: number
  readonly udgave: string
}

/** Sagen i øjeblikket, til et menneske ved en terminal: det registrerede for sig og lovens svar for sig. */
export function skrivSagen({ sag, blik, antal, udgave }: Vist, haendelser: readonly HaendelseVisning[]): string {
  const linjer = billede(sag, blik)
  const afsnit = AFSNIT.flatMap(([navn, arter]) => {
    const egne = linjer.filter(({ art }) => arter.includes(art))
    return egne.length === 0 ? [] : ['', `${navn}:`, ...egne.map((linje) => `  ${linje.navn}: ${linje.tekst}`)]
  })
  return [
    `${sag.sagsnummer} ${sag.borger.navn}, ${sag.cprMaskeret}`,
    `Registreret: hændelse 1–${blik.version} af ${antal}, senest ${tidspunkt(sag.opdateret)}`,
    `Loven: ${skrivDato(blik.paa)}, ${udgave}`,
    ...afsnit,
    '',
    'Hændelser:',
    ...haendelser.map(haendelse),
    '',
  ].join('\n')
}

type Sammenligning = Laesbar<Sagssammenligning>

const GRUPPER: readonly (readonly [string, readonly ForskelArt[]])[] = [
  ['Det, der blev registreret', ['sagen', 'oplysning', 'skoen', 'oenske', 'laesning', 'indsats']],
  ['Det, loven svarer', ['konklusion', 'betingelse', 'pligt', 'dag']],
]

/** Forskellen mellem to øjeblikke, hver med de hændelser, der gjorde den. */
export function skrivForskellen({ foer, efter, forskelle, haendelser }: Sammenligning): string {
  const grupper = GRUPPER.flatMap(([navn, arter]) => {
    const egne = forskelle.filter(({ art }) => arter.includes(art))
    if (egne.length === 0) return ['', `${navn}: intet anderledes`]
    return ['', `${navn}:`, ...egne.flatMap(forskel)]
  })
  return [
    `Fra ${oejeblik(foer)}`,
    `Til ${oejeblik(efter)}`,
    ...grupper,
    '',
    `Hændelserne imellem: ${skrivAntal(haendelser.length, 'hændelse', 'hændelser')}`,
    ...haendelser.map(haendelse),
    '',
  ].join('\n')
}

function oejeblik({ registreretTil, version, paa, udgave, konklusion }: Sammenligning['foer']): string {
  return `${registreretTil ?? 'nu'}: hændelse 1–${version}, loven ${skrivDato(dato(paa))} (${udgave}). ${konklusion.tekst}`
}

function forskel({
  navn,
  foer,
  efter,
  haendelser,
  dagen,
  kommunensFrist,
}: Sammenligning['forskelle'][number]): readonly string[] {
  const grunde = [
    ...(haendelser.length > 0 ? [`hændelse ${haendelser.join(', ')}`] : []),
    ...(dagen ? ['dagen er en anden'] : []),
    ...(kommunensFrist ? ['kommunen har sat en anden frist'] : []),
  ]
  return [`  ${navn}`, `    ${foer ?? 'ikke i sagen'} → ${efter ?? 'ikke i sagen'}  [${grunde.join('; ')}]`]
}

function haendelse({ version, registreretTidspunkt, tekst, af }: HaendelseVisning): string {
  return `  ${version}. ${tidspunkt(registreretTidspunkt)} ${af}: ${tekst}`
}

const I_DANMARK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})

function tidspunkt(utc: string): string {
  return I_DANMARK.format(new Date(utc))
}
