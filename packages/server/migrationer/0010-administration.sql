-- Kommunens egen frist i de rækker, der er regnet på forhånd, og en erklæring, der kan trækkes tilbage.

-- RSL § 3, stk. 2: kommunens egen frist gælder alle de steder, en pligt vises.
-- Hvor mange frister kommunen havde sat, da rækken blev regnet. Er tallet et andet end nu, er rækken forældet og regnes om,
-- som når dagen er skiftet: i bunker, og det tåler at blive afbrudt. Frister sættes kun til, så antallet siger hvilke.
alter table sag_oversigt add column frister integer not null default 0;
create index sag_oversigt_frister on sag_oversigt (kommune_id, frister);

-- Som i 0006, og med fristerne.
create or replace function skriv_oversigt(p_kommune text, p_sag uuid, p_version integer, p_opdateret timestamptz, o jsonb)
returns void language plpgsql as $$
declare
  v_ord text[];
begin
  insert into sag_oversigt
    (kommune_id, sag_id, version, sagsnummer, borger_navn, navn_noegle, soegetekst, fase, sagsbehandler, opdateret, data,
     tilstand, taerskel_dag, beregnet_paa, frister)
  values (p_kommune, p_sag, p_version, o->>'sagsnummer', o->>'borgerNavn', o->>'navnNoegle', '', o->>'fase',
          o->>'sagsbehandler', p_opdateret, o->'data', o->>'tilstand', (o->>'taerskelDag')::date,
          (o->>'beregnetPaa')::date, coalesce((o->>'frister')::integer, 0))
  on conflict (kommune_id, sag_id) do update set
    version = excluded.version, sagsnummer = excluded.sagsnummer, borger_navn = excluded.borger_navn,
    navn_noegle = excluded.navn_noegle, soegetekst = excluded.soegetekst, fase = excluded.fase,
    sagsbehandler = excluded.sagsbehandler, opdateret = excluded.opdateret, data = excluded.data,
    tilstand = excluded.tilstand, taerskel_dag = excluded.taerskel_dag, beregnet_paa = excluded.beregnet_paa,
    frister = excluded.frister
  where sag_oversigt.version <= excluded.version;
  if not found then
    return;
  end if;
  select coalesce(array_agg(distinct et), '{}') into v_ord
    from (select value as et from jsonb_array_elements_text(o->'soegeord')
          union all select stamme(value) from jsonb_array_elements_text(o->'soegeord')) alle
    where et is not null;
  delete from sag_ord where kommune_id = p_kommune and sag_id = p_sag and ord <> all (v_ord);
  insert into sag_ord (kommune_id, ord, sag_id) select p_kommune, et, p_sag from unnest(v_ord) et
    on conflict do nothing;
  perform skriv_opgaver(p_kommune, p_sag, o->'opgaver');
end $$;

create or replace function omregn_oversigt(p_kommune text, p_sag uuid, p_version integer, o jsonb)
returns void language plpgsql as $$
begin
  update sag_oversigt set fase = o->>'fase', tilstand = o->>'tilstand', taerskel_dag = (o->>'taerskelDag')::date,
    beregnet_paa = (o->>'beregnetPaa')::date, frister = coalesce((o->>'frister')::integer, 0), data = o->'data'
  where kommune_id = p_kommune and sag_id = p_sag and version = p_version;
  if found then
    perform skriv_opgaver(p_kommune, p_sag, o->'opgaver');
  end if;
end $$;

-- En erklæring trækkes tilbage ved at få en dag og en grund. Den bliver stående, og det samme kan erklæres igen bagefter.
alter table erklaering
  add column id bigint generated always as identity,
  add column trukket_tilbage timestamptz,
  add column begrundelse text check (length(begrundelse) between 1 and 2000),
  add check ((trukket_tilbage is null) = (begrundelse is null)),
  drop constraint erklaering_pkey,
  add primary key (id);
create unique index erklaering_gaeldende on erklaering (kommune_id, person_id, cpr_opslag) where trukket_tilbage is null;

-- Det, der er trukket tilbage, ændres ikke mere; kun låsen om nummeret skifter med nøglen.
create function erklaering_er_historie() returns trigger language plpgsql as $$
begin
  if old.trukket_tilbage is null then
    return case tg_op when 'DELETE' then old else new end;
  end if;
  if tg_op = 'UPDATE' and (new.id, new.kommune_id, new.person_id, new.art, new.erklaeret, new.trukket_tilbage, new.begrundelse)
    is not distinct from (old.id, old.kommune_id, old.person_id, old.art, old.erklaeret, old.trukket_tilbage, old.begrundelse)
  then
    return new;
  end if;
  raise exception 'A withdrawn declaration is history' using errcode = 'restrict_violation';
end $$;
create trigger erklaering_er_historie before update or delete on erklaering
  for each row execute function erklaering_er_historie();
