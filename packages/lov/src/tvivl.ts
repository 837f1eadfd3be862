import type { TvivlLed } from './motor/forklaring.ts'

const FAGLIG_LEDER = 'faglig leder'

/** De steder, hvor loven eller overgangen ikke er afklaret. Begge læsninger står her; et menneske vælger. */
export const TVIVL = {
  hjemvistEfterLukning: {
    id: 'TVIVL-HJEMVIST-EFTER-LUKNING',
    titel: 'Kan et hjemvist afslag blive til en bevilling efter 31. januar 2026?',
    A: 'Ja. Sagen afgøres efter de regler, der gjaldt, da den påklagede afgørelse blev truffet.',
    B: 'Nej. Der kan ikke bevilges noget forløb efter 31. januar 2026, heller ikke i en hjemvist sag.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  startEfterLukning: {
    id: 'TVIVL-START-EFTER-LUKNING',
    titel: 'Må et forløb, bevilget senest 31. januar 2026, begynde senere?',
    A: 'Ja. Skæringen er bevillingens dag, og den er overholdt.',
    B: 'Nej. Den, der «kan fortsætte» et forløb, skal være begyndt på det.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  over50: {
    id: 'TVIVL-OVER-50',
    titel: 'Er man «over 50 år» på selve 50-årsdagen?',
    A: 'Ja. Fra og med 50-årsdagen er man over 50 og ikke længere mellem 40 og 50.',
    B: 'Nej. Først fra dagen efter 50-årsdagen.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  over40: {
    id: 'TVIVL-OVER-40',
    titel: 'Er man «over 40 år» på selve 40-årsdagen (reglen indtil 2022)?',
    A: 'Ja. Fra og med 40-årsdagen.',
    B: 'Nej. Først fra dagen efter 40-årsdagen.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  tidFoer40: {
    id: 'TVIVL-TID-FOER-40',
    titel: 'Tæller tid i forløb før 40-årsdagen og efter 50-årsdagen med i de fem år?',
    A: 'Nej. Kun dage i forløb, mens personen er mellem 40 og 50 år.',
    B: 'Ja. Alle dage i forløb, også fra før 40-årsdagen og efter 50-årsdagen.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  orlovSenereLov: {
    id: 'TVIVL-ORLOV-SENERE-LOV',
    titel: 'Holdes orlov uden for varigheden, når forløbet er bevilget, før loven sagde det?',
    A: 'Nej. Loven på bevillingens dag gælder hele forløbet.',
    B: 'Ja, når orloven begynder efter reglen: barsel fra 1. januar 2020, sorgorlov fra 1. januar 2021.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  seksAarMaaledag: {
    id: 'TVIVL-SEKS-AAR-MAALEDAG',
    titel: 'Måles de seks år den dag, der træffes afgørelse, eller den dag, forløbet begynder?',
    A: 'Afgørelsens dag.',
    B: 'Forløbets første dag, når den er fastsat.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  ikrafttraeden1160: {
    id: 'TVIVL-LOV-1160-IKRAFTTRAEDEN',
    titel: 'Hvad er «før lovens ikrafttræden» i overgangsreglen om seks år til folkepension?',
    A: '1. januar 2022, hvor de ændrede paragraffer om ressourceforløb trådte i kraft.',
    B: '1. juli 2021, hvor loven selv trådte i kraft; en bevilling derefter er ikke omfattet.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  alderVedNyAfgoerelse: {
    id: 'TVIVL-ALDER-VED-NY-AFGOERELSE',
    titel: 'Hvilken dag måles alder og år til pension, når en sag afgøres om?',
    A: 'Den dag, der træffes ny afgørelse.',
    B: 'Den dag, den påklagede afgørelse blev truffet, ligesom loven.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  aldersdag: {
    id: 'TVIVL-ALDER-MAALEDAG',
    titel: 'Måles alderen (40 og 50 år) den dag, forløbet bevilges, eller den dag, det begynder?',
    A: 'Bevillingens dag. Den, der fylder 40 mellem bevilling og start, fortsætter forløbet til ende.',
    B: 'Forløbets første dag.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  skuddag: {
    id: 'TVIVL-FOEDT-29-FEBRUAR',
    titel: 'Hvornår bliver den, der er født 29. februar, et år ældre i år uden skuddag?',
    A: '28. februar, månedens sidste dag.',
    B: '1. marts.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  orlovIFemAar: {
    id: 'TVIVL-ORLOV-I-FEM-AAR',
    titel: 'Tæller barsel og sorgorlov med i de fem år i alt?',
    A: 'Nej. Orlov, der ikke tæller i det enkelte forløb, tæller heller ikke i summen.',
    B: 'Ja. Kun stk. 1 om det enkelte forløb holder orlov udenfor; stk. 3 gør ikke.',
    hvemBeslutter: FAGLIG_LEDER,
  },
  pensionsdag2014: {
    id: 'TVIVL-PENSIONSDAG-2014-2016',
    titel: 'Gjaldt folkepensionsalderen som ydergrænse allerede?',
    A: 'Ja. Sætningen i § 68 a, stk. 9, kom ind mellem 2014 og 2016, og dagen er ikke fundet.',
    B: 'Nej. Sætningen var endnu ikke trådt i kraft.',
    hvemBeslutter: FAGLIG_LEDER,
  },
} as const satisfies Record<string, TvivlLed>
