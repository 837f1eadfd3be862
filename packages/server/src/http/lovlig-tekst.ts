import type { Feltfejl } from '@fodfaeste/kontrakt'

const DYBEST = 32

// Ingen sag handler om andre dage, og længere ude har hverken loven eller kalenderen svar.
const FOERSTE_AAR = 1900
const SIDSTE_AAR = 2100

/**
 * Tegn, en database ikke kan gemme (NUL og halve tegnpar), lag, ingen form har, og dage uden for enhver sag
 * afvises ved døren. Uden rekursion: dybden er netop det, der kan være galt.
 */
export function ulovligTekst(indhold: unknown): Feltfejl | undefined {
  const rest: { readonly felt: string; readonly vaerdi: unknown; readonly dybde: number }[] = [
    { felt: '', vaerdi: indhold, dybde: 0 },
  ]
  for (let her = rest.pop(); her !== undefined; her = rest.pop()) {
    const { felt, vaerdi, dybde } = her
    const besked = typeof vaerdi === 'string' ? galTekst(vaerdi) : undefined
    if (besked !== undefined) return { felt, besked }
    if (typeof vaerdi !== 'object' || vaerdi === null) continue
    if (dybde === DYBEST)
      return { felt: felt.split(/[.[]/)[0] ?? '', besked: 'Indholdet har for mange lag i hinanden.' }
    for (const [navn, under] of Object.entries(vaerdi)) {
      if (!kanGemmes(navn))
        return { felt: felt === '' ? 'indholdet' : felt, besked: 'Et feltnavn har tegn, der ikke kan bruges.' }
      const sti = Array.isArray(vaerdi) ? `${felt}[${navn}]` : felt === '' ? navn : `${felt}.${navn}`
      rest.push({ felt: sti, vaerdi: under, dybde: dybde + 1 })
    }
  }
  return undefined
}

function galTekst(tekst: string): string | undefined {
  if (!kanGemmes(tekst)) return 'Teksten har tegn, der ikke kan gemmes. Skriv den igen.'
  const aar = /^(\d{4})-\d\d-\d\d$/.exec(tekst)?.[1]
  if (aar === undefined || (Number(aar) >= FOERSTE_AAR && Number(aar) <= SIDSTE_AAR)) return undefined
  return `Skriv en dag mellem ${FOERSTE_AAR} og ${SIDSTE_AAR}.`
}

function kanGemmes(tekst: string): boolean {
  return tekst.isWellFormed() && !tekst.includes('\0')
}
