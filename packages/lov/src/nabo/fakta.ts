import type { Dato } from '@fodfaeste/grund'
import type { Fakta } from '../fakta.ts'
import type { Oplysning, Skoen } from '../motor/oplysning.ts'

/** Dokumentationen for en afgørelse om førtidspension, som et menneske har set efter (LSP § 19, stk. 1). */
export interface Pensionsgrundlag {
  readonly rehabiliteringsplan?: Oplysning<boolean>
  readonly indsatserUdtoemt?: Oplysning<boolean>
  readonly varigtNedsatForklaret?: Oplysning<boolean>
  readonly ikkeSelvforsoergelseForklaret?: Oplysning<boolean>
  readonly arbejdsfunktionerAngivet?: Oplysning<boolean>
}

/** Manglen ved lægeattest eller forberedende del og de to spørgsmål, principmeddelelse 24-20 stiller. */
export interface Vaesentlighedsproeve {
  /** Mangler rehabiliteringsplanens forberedende del, eller er den ikke opdateret? */
  readonly forberedendeDelMangler?: Oplysning<boolean>
  /** Mangler lægeattesten (LÆ 265), eller er den ikke aktuel? */
  readonly laegeattestMangler?: Oplysning<boolean>
  /** Er attesten udeladt med begrundelse efter bekendtgørelsen fra 2025? Så er det ingen mangel. */
  readonly attestLovligtUdeladt?: Oplysning<boolean>
  readonly sammeOplysninger?: Skoen
  readonly sammeKonklusion?: Skoen
}

/** Det, naboreglerne får at vide om sagen ud over sagens egne oplysninger. */
export interface Nabofakta {
  readonly sag: Fakta
  /** Har borgeren selv bedt om, at kun førtidspension bliver vurderet (LSP § 17, stk. 2)? */
  readonly egenAnmodning?: Oplysning<boolean>
  readonly faarSeniorpension?: Oplysning<boolean>
  /** Er det utvivlsomt, at betingelserne ikke er opfyldt (LSP § 17, stk. 3)? */
  readonly utvivlsomtIkkeOpfyldt?: Skoen
  /** Er det helt åbenbart, at arbejdsevnen ikke kan forbedres (LSP § 18, stk. 2)? */
  readonly heltAabenbart?: Skoen
  readonly sundhedskoordinatorUdtaltSig?: Oplysning<boolean>
  readonly terminaltSyg?: Oplysning<boolean>
  readonly forelagtTeam?: Oplysning<boolean>
  readonly varigtNedsat?: Skoen
  readonly ikkeSelvforsoergende?: Skoen
  /** Sagen overgik til behandling efter reglerne om førtidspension denne dag. */
  readonly overgaaet?: Oplysning<Dato>
  readonly overgangMeddelt?: Oplysning<Dato>
  readonly moedeTilbudt?: Oplysning<Dato>
  readonly pensionAfgjort?: Oplysning<Dato>
  readonly forlaengetBesked?: Oplysning<Dato>
  readonly grundlag?: Pensionsgrundlag
  readonly vaesentlighed?: Vaesentlighedsproeve
  /** Borgeren siger nej til et (nyt) forløb, men søger stadig hjælp. */
  readonly afviserForloeb?: Oplysning<Dato>
  readonly andenHjaelpVurderet?: Oplysning<Dato>
  /** Borgeren har sagt nej til operation, medicin eller lignende indgribende lægebehandling. */
  readonly afviserBehandling?: Oplysning<boolean>
}
