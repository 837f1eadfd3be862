import { skrivAntal } from '@fodfaeste/grund'
import type { Json } from '../store/haendelse.ts'
import type { Aktdokument, Aktlinje, Sagsakter } from './saml.ts'

/** Hvem der har samlet akterne, hvornår og hvorfor. */
export interface Udtraek {
  readonly kommune: string
  /** ISO. */
  readonly tidspunkt: string
  readonly samletAf: string
  /** Kommunens egen tekst om, hvor man henvender sig; tom, når den ikke har skrevet en. */
  readonly kontakt: string
  /** Sagsnumre på borgerens andre sager, som den, der samlede, ikke har adgang til. */
  readonly ikkeMed: readonly string[]
}

const STIL = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%}th,td{border-bottom:1px solid #bfbfbf;padding:.4rem .8rem .4rem 0;text-align:left;vertical-align:top}
.stilling{border-left:4px solid #b30000;background:#ffe9e9;padding:.3rem .6rem;margin:.3rem 0}td p{margin:0;white-space:pre-wrap}
dt{font-weight:600}dd{margin:0 0 .3rem 1rem;white-space:pre-wrap}`

const side = (titel: string, indhold: string): string =>
  `<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>${t(titel)}</title>\n<style>${STIL}</style>\n</head>\n<body>\n<main>\n${indhold}\n</main>\n</body>\n</html>\n`

/** Teksten, så intet i den bliver til opmærkning. */
function t(tekst: string): string {
  return tekst.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

const TIDSPUNKT = new Intl.DateTimeFormat('da-DK', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'long',
  timeStyle: 'short',
})
const skrivTid = (oejeblik: string): string => t(TIDSPUNKT.format(new Date(oejeblik)))

const tabel = (kolonner: readonly string[], raekker: readonly string[]): string =>
  `<table>\n<thead><tr>${kolonner.map((k) => `<th scope="col">${k}</th>`).join('')}</tr></thead>\n<tbody>\n${raekker.join('\n')}\n</tbody>\n</table>`

const celler = (...indhold: readonly string[]): string => `<tr>${indhold.map((c) => `<td>${c}</td>`).join('')}</tr>`

const maerke = (stillingtagen: string | undefined): string =>
  stillingtagen === undefined ? '' : `<p class="stilling"><strong>Tag stilling:</strong> ${t(stillingtagen)}</p>`

const HANDLING = { laest: 'set', skrevet: 'skrevet', afvist: 'forsøgt, afvist' } as const

/** Forsiden: hvad der er, og hvad et menneske skal gøre, før det sendes. */
export function forside(sager: readonly Sagsakter[], udtraek: Udtraek): string {
  const antal = sager.reduce((i, s) => i + s.linjer.filter((l) => l.stillingtagen !== undefined).length, 0)
  const borger = sager[0]?.borger ?? ''
  const raekker = sager.map((s) =>
    celler(
      `<a href="sag-${t(s.sagsnummer)}/sag.html">${t(s.sagsnummer)}</a>`,
      skrivAntal(s.linjer.length, 'hændelse', 'hændelser'),
      skrivAntal(s.dokumenter.length, 'dokument', 'dokumenter'),
      skrivAntal(s.log.length, 'linje', 'linjer'),
    ),
  )
  return side(
    `Aktindsigt: ${borger}`,
    `<h1>Aktindsigt: ${t(borger)}</h1>
<p>Samlet af ${t(udtraek.samletAf)}, ${t(udtraek.kommune)}, ${skrivTid(udtraek.tidspunkt)}. Alt, systemet har om borgeren i kommunen, er med.
Det samme står i <a href="data.json">data.json</a> til maskiner.</p>
<h2>Før det udleveres</h2>
<p>${antal === 0 ? 'Systemet har ikke fundet noget, der er mærket internt.' : `${skrivAntal(antal, 'linje', 'linjer')} er mærket «Tag stilling».`}
Systemet undtager intet selv og kender ikke alle hensyn: et menneske læser det hele og afgør, hvad der er undtaget (FVL §§ 12-15 c),
og om der kan gives mere, end loven kræver (FVL § 10). Medarbejderes navne står i adgangsloggen.</p>
${udtraek.ikkeMed.length === 0 ? '' : `<p class="stilling"><strong>Ikke med:</strong> Den, der samlede, har ikke adgang til ${t(udtraek.ikkeMed.join(', '))}. Lad en, der har, samle dem.</p>`}
<h2>Sager</h2>
${tabel(['Sag', 'Hændelser', 'Dokumenter', 'Adgangslog'], raekker)}
${udtraek.kontakt === '' ? '' : `<h2>Spørgsmål</h2>\n<p>${t(udtraek.kontakt)}</p>`}`,
  )
}

/** En sag: alt i orden, dokumenterne, og hvem der har set den. */
export function sagsside({ sagsnummer, borger, linjer, dokumenter, log }: Sagsakter): string {
  const laest = log.map((l) =>
    celler(skrivTid(l.tidspunkt), t(l.brugerNavn), HANDLING[l.handling], t(l.hvad), t(l.formaal)),
  )
  return side(
    `Sag ${sagsnummer}`,
    `<p><a href="../aktindsigt.html">Til forsiden</a></p>
<h1>Sag ${t(sagsnummer)}: ${t(borger)}</h1>
<h2>Alt, der er sket, i orden</h2>
${tabel(['Nr.', 'Registreret', 'Af', 'Hvad'], linjer.map(linje))}
<h2>Dokumenter</h2>
${dokumenter.length === 0 ? '<p>Der er ingen dokumenter i sagen.</p>' : tabel(['Nr.', 'Dateret', 'Navn'], dokumenter.map(dokumentlinje))}
<h2>Hvem der har set og skrevet i sagen</h2>
${tabel(['Hvornår', 'Hvem', 'Handling', 'Hvad', 'Formål'], laest)}`,
  )
}

function linje({ version, tidspunkt, hvem, tekst, stillingtagen, haendelse }: Aktlinje): string {
  const felter = Object.entries(haendelse.data).map(
    ([navn, vaerdi]) => `<dt>${t(navn)}</dt><dd>${t(skriv(vaerdi))}</dd>`,
  )
  const alle = felter.length === 0 ? '' : `<details><summary>Alle felter</summary><dl>${felter.join('')}</dl></details>`
  return celler(String(version), skrivTid(tidspunkt), t(hvem), `<p>${t(tekst)}</p>${maerke(stillingtagen)}${alle}`)
}

function dokumentlinje({ version, navn, dateret, indhold, stillingtagen }: Aktdokument): string {
  const hvor =
    indhold === undefined
      ? `${t(navn)} (findes ikke i systemet: på papir eller i et andet system)`
      : `<a href="dokumenter/${encodeURIComponent(indhold.filnavn)}">${t(navn)}</a>`
  return celler(String(version), t(dateret), `${hvor}${maerke(stillingtagen)}`)
}

const skriv = (vaerdi: Json): string => (typeof vaerdi === 'string' ? vaerdi : JSON.stringify(vaerdi, undefined, 1))
