import { z } from 'zod'
import { beslutning, dag, jaNej, nummer, tekst, valg } from './felter.ts'

const periode = {
  fra: dag('Første dag.'),
  til: dag('Sidste dag, når den er kendt.').optional(),
  kilde: tekst('Skriv, hvor oplysningen kommer fra.'),
}

export const TRAEF_SLUTBESLUTNING = beslutning('traef-slutbeslutning', 'Beslut, hvad der følger efter forløbet', {
  art: valg(['indsatser', 'nyt-forloeb', 'forlaengelse'], 'Hvad der følger.'),
  nyForberedendeDel: jaNej('Er der lavet en ny forberedende del?').optional(),
  teamHoert: jaNej('Har teamet afgivet indstilling?').optional(),
  begrundelse: tekst('Skriv, hvad der skal følge efter forløbet, og hvorfor.'),
})

export const OPHOER_FORLOEB = beslutning('ophoer-forloeb', 'Forløbet ophører', {
  sidsteDag: dag('Forløbets faktiske sidste dag.'),
  aarsag: tekst('Skriv, hvorfor forløbet ophører, og hvad borgeren går til.'),
})

export const FORLOEBSBESLUTNINGER = [
  beslutning('begynd-forloeb', 'Forløbet er begyndt', {
    efter: valg(['112', '115'], '112: målgruppen. 115: førtidspensionist under 40.'),
  }),
  beslutning('registrer-orlov', 'Registrér orlov', {
    art: valg(['barsel', 'sorgorlov'], 'Orlovens art.'),
    fra: dag('Første dag.'),
    til: dag('Sidste dag.'),
    retTilDagpenge: jaNej('Er der ret til dagpenge?').optional(),
  }),
  beslutning('registrer-fravaer', 'Registrér fravær', {
    art: valg(['fritaget-for-raadighed', 'ferie', 'andet'], 'Fraværets art.'),
    ...periode,
  }),
  beslutning('registrer-beskaeftigelse', 'Registrér arbejde eller uddannelse i forløbet', {
    art: valg(['ordinaere-timer', 'loentilskud-efter-kompensationsloven', 'stu'], 'Beskæftigelsens art.'),
    ...periode,
  }),
  beslutning('afslut-periode', 'Afslut et fravær eller en beskæftigelse', {
    periode: nummer('Fraværet eller beskæftigelsen'),
    til: dag('Sidste dag.'),
  }),
  TRAEF_SLUTBESLUTNING,
  OPHOER_FORLOEB,
  beslutning('begynd-standby', 'Sæt kontakten på standby', {
    fra: dag('Første dag.'),
    begrundelse: tekst('Skriv, hvorfor sygdommen er alvorlig, og hvorfor kontakt ikke er hensigtsmæssig eller mulig.'),
  }),
  beslutning('ophoer-standby', 'Standby ophører', { standby: nummer('Standby'), til: dag('Sidste dag.') }),
  beslutning('udpeg-koordinerende', 'Udpeg koordinerende sagsbehandler', {
    person: z
      .strictObject({ id: tekst('Vælg en medarbejder.'), navn: tekst('Skriv medarbejderens navn.') })
      .meta({ description: 'Medarbejderen.' }),
  }),
  beslutning('overdrag-sag', 'Overdrag sagen', {
    til: tekst('Skriv, hvem der overtager.'),
    indhold: tekst('Skriv, hvad der er givet videre, og hvad der skal følges op på.'),
  }),
] as const
