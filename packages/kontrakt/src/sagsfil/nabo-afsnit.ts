import { z } from 'zod'
import { oplystDag, oplystJaNej, skoen } from './dele.ts'

/** Vejen til en sag om førtidspension, LSP §§ 16–21, og 24-20's spørgsmål om væsentlighed. */
export const NaboAfsnit = z
  .strictObject({
    egenAnmodning: oplystJaNej,
    faarSeniorpension: oplystJaNej,
    utvivlsomtIkkeOpfyldt: skoen,
    heltAabenbart: skoen,
    sundhedskoordinatorUdtaltSig: oplystJaNej,
    terminaltSyg: oplystJaNej,
    forelagtTeam: oplystJaNej,
    varigtNedsat: skoen,
    ikkeSelvforsoergende: skoen,
    overgaaet: oplystDag,
    overgangMeddelt: oplystDag,
    moedeTilbudt: oplystDag,
    pensionAfgjort: oplystDag,
    forlaengetBesked: oplystDag,
    grundlag: z
      .strictObject({
        rehabiliteringsplan: oplystJaNej,
        indsatserUdtoemt: oplystJaNej,
        varigtNedsatForklaret: oplystJaNej,
        ikkeSelvforsoergelseForklaret: oplystJaNej,
        arbejdsfunktionerAngivet: oplystJaNej,
      })
      .optional(),
    vaesentlighed: z
      .strictObject({
        forberedendeDelMangler: oplystJaNej,
        laegeattestMangler: oplystJaNej,
        attestLovligtUdeladt: oplystJaNej,
        sammeOplysninger: skoen,
        sammeKonklusion: skoen,
      })
      .optional(),
    afviserForloeb: oplystDag,
    andenHjaelpVurderet: oplystDag,
    afviserBehandling: oplystJaNej,
  })
  .meta({ title: 'Førtidspension og anden hjælp', description: 'Det, naboreglerne spørger om.' })
