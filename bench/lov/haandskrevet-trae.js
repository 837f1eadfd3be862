// Samme vurdering som `vurder`, skrevet i hånden: de samme træer, mangler, dage, tal og tvivl, bygget lige ned ad loven uden
// regler som data. Leddenes faste tekster (`led`) er konstanter og tages udefra; alt andet bygges her. Kun til at måle mod.
// Bænken fejler, hvis vurderingerne ikke er ens på alle sager.
import {
  BRUGT,
  D2013,
  D2014,
  D2017,
  D2018,
  D2020,
  D2021,
  D2021J,
  D2022,
  D2024,
  D2026,
  alderen,
  orlovsperioder,
  plusMaaneder,
  skub,
  taellende,
  tidFoer,
} from './haandregning.js'

const JA = 'opfyldt'
const NEJ = 'ikke-opfyldt'
const UOPLYST = 'uoplyst'
const SKOEN = 'kraever-skoen'
const INTET = []
const INGEN_TAL = {}
const FOEDSELSDAG = [{ art: 'faktum', id: 'foedselsdag' }]
const TIDLIGERE = [{ art: 'faktum', id: 'tidligere-forloeb' }]

const og = (a, b) => (a === NEJ || b === NEJ ? NEJ : a === UOPLYST || b === UOPLYST ? UOPLYST : a === JA ? b : a)
const eller = (a, b) => (a === JA || b === JA ? JA : a === UOPLYST || b === UOPLYST ? UOPLYST : a === NEJ ? b : a)
const ikke = (a) => (a === JA ? NEJ : a === NEJ ? JA : a)
const afgjort = (a) => a === JA || a === NEJ
const naaet = (t, s, dag) => (t === undefined ? UOPLYST : s <= dag ? JA : t <= dag ? UOPLYST : NEJ)
const passeret = (t, s, dag) => (t === undefined ? UOPLYST : s < dag ? JA : t < dag ? UOPLYST : NEJ)
const skoenSvar = (s) =>
  s === undefined || s.begrundelse.trim() === '' || s.af.trim() === '' ? SKOEN : s.svar === 'ja' ? JA : NEJ

const blad = (led, svar, brugt, mangler, tal) => ({ led, svar, fordi: INTET, brugt, mangler, tal, valgt: undefined })
const regnet = (led, svar, brugt, mangler, tal) => blad(led, svar, brugt, afgjort(svar) ? INTET : mangler, tal)
const gren = (led, svar, fordi, valgt) => ({
  led,
  svar,
  fordi,
  brugt: INTET,
  mangler: INTET,
  tal: INGEN_TAL,
  valgt,
})
const alle = (led, fordi) => {
  let svar = JA
  for (let i = 0; i < fordi.length; i += 1) svar = og(svar, fordi[i].svar)
  return gren(led, svar, fordi, undefined)
}
const mindstEn = (led, fordi) => {
  let svar = NEJ
  for (let i = 0; i < fordi.length; i += 1) svar = eller(svar, fordi[i].svar)
  return gren(led, svar, fordi, undefined)
}
const tvivl = (led, a, b, valgt) => {
  const x = a.svar
  const y = b.svar
  const samlet = x === y ? x : x === UOPLYST || y === UOPLYST ? UOPLYST : SKOEN
  return gren(led, valgt === undefined ? samlet : valgt.laesning === 'A' ? x : y, [a, b], valgt)
}
const jaNej = (led, id, o, mangler) =>
  o === undefined
    ? blad(led, UOPLYST, INTET, mangler, INGEN_TAL)
    : blad(led, o.vaerdi ? JA : NEJ, [{ art: 'faktum', id, indhold: o }], INTET, INGEN_TAL)
const skoen = (led, id, s, mangler) =>
  s === undefined
    ? blad(led, SKOEN, INTET, mangler, INGEN_TAL)
    : regnet(led, skoenSvar(s), [{ art: 'skoen', id, indhold: s }], mangler, INGEN_TAL)
const oenske = (led, id, o, mangler) =>
  o === undefined
    ? blad(led, UOPLYST, INTET, mangler, INGEN_TAL)
    : regnet(
        led,
        o.svar === undefined ? UOPLYST : o.svar === 'ja' ? JA : NEJ,
        [{ art: 'oenske', id, indhold: o }],
        mangler,
        INGEN_TAL,
      )

/** Træet efter hver læsning af dagene; svarer de ens, er der ingen tvivl at stille. */
function efter(L, id, a, valg, trae) {
  if (a.tvivl === undefined) return trae(a)
  const A = efter(L, id, a.A, valg, trae)
  const B = efter(L, id, a.B, valg, trae)
  const valgt = valg[a.tvivl]
  if (A.svar === B.svar) return valgt !== undefined && valgt.laesning === 'B' ? B : A
  return tvivl(L.dagstvivl[`${id}-${a.sted}`], A, B, valgt)
}

