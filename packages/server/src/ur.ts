import { type Dato, dageMellem, dato } from '@fodfaeste/grund'

/** Serverens ur. Alt, der skal vide, hvad klokken er, får det herfra. */
export interface Ur {
  /** Øjeblikket, hændelser og adgangslog registreres i. I et øvemiljø ligger det på øvedagen. */
  nu(): Date
  /** Dagen i Danmark. I et øvemiljø den valgte. */
  idag(): Dato
  /** Det rigtige øjeblik, også i et øvemiljø: det, en session udløber efter. */
  rigtigtNu(): Date
  readonly oevemiljoe: boolean
}

const DAG_I_DANMARK = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Copenhagen',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

const KLOKKEN_I_DANMARK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
})

const TIME_MS = 3_600_000
const DAG_MS = 24 * TIME_MS

/** Kalenderdagen i Danmark i det øjeblik. */
export function dagIDanmark(oejeblik: Date): Dato {
  return dato(DAG_I_DANMARK.format(oejeblik))
}

/** Det sidste øjeblik (millisekund) af dagen i Danmark. */
export function slutningAf(dag: Dato): Date {
  const midnatUtc = (dag + 1) * DAG_MS
  // Danmark er en eller to timer foran UTC; det er sommertiden, der afgør hvilken.
  const [vinter, sommer] = [new Date(midnatUtc - TIME_MS - 1), new Date(midnatUtc - 2 * TIME_MS - 1)]
  return dagIDanmark(vinter) === dag ? vinter : sommer
}

/** Det sidste øjeblik af dagen, eller af minuttet: «2025-06-02», «2025-06-02T14:30». Kommer klokkeslættet to gange, er det sidste gang. */
export function slutningAfOejeblik(tekst: string): Date {
  const [dag = '', klokken] = tekst.split('T')
  if (klokken === undefined) return slutningAf(dato(dag))
  const somUtc = Date.parse(`${dag}T${klokken}:59.999Z`)
  const vinter = new Date(somUtc - TIME_MS)
  const sommer = new Date(somUtc - 2 * TIME_MS)
  return KLOKKEN_I_DANMARK.format(vinter) === klokken ? vinter : sommer
}

/** Uret, som det går, eller stillet til en øvedag, hvor kun klokken går. */
export function lavUr(rigtigtNu: () => Date, oevedag?: Dato): Ur {
  const nu = () => (oevedag === undefined ? rigtigtNu() : paaDag(rigtigtNu(), oevedag))
  return { nu, idag: () => dagIDanmark(nu()), rigtigtNu, oevemiljoe: oevedag !== undefined }
}

/** Samme klokkeslæt på en anden dag. Sommertid kan flytte det en time; dagen skal passe. */
function paaDag(oejeblik: Date, dag: Dato): Date {
  const flyttet = oejeblik.getTime() + dageMellem(dagIDanmark(oejeblik), dag) * DAG_MS
  const muligheder = [flyttet, flyttet - TIME_MS, flyttet + TIME_MS].map((ms) => new Date(ms))
  return muligheder.find((mulig) => dagIDanmark(mulig) === dag) ?? new Date(flyttet)
}
