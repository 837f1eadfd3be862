-- Listen over sager ved mange sager: orden, filtre og søgning følger et indeks, og dagens svar står i rækken.

-- Indtil rækken er regnet igen, er den fra en dag, ingen spørger om, så den bliver det ved første opslag.
alter table sag_oversigt
  add column tilstand text not null default 'uoplyst',
  add column taerskel_dag date not null default 'infinity',
  add column beregnet_paa date not null default '0001-01-01';

create index sag_oversigt_fase on sag_oversigt (kommune_id, fase, navn_noegle, sag_id);
create index sag_oversigt_tilstand on sag_oversigt (kommune_id, tilstand, navn_noegle, sag_id);
create index sag_oversigt_sagsbehandler on sag_oversigt (kommune_id, sagsbehandler, navn_noegle, sag_id);
create index sag_oversigt_opdateret on sag_oversigt (kommune_id, opdateret desc, sag_id);
create index sag_oversigt_taerskel on sag_oversigt (kommune_id, taerskel_dag, sag_id);
create index sag_oversigt_beregnet on sag_oversigt (kommune_id, beregnet_paa);

-- Søgeordene: ordet selv, som findes på sin begyndelse, og dets danske stamme med ~ foran. En egen tabel, fordi
-- rækkesikkerheden ikke lader databasens tekstsøgning bruge et indeks (@@ er ikke leakproof); <, >= og = på tekst er det.
create table sag_ord (
  kommune_id text not null,
  ord text collate "C" not null,
  sag_id uuid not null,
  primary key (kommune_id, ord, sag_id)
);
create index sag_ord_sag on sag_ord (kommune_id, sag_id);
alter table sag_ord enable row level security;
alter table sag_ord force row level security;
create policy egen_kommune on sag_ord using (kommune_id = (select aktuel_kommune()));
grant select, insert, delete on sag_ord to fodfaeste_app;

-- En persons egne gemte valg i listen.
create table gemt_visning (
  kommune_id text not null,
  person_id text not null,
  navn text not null check (length(navn) between 1 and 60),
  valg jsonb not null,
  primary key (kommune_id, person_id, navn),
  foreign key (kommune_id, person_id) references person on delete cascade
);
alter table gemt_visning enable row level security;
alter table gemt_visning force row level security;
create policy egen_kommune on gemt_visning using (kommune_id = (select aktuel_kommune()));
grant select, insert, update, delete on gemt_visning to fodfaeste_app;

-- Stammen af et dansk ord; null for et fyldord («og»), som ordbogen smider væk.
create function stamme(p_ord text) returns text language sql immutable parallel safe
  return '~' || (ts_lexize('danish_stem', p_ord))[1];

-- Som i 0001, og med dagens svar og søgeordene. Ordene røres kun, når rækken blev skrevet.
create or replace function skriv_oversigt(p_kommune text, p_sag uuid, p_version integer, p_opdateret timestamptz, o jsonb)
returns void language plpgsql as $$
declare
  v_ord text[];
begin
  insert into sag_oversigt
    (kommune_id, sag_id, version, sagsnummer, borger_navn, navn_noegle, soegetekst, fase, sagsbehandler, opdateret, data,
     tilstand, taerskel_dag, beregnet_paa)
  values (p_kommune, p_sag, p_version, o->>'sagsnummer', o->>'borgerNavn', o->>'navnNoegle', '', o->>'fase',
          o->>'sagsbehandler', p_opdateret, o->'data', o->>'tilstand', (o->>'taerskelDag')::date,
          (o->>'beregnetPaa')::date)
  on conflict (kommune_id, sag_id) do update set
    version = excluded.version, sagsnummer = excluded.sagsnummer, borger_navn = excluded.borger_navn,
    navn_noegle = excluded.navn_noegle, soegetekst = excluded.soegetekst, fase = excluded.fase,
    sagsbehandler = excluded.sagsbehandler, opdateret = excluded.opdateret, data = excluded.data,
    tilstand = excluded.tilstand, taerskel_dag = excluded.taerskel_dag, beregnet_paa = excluded.beregnet_paa
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
end $$;

-- Dagens svar for en række, der er den samme som før; ordene er de samme.
create function omregn_oversigt(p_kommune text, p_sag uuid, p_version integer, o jsonb)
returns void language sql
begin atomic
  update sag_oversigt set fase = o->>'fase', tilstand = o->>'tilstand', taerskel_dag = (o->>'taerskelDag')::date,
    beregnet_paa = (o->>'beregnetPaa')::date, data = o->'data'
  where kommune_id = p_kommune and sag_id = p_sag and version = p_version;
end;

revoke execute on function stamme, omregn_oversigt from public;
grant execute on function stamme, omregn_oversigt to fodfaeste_app;
