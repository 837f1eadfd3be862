import { LagerFejl } from '../store/lager-fejl.ts'

export function ikkeTom(hvad: string): LagerFejl {
  return new LagerFejl(
    'IKKE_TOM',
    `${hvad} En gendannelse sker i en tom installation: peg på en ny datamappe eller database, eller skriv --overskriv for at lægge det, der er, til side.`,
  )
}

export function ikkeTomMappe(mappe: string): LagerFejl {
  return new LagerFejl('IKKE_TOM', `Mappen ${mappe} er ikke tom. Vælg en ny; det, der ligger der, overskrives ikke.`)
}

export function ikkeTomInstallation(): LagerFejl {
  return new LagerFejl(
    'IKKE_TOM',
    'Der er allerede en kommune i installationen. En kommune lægges ind i en tom: peg på en ny datamappe eller database.',
  )
}
