import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { LaastCpr } from './sag-store.ts'

export const NOEGLE_BYTES = 32
const IV_BYTES = 12
const MAERKE_BYTES = 16
const NOEGLE_ID_BYTES = 8
/** Første byte i alt, boksen låser. Format 1 siger ikke, hvilken nøgle der låste; format 2 gør. */
const UDEN_NOEGLE_ID = 1
const MED_NOEGLE_ID = 2

/** Hvor et CPR hører hjemme. Bindes ind i låsen, så en række ikke kan flyttes til en anden sag, person eller kommune. */
export type CprSted = { readonly kommune: string } & ({ readonly sagId: string } | { readonly erklaeretAf: string })

/** Låser CPR-numre (ti cifre, uden bindestreg) med AES-256-GCM. Kun den, der har nøglen, kan læse eller slå op. */
export interface CprBoks {
  /** Låser med den gældende nøgle. */
  readonly laas: (cpr: string, sted: CprSted) => LaastCpr
  /** Kaster, hvis bytes er ændret, flyttet eller låst med en nøgle, boksen ikke har. */
  readonly laasOp: (cpr: Pick<LaastCpr, 'krypteret'>, sted: CprSted) => string
  /** Samme værdi hver gang for samme borger i samme kommune; uden nøglen kan de ti cifre ikke prøves igennem. */
  readonly opslag: (cpr: string, kommune: string) => Uint8Array
  /** Opslaget med hver af nøglerne, den gældende først: midt i et nøgleskift kan rækken stå under dem begge. */
  readonly opslagene: (cpr: string, kommune: string) => readonly Uint8Array[]
  /** Den gældende nøgles kendetegn, som det står i det låste. Siger intet om nøglen. */
  readonly noegleId: Uint8Array
}

/** `noegle` er 32 tilfældige bytes; undernøgler udledes, én til hvert formål. `gamle` kan stadig læse og slå op. */
export function cprBoks(noegle: Uint8Array, gamle: readonly Uint8Array[] = []): CprBoks {
  const gaeldende = noegleAf(noegle)
  const alle = [gaeldende, ...gamle.map(noegleAf)]
  const opslag = (cpr: string, kommune: string) => slaaOp(gaeldende, cpr, kommune)
  return {
    opslag,
    opslagene: (cpr, kommune) => alle.map((en) => slaaOp(en, cpr, kommune)),
    laas: (cpr, sted) => ({ krypteret: krypter(gaeldende, cifre(cpr), sted), opslag: opslag(cpr, sted.kommune) }),
    laasOp: ({ krypteret }, sted) => dekrypter(alle, krypteret, sted),
    noegleId: gaeldende.id,
  }
}

interface Noegle {
  readonly id: Buffer
  readonly laas: Buffer
  readonly opslag: Buffer
}

function noegleAf(noegle: Uint8Array): Noegle {
  if (noegle.length !== NOEGLE_BYTES) throw new RangeError(`The CPR key must be ${NOEGLE_BYTES} bytes`)
  return {
    id: udled(noegle, 'fodfaeste noegle kendetegn').subarray(0, NOEGLE_ID_BYTES),
    laas: udled(noegle, 'fodfaeste cpr laas'),
    opslag: udled(noegle, 'fodfaeste cpr opslag'),
  }
}

/** Seksten hex-tegn, der siger, om to nøgler er den samme. Nøglen kan ikke regnes ud af dem. */
export function noegleKendetegn(noegle: Uint8Array): string {
  return udled(noegle, 'fodfaeste noegle kendetegn').subarray(0, NOEGLE_ID_BYTES).toString('hex')
}

function udled(noegle: Uint8Array, formaal: string): Buffer {
  return Buffer.from(hkdfSync('sha256', noegle, '', formaal, NOEGLE_BYTES))
}

function slaaOp({ opslag }: Noegle, cpr: string, kommune: string): Uint8Array {
  return createHmac('sha256', opslag)
    .update(`${kommune}\n${cifre(cpr)}`)
    .digest()
}

/** Beskeden nævner aldrig nummeret. */
function cifre(cpr: string): string {
  if (!/^\d{10}$/.test(cpr)) throw new RangeError('A CPR number is ten digits')
  return cpr
}

function bundet(sted: CprSted): Buffer {
  const hvor = 'sagId' in sted ? sted.sagId : `erklaering/${sted.erklaeretAf}`
  return Buffer.from(`${sted.kommune}\n${hvor}`)
}

function krypter({ id, laas }: Noegle, cpr: string, sted: CprSted): Uint8Array {
  const iv = randomBytes(IV_BYTES)
  const laasen = createCipheriv('aes-256-gcm', laas, iv).setAAD(bundet(sted))
  const tekst = Buffer.concat([laasen.update(cpr, 'utf8'), laasen.final()])
  return Buffer.concat([Buffer.of(MED_NOEGLE_ID), id, iv, laasen.getAuthTag(), tekst])
}

function dekrypter(noegler: readonly Noegle[], laast: Uint8Array, sted: CprSted): string {
  if (laast[0] === MED_NOEGLE_ID) {
    const id = laast.subarray(1, 1 + NOEGLE_ID_BYTES)
    const noegle = noegler.find((en) => en.id.equals(id))
    if (noegle === undefined) throw new Error('The CPR number is sealed with a key that is not here')
    return aabn(noegle, laast.subarray(1 + NOEGLE_ID_BYTES), sted)
  }
  if (laast[0] !== UDEN_NOEGLE_ID) throw new Error(`Unknown CPR box format ${laast[0]}`)
  return proevHver(noegler, laast.subarray(1), sted)
}

/** Låst, før formatet sagde hvilken nøgle. Mærket afgør det: kun den rigtige nøgle åbner. */
function proevHver([noegle, ...resten]: readonly Noegle[], laast: Uint8Array, sted: CprSted): string {
  if (noegle === undefined) throw new Error('The CPR box has no key')
  try {
    return aabn(noegle, laast, sted)
  } catch (fejl) {
    if (resten.length === 0) throw fejl
    return proevHver(resten, laast, sted)
  }
}

function aabn({ laas }: Noegle, laast: Uint8Array, sted: CprSted): string {
  const iv = laast.subarray(0, IV_BYTES)
  const maerke = laast.subarray(IV_BYTES, IV_BYTES + MAERKE_BYTES)
  const opener = createDecipheriv('aes-256-gcm', laas, iv, { authTagLength: MAERKE_BYTES })
  opener.setAAD(bundet(sted)).setAuthTag(maerke)
  return Buffer.concat([opener.update(laast.subarray(IV_BYTES + MAERKE_BYTES)), opener.final()]).toString('utf8')
}
