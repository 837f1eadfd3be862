import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { LaastCpr } from './sag-store.ts'

export const NOEGLE_BYTES = 32
const IV_BYTES = 12
const MAERKE_BYTES = 16
/** Første byte i alt, boksen låser: formatet. En ny nøgle eller metode får et nyt tal. */
const FORMAT = 1
const KENDETEGN_BYTES = 8

/** Hvor et CPR hører hjemme. Bindes ind i låsen, så en række ikke kan flyttes til en anden sag eller kommune. */
export interface CprSted {
  readonly kommune: string
  readonly sagId: string
}

/** Låser CPR-numre (ti cifre, uden bindestreg) med AES-256-GCM. Kun den, der har nøglen, kan læse eller slå op. */
export interface CprBoks {
  readonly laas: (cpr: string, sted: CprSted) => LaastCpr
  /** Kaster, hvis bytes er ændret, flyttet eller låst med en anden nøgle. */
  readonly laasOp: (cpr: LaastCpr, sted: CprSted) => string
  /** Samme værdi hver gang for samme borger i samme kommune; uden nøglen kan de ti cifre ikke prøves igennem. */
  readonly opslag: (cpr: string, kommune: string) => Uint8Array
}

/** `noegle` er 32 tilfældige bytes; to undernøgler udledes, én til at låse og én til opslag. */
export function cprBoks(noegle: Uint8Array): CprBoks {
  if (noegle.length !== NOEGLE_BYTES) throw new RangeError(`The CPR key must be ${NOEGLE_BYTES} bytes`)
  const laasenoegle = udled(noegle, 'fodfaeste cpr laas')
  const opslagsnoegle = udled(noegle, 'fodfaeste cpr opslag')
  const opslag = (cpr: string, kommune: string) =>
    createHmac('sha256', opslagsnoegle)
      .update(`${kommune}\n${cifre(cpr)}`)
      .digest()
  return {
    opslag,
    laas: (cpr, sted) => ({
      krypteret: krypter(laasenoegle, cifre(cpr), sted),
      opslag: opslag(cpr, sted.kommune),
    }),
    laasOp: ({ krypteret }, sted) => dekrypter(laasenoegle, krypteret, sted),
  }
}

/** Seksten hex-tegn, der siger, om to nøgler er den samme. Nøglen kan ikke regnes ud af dem. */
export function noegleKendetegn(noegle: Uint8Array): string {
  return udled(noegle, 'fodfaeste noegle kendetegn').subarray(0, KENDETEGN_BYTES).toString('hex')
}

function udled(noegle: Uint8Array, formaal: string): Buffer {
  return Buffer.from(hkdfSync('sha256', noegle, '', formaal, NOEGLE_BYTES))
}

/** Beskeden nævner aldrig nummeret. */
function cifre(cpr: string): string {
  if (!/^\d{10}$/.test(cpr)) throw new RangeError('A CPR number is ten digits')
  return cpr
}

function bundet({ kommune, sagId }: CprSted): Buffer {
  return Buffer.from(`${kommune}\n${sagId}`)
}

function krypter(noegle: Uint8Array, cpr: string, sted: CprSted): Uint8Array {
  const iv = randomBytes(IV_BYTES)
  const laas = createCipheriv('aes-256-gcm', noegle, iv).setAAD(bundet(sted))
  const tekst = Buffer.concat([laas.update(cpr, 'utf8'), laas.final()])
  return Buffer.concat([Buffer.of(FORMAT), iv, laas.getAuthTag(), tekst])
}

function dekrypter(noegle: Uint8Array, laast: Uint8Array, sted: CprSted): string {
  if (laast[0] !== FORMAT) throw new Error(`Unknown CPR box format ${laast[0]}`)
  const iv = laast.subarray(1, 1 + IV_BYTES)
  const maerke = laast.subarray(1 + IV_BYTES, 1 + IV_BYTES + MAERKE_BYTES)
  const opener = createDecipheriv('aes-256-gcm', noegle, iv, { authTagLength: MAERKE_BYTES })
  opener.setAAD(bundet(sted)).setAuthTag(maerke)
  return Buffer.concat([opener.update(laast.subarray(1 + IV_BYTES + MAERKE_BYTES)), opener.final()]).toString('utf8')
}