const mangel = (art, id) => [{ art, id }]
const M = {
  ikkeLoest: mangel('faktum', 'ikke-loest-gennem-anden-indsats'),
  langvarig: mangel('faktum', 'langvarig-offentlig-forsoergelse'),
  tilbud: mangel('faktum', 'tilbud-uden-oeget-tilknytning'),
  pension: mangel('faktum', 'modtager-foertidspension'),
  komplekse: mangel('skoen', 'komplekse-problemer'),
  helhed: mangel('skoen', 'helhedsorienteret-indsats'),
  laengere: mangel('skoen', 'laengerevarende-indsats'),
  udvikling: mangel('skoen', 'udviklingsperspektiv'),
  kanIkke: mangel('skoen', 'arbejdsevnen-kan-ikke-forbedres'),
  formaalsloest: mangel('skoen', 'aabenbart-formaalsloest'),
  oplyst: mangel('skoen', 'tilstraekkeligt-oplyst'),
  udtoemt: mangel('skoen', 'alle-foranstaltninger-udtoemt'),
  taetPaa: mangel('oenske', 'forloeb-taet-paa-pension'),
  fem: mangel('oenske', 'mere-end-fem-aar'),
  endnu: mangel('oenske', 'endnu-et-forloeb'),
  somPensionist: mangel('oenske', 'forloeb-som-pensionist'),
}

const EPOKER = [D2013, D2014, D2017, D2018, D2020, D2021, D2022, D2024]

/** Nummeret på den udgave af loven, dagen ligger i; -1 før den første. */
export function epoke(dag) {
  let nr = EPOKER.length - 1
  while (nr >= 0 && dag < EPOKER[nr]) nr -= 1
  return nr
}

/** En dag i hver udgave. */
export const EPOKERNES_DAGE = EPOKER

function gaeldendeOenske(oensker, emne) {
  let sidst
  for (let i = 0; i < oensker.length; i += 1) {
    const o = oensker[i]
    if (o.emne !== emne) continue
    const a = o.svaretDen !== undefined ? o.svaretDen : o.spurgtDen
    const b = sidst === undefined ? undefined : sidst.svaretDen !== undefined ? sidst.svaretDen : sidst.spurgtDen
    if (a === undefined || b === undefined || a >= b) sidst = o
  }
  return sidst === undefined || sidst.trukketTilbageDen !== undefined ? undefined : sidst
}

function brugteDage(dage, a, b) {
  const ud = []
  if (dage[a] !== undefined) ud.push({ art: 'faktum', id: a, indhold: dage[a] })
  if (b !== undefined && dage[b] !== undefined) ud.push({ art: 'faktum', id: b, indhold: dage[b] })
  return ud
}

/** Pladsen i de fem år; `fra40` er 40-årsdagens ender, eller ingen, når al tid tæller. */
function plads(f, start, slutdag, orlovUden, uden, alderMangler, mindstFra, hoejstFra, t50, s50) {
  const tidligere = f.tidligereForloeb === undefined ? undefined : f.tidligereForloeb.vaerdi
  if (tidligere === undefined || (alderMangler && tidligere.length > 0)) return UDEN_PLADS
  const egen = f.orlov === undefined ? undefined : f.orlov.vaerdi
  if (!tidFoer(tidligere, hoejstFra, start, uden, false, BRUGT)) return UDEN_PLADS
  const brugtDage = BRUGT.iAlt
  const orlov = orlovUden
  const ende = plusMaaneder(start, 60 - BRUGT.maaneder) - BRUGT.dage - 1
  const senest = ende < start ? ende : skub(start, ende, orlov)
  const tilbageDage = senest < start ? 0 : taellende(start, senest, orlov)
  const vist = t50 !== undefined && senest >= t50 - 1 ? undefined : senest
  const til = slutdag === undefined ? plusMaaneder(start, 12) - 1 : slutdag
  if ((s50 === undefined || til < s50 ? til : s50 - 1) <= senest)
    return { svar: JA, brugtDage, senest: vist, tilbageDage }
  tidFoer(tidligere, mindstFra, start, uden, true, BRUGT)
  const udenMindst = plusMaaneder(start, 60 - BRUGT.maaneder) - BRUGT.dage - 1
  const senestMindst = udenMindst < start ? udenMindst : skub(start, udenMindst, orlovsperioder(egen, uden, uden, true))
  const svar = (t50 === undefined || til < t50 ? til : t50 - 1) <= senestMindst ? UOPLYST : NEJ
  return { svar, brugtDage, senest: vist, tilbageDage }
}

const UDEN_PLADS = { svar: UOPLYST, brugtDage: undefined, senest: undefined, tilbageDage: undefined }

function laengde(led, f, start, slut, maaneder, maks, orlov, barsel, sorg) {
  const brugt = brugteDage(f.dage, 'starter', 'planlagt-slut')
  if (f.varighedMaaneder !== undefined) brugt.push({ art: 'faktum', id: 'varighed', indhold: f.varighedMaaneder })
  if (f.orlov !== undefined) brugt.push({ art: 'faktum', id: 'orlov', indhold: f.orlov })
  const inden = maaneder !== undefined && maaneder >= 12 && maaneder <= maks ? JA : NEJ
  if (start === undefined) {
    const svar = maaneder === undefined ? UOPLYST : inden
    const tal = { tidligst: undefined, senest: undefined, slut, maaneder }
    return blad(led, svar, brugt, afgjort(svar) ? INTET : MANGLER_START(slut), tal)
  }
  const sikker = orlovsperioder(orlov, barsel, sorg, false)
  const tidligst = skub(start, plusMaaneder(start, 12) - 1, sikker)
  const senest = skub(start, plusMaaneder(start, maks) - 1, sikker)
  if (maaneder !== undefined && f.dage['planlagt-slut'] === undefined) {
    const sidste = skub(start, plusMaaneder(start, maaneder) - 1, sikker)
    return blad(led, inden, brugt, INTET, { tidligst, senest, slut: sidste, maaneder })
  }
  const tal = { tidligst, senest, slut, maaneder }
  if (slut === undefined) return blad(led, UOPLYST, brugt, MANGLER_SLUT, tal)
  if (
    orlov === undefined ||
    !orlov.some((o) => o.retTilDagpenge === undefined && (o.art === 'barsel' ? barsel : sorg))
  ) {
    return blad(led, slut >= tidligst && slut <= senest ? JA : NEJ, brugt, INTET, tal)
  }
  const maaske = orlovsperioder(orlov, barsel, sorg, true)
  const svar =
    slut < tidligst || slut > skub(start, plusMaaneder(start, maks) - 1, maaske)
      ? NEJ
      : slut >= skub(start, plusMaaneder(start, 12) - 1, maaske) && slut <= senest
        ? JA
        : UOPLYST
  return regnet(led, svar, brugt, MANGLER_ORLOV, tal)
}

