import { LagerFejl } from '../store/lager-fejl.ts'

export function ikkeTom(hvad: string): LagerFejl {
  return new LagerFejl(
    'IKKE_TOM',
    `${hvad} En gendannelse sker i en tom installation: peg på en ny datamappe eller database, eller skriv --overskriv for at lægge det, der er, til side.`,
  )
}
