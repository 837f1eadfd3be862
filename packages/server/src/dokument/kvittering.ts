import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

/** Det, der er modtaget, af hvem og til hvilken sag. Først når den afleveres igen, bliver det et dokument i sagen. */
export interface Kvitteret {
  readonly kommune: string
  readonly sagId: string
  readonly person: string
  readonly aftryk: string
  readonly stoerrelse: number
  readonly indholdstype: string
  /** Millisekunder siden 1970. */
  readonly udloeber: number
}

/** Kvitteringer, kun serveren kan skrive: ellers kunne man journalisere et aftryk, man har hørt om, og læse indholdet. */
export interface Kvitteringer {
  readonly udsted: (kvitteret: Kvitteret) => string
  /** `undefined`, når den er forfalsket eller udløbet. */
  readonly laes: (kvittering: string, nu: Date) => Kvitteret | undefined
}

/** `noegle`: serverens egen. Den samme på alle servere, så den ene kan læse den andens. */
export function kvitteringer(noegle: Uint8Array): Kvitteringer {
  const udledt = Buffer.from(hkdfSync('sha256', noegle, '', 'fodfaeste dokument kvittering', 32))
  const maerke = (indhold: string) => createHmac('sha256', udledt).update(indhold).digest('base64url')
  return {
    udsted: (kvitteret) => {
      const indhold = Buffer.from(JSON.stringify(kvitteret)).toString('base64url')
      return `${indhold}.${maerke(indhold)}`
    },
    laes: (kvittering, nu) => {
      const [indhold = '', givet = ''] = kvittering.split('.')
      const [ventet, faaet] = [Buffer.from(maerke(indhold)), Buffer.from(givet)]
      if (ventet.length !== faaet.length || !timingSafeEqual(ventet, faaet)) return undefined
      const kvitteret = JSON.parse(Buffer.from(indhold, 'base64url').toString()) as Kvitteret
      return kvitteret.udloeber > nu.getTime() ? kvitteret : undefined
    },
  }
}