const MANGLER_SLUT = [{ art: 'faktum', id: 'planlagt-slut' }]
const MANGLER_BEGGE = [{ art: 'faktum', id: 'starter' }, ...MANGLER_SLUT]
const MANGLER_KUN_START = [{ art: 'faktum', id: 'starter' }]
const MANGLER_START = (slut) => (slut === undefined ? MANGLER_BEGGE : MANGLER_KUN_START)
const MANGLER_ORLOV = [{ art: 'faktum', id: 'orlov' }]

/** @param udgaver leddene i hver udgave, efter id; lukningens og de fire spørgsmåls er ens i dem alle */
export function lavHaandskrevetVurder(udgaver, faste) {
  return function vurder(f, paa) {
    const dage = f.dage
    const bevilget = dage.bevilget === undefined ? undefined : dage.bevilget.vaerdi
    const paaklaget = dage['paaklaget-afgoerelse'] === undefined ? undefined : dage['paaklaget-afgoerelse'].vaerdi
    const afgoeres = dage.afgoeres === undefined ? paa : dage.afgoeres.vaerdi
    const start = dage.starter === undefined ? undefined : dage.starter.vaerdi
    const begyndt =
      bevilget === undefined && paaklaget === undefined && start !== undefined && start < D2026 && afgoeres >= D2026
        ? start
        : undefined
    const maaneder = f.varighedMaaneder === undefined ? undefined : f.varighedMaaneder.vaerdi
    let slut = dage['planlagt-slut'] === undefined ? undefined : dage['planlagt-slut'].vaerdi
    if (slut === undefined && start !== undefined && maaneder !== undefined) slut = plusMaaneder(start, maaneder) - 1
    const valg = f.laesningsvalg
    const foedt = f.foedselsdag
    const harFoedt = foedt !== undefined
    const brugtFoedt = harFoedt ? [{ art: 'faktum', id: 'foedselsdag', indhold: foedt }] : INTET
    const valgtB = (id) => valg[id] !== undefined && valg[id].laesning === 'B'
    const g = alderen(
      undefined,
      harFoedt ? foedt.vaerdi.tidligst : undefined,
      harFoedt ? foedt.vaerdi.senest : undefined,
      valgtB,
      afgoeres,
      bevilget,
      begyndt,
      paaklaget,
      start,
    )
    const { maaledag, pt, ps, st, ss, f40t, f40s, f50t, f50s } = g

    // Lovens dag.
    let dag = bevilget !== undefined ? bevilget : paaklaget !== undefined ? paaklaget : afgoeres
    let saerlige = faste.ingenSaerlige
    const overgang = []
    const skriv = (id, sagensDag, hjemmel) => overgang.push({ id, hjemmel, regler: INTET, lovensDag: dag, sagensDag })
    if (bevilget !== undefined) {
      const frosset = bevilget >= D2022 && bevilget < D2026 && afgoeres >= D2026
      if (bevilget < D2022 && start !== undefined && start >= D2022)
        saerlige = passeret(st, ss, D2022) === NEJ ? faste.kunLaengde : faste.laengdeOgSeksAar
      else if (frosset) dag = D2026 - 1
      if (frosset) skriv('OVERGANG-FROSSEN-TEKST', bevilget, faste.frossen)
      else skriv('OVERGANG-BEVILLINGSDAG', bevilget, undefined)
    } else if (begyndt !== undefined) {
      dag = begyndt >= D2022 ? D2026 - 1 : begyndt
      skriv('OVERGANG-BEGYNDT-FOER-LUKNINGEN', begyndt, undefined)
    } else {
      if (start !== undefined && start < D2022 && dag >= D2022) saerlige = { 'LAB-114-1': start }
      if (paaklaget === undefined) skriv('OVERGANG-AFGOERELSESDAG', afgoeres, undefined)
      else skriv('OVERGANG-PAAKLAGET', paaklaget, undefined)
    }
    if (start !== undefined && (bevilget === undefined || bevilget < D2022)) {
      if (start < D2022) {
        if (afgoeres >= D2022 && slut !== undefined && slut >= plusMaaneder(start, 36)) {
          const lovensDag = bevilget === undefined ? start : bevilget
          overgang.push({
            id: 'LOV-1160-7-3',
            hjemmel: faste.stk3,
            regler: faste.laengden,
            lovensDag,
            sagensDag: start,
          })
        }
      } else if (bevilget !== undefined) {
        overgang.push({
          id: 'LOV-1160-7-5',
          hjemmel: faste.stk5,
          regler: faste.laengden,
          lovensDag: D2022,
          sagensDag: start,
        })
        if (passeret(st, ss, D2022) !== NEJ)
          overgang.push({
            id: 'LOV-1160-7-4',
            hjemmel: faste.stk4,
            regler: faste.seksAar,
            lovensDag: D2022,
            sagensDag: D2022,
          })
      }
    }
    const laengdeDag = saerlige['LAB-114-1'] === undefined ? dag : saerlige['LAB-114-1']
    const seksDag = saerlige['LAB-112-3'] === undefined ? dag : saerlige['LAB-112-3']

    const L0 = faste.led
    let lukning
    if (afgoeres >= D2026) {
      const iTide = (bevilget !== undefined ? bevilget : begyndt !== undefined ? begyndt : afgoeres) < D2026
      lukning = alle(L0.lukning, [
        mindstEn(L0.aaben, [
          blad(L0.iTide, iTide ? JA : NEJ, brugteDage(dage, 'bevilget', 'afgoeres'), INTET, {
            bevilget,
            begyndt,
            afgoeres,
          }),
          alle(L0.hjemvist, [
            blad(
              L0.paaklaget,
              paaklaget !== undefined && paaklaget < D2026 ? JA : NEJ,
              brugteDage(dage, 'paaklaget-afgoerelse', undefined),
              INTET,
              { dag: paaklaget },
            ),
            tvivl(
              L0.hjemvistTvivl,
              blad(L0.hjemvistA, JA, INTET, INTET, INGEN_TAL),
              blad(L0.hjemvistB, NEJ, INTET, INTET, INGEN_TAL),
              valg['TVIVL-HJEMVIST-EFTER-LUKNING'],
            ),
          ]),
        ]),
        mindstEn(L0.start, [
          blad(
            L0.startDag,
            start === undefined || start < D2026 ? JA : NEJ,
            brugteDage(dage, 'starter', undefined),
            INTET,
            { start },
          ),
          tvivl(
            L0.startTvivl,
            blad(L0.startA, JA, INTET, INTET, INGEN_TAL),
            blad(L0.startB, NEJ, INTET, INTET, INGEN_TAL),
            valg['TVIVL-START-EFTER-LUKNING'],
          ),
        ]),
      ])
    }

    const orlov = f.orlov === undefined ? undefined : f.orlov.vaerdi
    const orlovUden = orlovsperioder(orlov, true, true, false)
    const tidligere = f.tidligereForloeb === undefined ? undefined : f.tidligereForloeb.vaerdi
    const femA = plads(
      f,
      start !== undefined ? start : maaledag,
      slut,
      orlovUden,
      true,
      !harFoedt,
      f40s,
      f40t,
      f50t,
      f50s,
    )
    const skoenne = f.skoen
    let henvises, kraeves, tilbydes, varighed, foertidspension, regel, L
    let kode
    if (dag < D2013 || dag >= D2026) {
      const led = dag < D2013 ? L0.endnuIkke : L0.ikkeLaengere
      const eneste = lukning !== undefined && lukning.svar === NEJ ? lukning : blad(led, NEJ, INTET, INTET, INGEN_TAL)
      henvises = gren(L0.henvises, NEJ, [eneste], undefined)
      kraeves = gren(L0.kraeves, NEJ, [eneste], undefined)
      tilbydes = gren(L0.tilbydes, NEJ, [eneste], undefined)
      varighed = gren(L0.varighed, NEJ, [blad(L0.udenLaengde, NEJ, INTET, INTET, INGEN_TAL)], undefined)
      kode =
        (lukning !== undefined && lukning.svar === NEJ) || dag >= D2026
          ? 'lukket-for-nye-forloeb'
          : 'ordningen-fandtes-ikke'
      const laengdeEpoke = epoke(laengdeDag)
      regel = laengdeEpoke >= 0 && laengdeDag < D2026 ? udgaver[laengdeEpoke].laengderegel : undefined
    } else {
      L = udgaver[epoke(dag)]
      const LL = laengdeDag === dag ? L : udgaver[epoke(laengdeDag)]
      const L6 = seksDag === dag ? L : udgaver[epoke(seksDag)]
      regel = LL === undefined ? undefined : LL.laengderegel
      const H = lukning === undefined ? [] : [lukning]
      const K = lukning === undefined ? [] : [lukning]
      const T = lukning === undefined ? [] : [lukning]
      const tilstr = skoenne['tilstraekkeligt-oplyst']
      const oplyst = regnet(
        L.rsl10,
        tilstr !== undefined && tilstr.svar === 'nej' ? skoenSvar(tilstr) : JA,
        tilstr === undefined ? INTET : [{ art: 'skoen', id: 'tilstraekkeligt-oplyst', indhold: tilstr }],
        M.oplyst,
        INGEN_TAL,
      )
      H.push(oplyst)
      K.push(oplyst)
      T.push(oplyst)
      const brugtDage = [...brugtFoedt, ...brugteDage(dage, 'starter', 'planlagt-slut')]
      let maalgruppe, relevant

      const pensionist =
        f.jaNej['modtager-foertidspension'] !== undefined && f.jaNej['modtager-foertidspension'].vaerdi === true
      if (pensionist) {
        const led = alle(L.p115, [
          jaNej(L.p115pension, 'modtager-foertidspension', f.jaNej['modtager-foertidspension'], M.pension),
          efter(L, L.p115under40.id, g, valg, (a) =>
            regnet(L.p115under40, ikke(naaet(a.f40t, a.f40s, a.aldersdag)), brugtFoedt, FOEDSELSDAG, {
              fylder: a.f40t,
              fylderSenest: a.f40s,
            }),
          ),
          oenske(
            L.p115oenske,
            'forloeb-som-pensionist',
            gaeldendeOenske(f.oensker, 'forloeb-som-pensionist'),
            M.somPensionist,
          ),
        ])
        H.push(led)
        K.push(led)
        T.push(led)
      } else {
        maalgruppe = alle(L.p1121, [
          skoen(L.komplekse, 'komplekse-problemer', skoenne['komplekse-problemer'], M.komplekse),
          jaNej(
            L.ikkeLoest,
            'ikke-loest-gennem-anden-indsats',
            f.jaNej['ikke-loest-gennem-anden-indsats'],
            M.ikkeLoest,
          ),
          skoen(L.helhed, 'helhedsorienteret-indsats', skoenne['helhedsorienteret-indsats'], M.helhed),
          mindstEn(L.nr, [
            jaNej(L.nr1, 'langvarig-offentlig-forsoergelse', f.jaNej['langvarig-offentlig-forsoergelse'], M.langvarig),
            jaNej(L.nr2, 'tilbud-uden-oeget-tilknytning', f.jaNej['tilbud-uden-oeget-tilknytning'], M.tilbud),
            skoen(L.nr3, 'laengerevarende-indsats', skoenne['laengerevarende-indsats'], M.laengere),
          ]),
        ])
        if (dag < D2018) {
          const del = skoen(
            L.formaalsloest,
            'aabenbart-formaalsloest',
            skoenne['aabenbart-formaalsloest'],
            M.formaalsloest,
          )
          relevant = gren(L.p1122, ikke(del.svar), [del], undefined)
        } else {
          const perspektiv = skoenne.udviklingsperspektiv
          const a = skoen(L.perspektiv, 'udviklingsperspektiv', perspektiv, M.udvikling)
          const eget = skoenne['arbejdsevnen-kan-ikke-forbedres']
          const b = regnet(
            L.kanIkke,
            eget !== undefined ? skoenSvar(eget) : a.svar === JA ? NEJ : SKOEN,
            eget !== undefined
              ? [{ art: 'skoen', id: 'arbejdsevnen-kan-ikke-forbedres', indhold: eget }]
              : perspektiv !== undefined && perspektiv.svar === 'ja'
                ? [{ art: 'skoen', id: 'udviklingsperspektiv', indhold: perspektiv }]
                : INTET,
            M.kanIkke,
            INGEN_TAL,
          )
          relevant = gren(L.p1122, og(a.svar, ikke(b.svar)), [a, b], undefined)
        }
        H.push(maalgruppe, relevant)
        K.push(maalgruppe, relevant)
        T.push(maalgruppe, relevant)

        if (seksDag >= D2022) {
          const fast =
            bevilget !== undefined && start !== undefined && bevilget < D2022 && start >= D2022 ? D2022 : undefined
          const seks = (led, dagen) =>
            efter(L6, led.id, g, valg, (a) => {
              const d = fast !== undefined ? fast : dagen(a)
              return regnet(led, ikke(passeret(a.st, a.ss, d)), brugtFoedt, FOEDSELSDAG, {
                dag: d,
                pension: a.pt,
                pensionSenest: a.ps,
                graense: a.st,
                graenseSenest: a.ss,
              })
            })
          let hoved = tvivl(
            L6.seksAar,
            seks(L6.seksA, (a) => a.maaledag),
            seks(L6.seksB, (a) => (start !== undefined ? start : a.maaledag)),
            valg['TVIVL-SEKS-AAR-MAALEDAG'],
          )
          if (fast !== undefined && bevilget >= D2021J && hoved.svar !== JA)
            hoved = tvivl(
              L6.ikraft,
              hoved,
              blad(faste.ikkeOmfattet, JA, INTET, INTET, INGEN_TAL),
              valg['TVIVL-LOV-1160-IKRAFTTRAEDEN'],
            )
          H.push(
            mindstEn(L6.p1123, [
              hoved,
              oenske(
                L6.seksOenske,
                'forloeb-taet-paa-pension',
                gaeldendeOenske(f.oensker, 'forloeb-taet-paa-pension'),
                M.taetPaa,
              ),
            ]),
          )
          K.push(hoved)
        }

        const brugtTidligere =
          f.tidligereForloeb === undefined
            ? INTET
            : [{ art: 'faktum', id: 'tidligere-forloeb', indhold: f.tidligereForloeb }]
        const talTidligere = { tidligere: tidligere === undefined ? undefined : tidligere.length }
        const flere = blad(L.p1142, JA, brugtTidligere, INTET, talTidligere)
        H.push(flere)
        K.push(flere)
        T.push(flere)

        const ny = dag >= D2022
        const valgOver = ny ? valg['TVIVL-OVER-50'] : valg['TVIVL-OVER-40']
        const over = (a, led, ledA, ledB) => {
          const gt = ny ? a.f50t : a.f40t
          const gs = ny ? a.f50s : a.f40s
          const tal = { fylder: gt, fylderSenest: gs, dag: a.aldersdag }
          return tvivl(
            led,
            regnet(ledA, naaet(gt, gs, a.aldersdag), brugtFoedt, FOEDSELSDAG, tal),
            regnet(ledB, passeret(gt, gs, a.aldersdag), brugtFoedt, FOEDSELSDAG, tal),
            valgOver,
          )
        }
        if (ny) {
          const brugt = [...brugtFoedt, ...brugtTidligere]
          const pladsen = (a, uden, led, ledA, ledB) => {
            const fra = start !== undefined ? start : a.maaledag
            const egen = uden ? orlovUden : INTET
            const A =
              uden && a === g ? femA : plads(f, fra, slut, egen, uden, !harFoedt, a.f40s, a.f40t, a.f50t, a.f50s)
            const B = plads(f, fra, slut, egen, uden, false, undefined, undefined, undefined, undefined)
            const m = afgjort(A.svar) && afgjort(B.svar) ? INTET : manglerVedPlads(f, tidligere, orlov)
            return tvivl(
              led,
              regnet(ledA, A.svar, brugt, m, { brugt: A.brugtDage, senest: A.senest }),
              regnet(ledB, B.svar, brugt, m, { brugt: B.brugtDage, senest: B.senest }),
              valg['TVIVL-TID-FOER-40'],
            )
          }
          const harOrlov =
            (orlov !== undefined && orlov.length > 0) ||
            (tidligere !== undefined && tidligere.some((t) => t.orlov !== undefined && t.orlov.length > 0))
          const pladsTilForloebet = (a) => {
            const uden = pladsen(a, true, L.plads, L.pladsA, L.pladsB)
            if (!harOrlov) return uden
            const med = pladsen(a, false, L.medPlads, L.medPladsA, L.medPladsB)
            return uden.svar === med.svar ? uden : tvivl(L.femOrlov, uden, med, valg['TVIVL-ORLOV-I-FEM-AAR'])
          }
          const hoved = efter(L, L.femHoved.id, g, valg, (a) => {
            const begynder = start !== undefined && start < a.aldersdag ? start : a.aldersdag
            return mindstEn(L.femHoved, [
              regnet(L.under40, ikke(naaet(a.f40t, a.f40s, begynder)), brugtFoedt, FOEDSELSDAG, {
                fylder: a.f40t,
                fylderSenest: a.f40s,
                dag: begynder,
              }),
              over(a, L.over50, L.over50A, L.over50B),
              pladsTilForloebet(a),
            ])
          })
          H.push(
            mindstEn(L.p1143, [
              hoved,
              oenske(L.femOenske, 'mere-end-fem-aar', gaeldendeOenske(f.oensker, 'mere-end-fem-aar'), M.fem),
            ]),
          )
          K.push(hoved)
        }

        const hoved = efter(L, L.endnuHoved.id, g, valg, (a) => {
          const overGraensen = over(a, L.over, L.overA, L.overB)
          return mindstEn(L.endnuHoved, [
            regnet(
              L.foerste,
              tidligere === undefined ? UOPLYST : tidligere.length === 0 ? JA : NEJ,
              brugtTidligere,
              TIDLIGERE,
              talTidligere,
            ),
            gren(L.ikkeOver, ikke(overGraensen.svar), [overGraensen], undefined),
          ])
        })
        H.push(
          mindstEn(L.p1144, [
            hoved,
            oenske(L.endnuOenske, 'endnu-et-forloeb', gaeldendeOenske(f.oensker, 'endnu-et-forloeb'), M.endnu),
          ]),
        )
        K.push(hoved)
      }

      // Folkepensionsalderen, og så længden.
      const maks = laengdeDag >= D2022 ? 36 : 60
      const barsel = laengdeDag >= D2020
      const sorg = laengdeDag >= D2021
      let lang
      if (
        LL !== undefined &&
        !sorg &&
        orlov !== undefined &&
        orlov.some((o) => (o.art === 'barsel' ? !barsel && o.fra >= D2020 : o.fra >= D2021))
      ) {
        const efter = orlov.filter((o) => o.fra >= (o.art === 'barsel' ? D2020 : D2021))
        lang = tvivl(
          LL.orlov,
          laengde(LL.orlovA, f, start, slut, maaneder, maks, orlov, barsel, sorg),
          laengde(LL.orlovB, f, start, slut, maaneder, maks, efter, true, true),
          valg['TVIVL-ORLOV-SENERE-LOV'],
        )
      } else if (LL !== undefined) lang = laengde(LL.p1141, f, start, slut, maaneder, maks, orlov, barsel, sorg)
      const V = [lang]
      if (dag >= D2014) {
        const foerPensionen = (led) =>
          efter(L, led.id, g, valg, (a) => {
            const begynder = start !== undefined ? start : a.maaledag
            return regnet(led, ikke(naaet(a.pt, a.ps, begynder)), brugtDage, FOEDSELSDAG, {
              pension: a.pt,
              pensionSenest: a.ps,
              dag: begynder,
            })
          })
        const slutFoerPensionen = (led) =>
          efter(L, led.id, g, valg, (a) =>
            regnet(led, slut === undefined ? JA : ikke(naaet(a.pt, a.ps, slut)), brugtDage, FOEDSELSDAG, {
              pension: a.pt,
              pensionSenest: a.ps,
              dag: slut,
            }),
          )
        let pensionen, slutningen
        if (dag < D2017) {
          const valgt = valg['TVIVL-PENSIONSDAG-2014-2016']
          pensionen = tvivl(L.pension, foerPensionen(L.pensionA), blad(L.pensionB, JA, INTET, INTET, INGEN_TAL), valgt)
          slutningen = tvivl(L.slut, slutFoerPensionen(L.slutA), blad(L.slutB, JA, INTET, INTET, INGEN_TAL), valgt)
        } else {
          pensionen = foerPensionen(L.pension)
          slutningen = slutFoerPensionen(L.slut)
        }
        H.push(pensionen)
        K.push(pensionen)
        T.push(pensionen)
        V.push(slutningen)
      }
      if (pensionist) K.push(blad(L0.friVilje, NEJ, INTET, INTET, INGEN_TAL))
      henvises = alle(L0.henvises, H)
      kraeves = alle(L0.kraeves, K)
      tilbydes = alle(L0.tilbydes, T)
      varighed =
        lang === undefined
          ? gren(L0.varighed, NEJ, [blad(L0.udenLaengde, NEJ, INTET, INTET, INGEN_TAL)], undefined)
          : alle(L0.varighed, V)

      if (relevant !== undefined && relevant.svar === NEJ)
        foertidspension = skoen(
          L.lsp18,
          'alle-foranstaltninger-udtoemt',
          skoenne['alle-foranstaltninger-udtoemt'],
          M.udtoemt,
        )
      if (lukning !== undefined && lukning.svar === NEJ) kode = 'lukket-for-nye-forloeb'
      else if (oplyst.svar === NEJ) kode = 'ikke-tilstraekkeligt-oplyst'
      else if (relevant !== undefined && relevant.svar === NEJ)
        kode = foertidspension.svar === JA ? 'skal-begynde-sag-om-foertidspension' : 'skal-ikke-ivaerksaettes'
      else if (maalgruppe !== undefined && maalgruppe.svar === NEJ) kode = 'ikke-i-maalgruppen'
      else if (kraeves.svar === JA) kode = 'kan-henvises'
      else if (henvises.svar === JA) kode = 'har-ret-efter-eget-oenske'
      else if (tilbydes.svar === NEJ) kode = 'skal-ikke-ivaerksaettes'
      else if (kraeves.svar === NEJ) kode = afgjort(henvises.svar) ? 'kan-ikke-kraeves' : 'kan-kun-tilbydes'
      else if (
        henvises.svar === SKOEN &&
        oplyst.svar !== SKOEN &&
        (maalgruppe === undefined || maalgruppe.svar !== SKOEN) &&
        (relevant === undefined || relevant.svar !== SKOEN)
      )
        kode = 'tvivl-i-loven'
      else kode = henvises.svar === UOPLYST ? 'uoplyst' : 'kraever-skoen'
    }

    // Mangler.
    const mangler = []
    samlMangler(henvises, mangler)
    if (henvises.svar !== NEJ) {
      samlMangler(kraeves, mangler)
      samlMangler(varighed, mangler)
    }
    if (foertidspension !== undefined) samlMangler(foertidspension, mangler)

    // Dage og tal.
    const steder = L === undefined ? (dag < D2013 || dag >= D2026 ? faste.udenSteder : faste.udenSteder) : L.steder
    const seksSted = saerlige['LAB-112-3'] === undefined ? steder.seksAar : udgaver[epoke(seksDag)].steder.seksAar
    const femSted = steder.femAar
    const raekke = harFoedt ? faste.pensionsraekke(foedt.vaerdi.tidligst, maaledag) : undefined
    const forste = varighed.fordi[0]
    let tidligst, senest
    if (forste.led === (regel === undefined ? undefined : regel.led)) {
      tidligst = forste.tal.tidligst
      senest = forste.tal.senest
    } else if (regel !== undefined && start !== undefined) {
      const uden = orlovsperioder(orlov, laengdeDag >= D2020, laengdeDag >= D2021, false)
      tidligst = skub(start, plusMaaneder(start, 12) - 1, uden)
      senest = skub(start, plusMaaneder(start, laengdeDag >= D2022 ? 36 : 60) - 1, uden)
    }
    const spaend = (t, s) => (t === undefined ? undefined : { tidligst: t, senest: s })
    const harLoft = f40t !== undefined && g.aldersdag >= f40t && g.aldersdag < f50s
    const fem = femSted !== undefined && harLoft ? femA.senest : undefined
    const regelSted = regel === undefined ? undefined : regel.hjemmel
    const dagene = [
      {
        id: 'folkepensionsdag',
        dag: spaend(pt, ps),
        hjemmel: raekke === undefined ? undefined : raekke.hjemmel,
        tal: raekke === undefined ? undefined : raekke.alderMaaneder,
      },
      { id: 'seks-aar-foer-folkepension', dag: spaend(st, ss), hjemmel: seksSted, tal: undefined },
      {
        id: 'fylder-40',
        dag: spaend(f40t, f40s),
        hjemmel: femSted === undefined ? steder.flereForloeb : femSted,
        tal: undefined,
      },
      {
        id: 'fylder-50',
        dag: spaend(f50t, f50s),
        hjemmel: femSted === undefined ? undefined : steder.flereForloeb,
        tal: undefined,
      },
      {
        id: 'tidligste-slut',
        dag: spaend(tidligst, tidligst),
        hjemmel: regelSted,
        tal: regel === undefined ? undefined : 12,
      },
      {
        id: 'seneste-slut',
        dag: spaend(senest, senest),
        hjemmel: regelSted,
        tal: regel === undefined ? undefined : regel.hoejstMaaneder,
      },
      { id: 'seneste-slut-fem-aar', dag: spaend(fem, fem), hjemmel: femSted, tal: femA.brugtDage },
      {
        id: 'seneste-slut-pension',
        dag: pt === undefined ? undefined : { tidligst: pt - 1, senest: ps - 1 },
        hjemmel: steder.pension,
        tal: undefined,
      },
    ]
    let iAlt = 0
    let mellem = 0
    const kendt = f40t !== undefined && f40t === f40s
    const tael = (fra, til, uden) => {
      iAlt += taellende(fra, til, uden)
      if (!kendt) return
      const a = fra > f40t ? fra : f40t
      const b = til < f50t ? til : f50t - 1
      if (a <= b) mellem += taellende(a, b, uden)
    }
    let kanTaelles = tidligere !== undefined
    if (kanTaelles) {
      for (const t of tidligere) {
        if (t.fra === undefined || t.til === undefined) {
          kanTaelles = false
          break
        }
        tael(t.fra, t.til, orlovsperioder(t.orlov, true, true, false))
      }
      if (kanTaelles && start !== undefined && slut !== undefined && start <= slut) tael(start, slut, orlovUden)
    }
    let orlovsdage = 0
    if (regel !== undefined)
      for (const o of orlovsperioder(orlov, laengdeDag >= D2020, laengdeDag >= D2021, false))
        orlovsdage += o.til - o.fra + 1
    const tal = [
      { id: 'dage-i-forloeb-40-50', vaerdi: kanTaelles && kendt ? mellem : undefined, hjemmel: femSted },
      { id: 'dage-tilbage-40-50', vaerdi: harFoedt ? femA.tilbageDage : undefined, hjemmel: femSted },
      { id: 'dage-i-forloeb-i-alt', vaerdi: kanTaelles ? iAlt : undefined, hjemmel: undefined },
      { id: 'orlovsdage', vaerdi: orlovsdage, hjemmel: regelSted },
    ]

    // Tvivl.
    const tvivlen = []
    const harValg = Object.keys(valg).length > 0
    samlTvivl(henvises, tvivlen)
    if (harValg) samlValgte(henvises, tvivlen)
    if (!afgjort(kraeves.svar)) {
      samlTvivl(kraeves, tvivlen)
      if (harValg) samlValgte(kraeves, tvivlen)
    }
    if (henvises.svar !== NEJ) {
      samlTvivl(varighed, tvivlen)
      if (harValg) samlValgte(varighed, tvivlen)
    }
    return {
      paa,
      lov: { lovensDag: dag, saerlige, overgang },
      kode,
      spoergsmaal: { henvises, kraeves, tilbydes, varighed },
      foertidspension,
      mangler,
      dage: dagene,
      tal,
      tvivl: tvivlen,
    }
  }
}

