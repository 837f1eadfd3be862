import { nummer, tekst, valg } from '../felter.ts'
import { opskrift } from '../opskrift.ts'
import { foerste, proevFindes, proevFoerst, proevIkkeFoer, proevIkkeGjort } from '../proev-sag.ts'
import { TEAMETS_DELTAGERE } from './haendelser.ts'

/** En var ikke med. Det, der skete, skete: om det var lovligt, svarer loven på, og svaret vises. */
export const REGISTRER_MOEDEFRAVAER = opskrift({
  haendelse: 'MoedefravaerRegistreret',
  handling: 'behandle-i-team',
  felter: {
    behandling: nummer,
    hvem: valg(TEAMETS_DELTAGERE),
    grund: tekst('Skriv, hvorfor vedkommende ikke var med.'),
  },
  kan: ({ teambehandlinger }, { behandling, den }) =>
    proevFindes('behandling', 'teambehandling', teambehandlinger, behandling, ({ deltog, moededag }) =>
      foerste(
        proevFoerst(deltog !== undefined, 'mødet er ikke holdt', 'Registrér mødet'),
        proevIkkeFoer('den', den, moededag, 'mødet i teamet'),
      ),
    ),
  strid: ({ teambehandlinger }, { behandling, hvem }) => {
    const moedet = teambehandlinger.find(({ version }) => version === behandling)
    return foerste(
      moedet?.deltog?.includes(hvem) === true
        ? {
            kode: 'VAERDI_PASSER_IKKE',
            felt: 'hvem',
            grund: 'Vedkommende er registreret som deltager. Ret mødet i journalen, hvis det er forkert.',
          }
        : undefined,
      proevIkkeGjort('Fraværet er registreret', moedet?.fravaerende?.find((en) => en.hvem === hvem)?.den),
    )
  },
})
