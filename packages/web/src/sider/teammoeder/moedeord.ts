import type { TeammoedeVisning } from '@fodfaeste/kontrakt'

type Omraade = TeammoedeVisning['medlemmer'][number]['omraade']

export const OMRAADE: { readonly [O in Omraade]: string } = {
  beskaeftigelse: 'Beskæftigelse',
  sundhed: 'Sundhed',
  social: 'Social',
  undervisning: 'Undervisning',
  sundhedskoordinator: 'Regionens sundhedskoordinator',
  andet: 'Andet',
}

export const MEDLEMSSVAR = { ukendt: 'Ikke svaret', kommer: 'Kommer', 'kan-ikke': 'Kan ikke' } as const

/** «9.30–10.00» af «09:30» og «10:00». */
export const tidsrum = ({ fra, til }: { readonly fra: string; readonly til: string }): string =>
  `${klokken(fra)}–${klokken(til)}`

export const klokken = (tid: string): string => tid.replace(/^0(?=\d)/, '').replace(':', '.')

/** Klokkeslættet, som serveren læser det: «9.30», «9:30» og «0930» er «09:30». Det, der ikke ligner, sendes, som det er. */
export function somKlokken(skrevet: string): string {
  const [, timer = '', minutter = '00'] = /^\s*(\d{1,2})(?:[.:]?(\d{2}))?\s*$/.exec(skrevet) ?? []
  return timer === '' ? skrevet.trim() : `${timer.padStart(2, '0')}:${minutter}`
}

/** Minutter mellem to klokkeslæt samme dag. */
export function minutterImellem({ fra, til }: { readonly fra: string; readonly til: string }): number {
  const [a, b] = [fra, til].map((tid) => Number(tid.slice(0, 2)) * 60 + Number(tid.slice(3, 5)))
  return (b ?? 0) - (a ?? 0)
}

/** Ordene som valgmuligheder. */
export const muligheder = (ord: Readonly<Record<string, string>>) =>
  Object.entries(ord).map(([vaerdi, tekst]) => ({ vaerdi, tekst }))