function manglerVedPlads(f, tidligere, orlov) {
  const ud = []
  const ukendtRet = (liste) => liste !== undefined && liste.some((o) => o.retTilDagpenge === undefined)
  if (
    tidligere === undefined ||
    tidligere.some((t) => t.fra === undefined || t.til === undefined || ukendtRet(t.orlov))
  )
    ud.push({ art: 'faktum', id: 'tidligere-forloeb' })
  if (f.foedselsdag === undefined || f.foedselsdag.vaerdi.tidligst !== f.foedselsdag.vaerdi.senest)
    ud.push({ art: 'faktum', id: 'foedselsdag' })
  if (ukendtRet(orlov)) ud.push({ art: 'faktum', id: 'orlov' })
  return ud
}

function samlMangler(f, ud) {
  if (f.svar === JA || f.svar === NEJ) return
  const { fordi, valgt } = f
  if (f.led.tvivl !== undefined) {
    if (valgt === undefined && fordi[0].svar !== fordi[1].svar) medtagMangel('tvivl', f.led.tvivl.id, ud)
  } else if (fordi.length === 0) for (const m of f.mangler) medtagMangel(m.art, m.id, ud, m)
  for (let i = 0; i < fordi.length; i += 1)
    if (valgt === undefined || (i === 0) === (valgt.laesning === 'A')) samlMangler(fordi[i], ud)
}

