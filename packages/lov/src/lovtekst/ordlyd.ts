import { type Hjemmel, type Udfald, afvist, lykkes } from '@fodfaeste/grund'
import { delLitra } from './del-litra.ts'
import { delPunktummer } from './del-punktummer.ts'
import type { ParagrafTekst, StykkeTekst } from './lovtekst.ts'

/** Stedet i paragraffen, et citat peger på. */
export type StedIParagraf = Pick<Hjemmel, 'stk' | 'nr' | 'litra' | 'pkt'>

/** Lovens ord for et citat, linje for linje. Det, der ikke er citeret, er der, for at resten kan læses. */
export interface Ordlyd {
  readonly linjer: readonly OrdlydLinje[]
  /** Står der noget her, er det fordi det citerede ikke kan skilles sikkert ud. */
  readonly forbehold?: string
}

export interface OrdlydLinje {
  /** «§ 112.», «Stk. 2.», «1)», «a)» */
  readonly maerke?: string
  /** 0 er stykket, 1 et nummer, 2 et litra. */
  readonly niveau: 0 | 1 | 2
  readonly dele: readonly { readonly tekst: string; readonly citeret: boolean }[]
}

/**
 * Ordene på stedet, som de står i teksten. Uden `stk` er det hele paragraffen; har den kun ét stykke, er `stk` givet.
 * Afvisningen siger, hvad der ikke findes i teksten.
 */
export function ordlyd(paragraf: Omit<ParagrafTekst, 'linje' | 'lov'>, sted: StedIParagraf): Udfald<Ordlyd, string> {
  const { paragraf: navn, stykker } = paragraf
  if (paragraf.ophaevet) return afvist(`§ ${navn} er ophævet.`)
  const dybere = [sted.nr, sted.litra, sted.pkt].some((del) => del !== undefined)
  if (sted.stk === undefined && !dybere)
    return lykkes({ linjer: stykker.flatMap((s, i) => heltStykke(s, navn, i + 1)) })
  if (sted.stk === undefined && stykker.length > 1) {
    return afvist(`§ ${navn} har ${stykker.length} stykker; citatet siger ikke hvilket.`)
  }
  const stk = sted.stk ?? 1
  const stykke = stykker[stk - 1]
  if (stykke === undefined) return afvist(`§ ${navn} har ikke stk. ${stk}; der er ${stykker.length}.`)
  return iStykket(stykke, navn, { ...sted, stk })
}

function iStykket(stykke: StykkeTekst, navn: string, sted: StedIParagraf & { stk: number }): Udfald<Ordlyd, string> {
  const { stk, nr, litra, pkt } = sted
  const maerke = stykkeMaerke(navn, stk)
  const hvor = `§ ${navn}, stk. ${stk}`
  if (nr !== undefined) {
    const tekst = stykke.numre[nr - 1]
    if (tekst === undefined) return afvist(`${hvor}, har ikke nr. ${nr}; der er ${stykke.numre.length}.`)
    const over: OrdlydLinje = { maerke, niveau: 0, dele: [{ tekst: stykke.indledning, citeret: false }] }
    const under = iNummeret(tekst, nr, { litra, pkt }, `${hvor}, nr. ${nr}`)
    return under.ok ? lykkes({ ...under.vaerdi, linjer: [over, ...under.vaerdi.linjer] }) : under
  }
  if (litra !== undefined) return afvist(`${hvor}: litra ${litra} står i et nummer; citatet siger ikke hvilket.`)
  if (pkt === undefined) return lykkes({ linjer: heltStykke(stykke, navn, stk) })
  const valgt = vaelgPunktum(stykke.indledning, pkt, hvor)
  if (!valgt.ok) return valgt
  // Opregningen hører til det punktum, der indleder den, og det er altid det sidste.
  const medNumre = valgt.vaerdi.dele.at(-1)?.citeret === true
  const numre = medNumre ? stykke.numre.map((tekst, i) => heltNummer(tekst, i + 1)).flat() : []
  const { dele, forbehold } = valgt.vaerdi
  return lykkes({ linjer: [{ maerke, niveau: 0, dele }, ...numre], ...(forbehold === undefined ? {} : { forbehold }) })
}

function iNummeret(
  tekst: string,
  nr: number,
  { litra, pkt }: { litra: string | undefined; pkt: number | undefined },
  hvor: string,
): Udfald<Ordlyd, string> {
  const maerke = `${nr})`
  if (litra !== undefined) {
    const delt = delLitra(tekst)
    const fundet = delt.litra.find((l) => l.litra === litra)
    if (fundet === undefined) return afvist(`${hvor}, har ikke litra ${litra}.`)
    return lykkes({
      linjer: [
        { maerke, niveau: 1, dele: [{ tekst: delt.indledning, citeret: false }] },
        { maerke: `${litra})`, niveau: 2, dele: [{ tekst: fundet.tekst, citeret: true }] },
      ],
    })
  }
  if (pkt === undefined) return lykkes({ linjer: heltNummer(tekst, nr) })
  const valgt = vaelgPunktum(tekst, pkt, hvor)
  if (!valgt.ok) return valgt
  const { dele, forbehold } = valgt.vaerdi
  return lykkes({ linjer: [{ maerke, niveau: 1, dele }], ...(forbehold === undefined ? {} : { forbehold }) })
}

interface Valgt {
  readonly dele: OrdlydLinje['dele']
  readonly forbehold?: string
}

function vaelgPunktum(tekst: string, pkt: number, hvor: string): Udfald<Valgt, string> {
  const punktummer = delPunktummer(tekst)
  if (pkt < 1 || pkt > punktummer.length) {
    return afvist(`${hvor}, har ikke ${pkt}. pkt.; der er ${punktummer.length}.`)
  }
  // Er en slutning til og med dette punktum usikker, kan tallet være skredet.
  if (punktummer.slice(0, pkt).some(({ usikkerSlutning }) => usikkerSlutning)) {
    const forbehold = `Hvilke ord der er ${pkt}. pkt., kan ikke siges sikkert: en forkortelse før det kan ligne et punktum.`
    return lykkes({ dele: [{ tekst, citeret: true }], forbehold })
  }
  return lykkes({ dele: punktummer.map((p, i) => ({ tekst: p.tekst, citeret: i === pkt - 1 })) })
}

function heltStykke({ indledning, numre }: StykkeTekst, navn: string, stk: number): readonly OrdlydLinje[] {
  return [
    { maerke: stykkeMaerke(navn, stk), niveau: 0, dele: [{ tekst: indledning, citeret: true }] },
    ...numre.flatMap((tekst, i) => heltNummer(tekst, i + 1)),
  ]
}

function heltNummer(tekst: string, nr: number): readonly OrdlydLinje[] {
  const { indledning, litra } = delLitra(tekst)
  return [
    { maerke: `${nr})`, niveau: 1, dele: [{ tekst: indledning, citeret: true }] },
    ...litra.map((l): OrdlydLinje => ({ maerke: `${l.litra})`, niveau: 2, dele: [{ tekst: l.tekst, citeret: true }] })),
  ]
}

/** Det første stykke har lovens eget tegn: paragraffens tal. */
function stykkeMaerke(navn: string, stk: number): string {
  return stk === 1 ? `§ ${navn}.` : `Stk. ${stk}.`
}