function medtagMangel(art, id, ud, m) {
  for (let i = 0; i < ud.length; i += 1) if (ud[i].id === id && ud[i].art === art) return
  ud.push(m === undefined ? { art, id } : m)
}

function samlTvivl(f, ud) {
  if (f.led.tvivl !== undefined) medtagTvivl(f, ud)
  const { fordi, svar, valgt, led } = f
  for (let i = 0; i < fordi.length; i += 1) {
    const u = fordi[i]
    let baerer
    if (valgt !== undefined) baerer = (i === 0) === (valgt.laesning === 'A')
    else if (led.art === 'alle' || led.art === 'regel')
      baerer = svar === JA || (svar === NEJ ? u.svar === NEJ : !afgjort(u.svar))
    else if (led.art === 'mindst-en' || led.art === 'medmindre') {
      if (svar === JA) {
        baerer = u.svar === JA
        for (let j = 0; j < i && baerer; j += 1) if (fordi[j].svar === JA) baerer = false
      } else baerer = svar === NEJ || !afgjort(u.svar)
    } else if (led.art === 'undtagelse')
      baerer = svar === JA || (svar === NEJ ? u.svar === (i === 0 ? NEJ : JA) : !afgjort(u.svar))
    else baerer = true
    if (baerer) samlTvivl(u, ud)
  }
}

function samlValgte(f, ud) {
  if (f.valgt !== undefined) medtagTvivl(f, ud)
  for (const u of f.fordi) samlValgte(u, ud)
}

function medtagTvivl(f, ud) {
  const harBetydning = f.fordi[0].svar !== f.fordi[1].svar
  for (let i = 0; i < ud.length; i += 1) {
    if (ud[i].forklaring.led.tvivl.id !== f.led.tvivl.id) continue
    if (harBetydning && !ud[i].harBetydning) ud[i] = { forklaring: f, harBetydning }
    return
  }
  ud.push({ forklaring: f, harBetydning })
}
