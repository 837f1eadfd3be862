-- Min dag: sagernes opgaver som rækker, hvem der har taget hvad, stedfortrædere, teams og det hemmelige kalenderlink.

-- Regnes af hændelserne sammen med sagens række og kan bygges igen. Fristen er «infinity», når der ingen er.
create table sag_opgave (
  kommune_id text not null,
  sag_id uuid not null,
  noegle text not null,
  ansvarlig text not null,
  rolle text,
  frist date not null,
  data jsonb not null,
  primary key (kommune_id, sag_id, noegle),
  foreign key (kommune_id, sag_id) references sag_oversigt on delete cascade
);
create index sag_opgave_ansvarlig on sag_opgave (kommune_id, ansvarlig, frist, sag_id);
create index sag_opgave_rolle on sag_opgave (kommune_id, rolle, frist, sag_id) where rolle is not null;

-- Taget af en kollega, til dagen er gået. Peger på opgavens nøgle, ikke på rækken: rækken kan bygges igen imens.
create table opgave_reservation (
  kommune_id text not null,
  sag_id uuid not null,
  noegle text not null,
  person_id text not null,
  taget timestamptz not null,
  til date not null,
  primary key (kommune_id, sag_id, noegle),
  foreign key (kommune_id, person_id) references person on delete cascade
);
create index opgave_reservation_person on opgave_reservation (kommune_id, person_id);

-- I perioden, begge dage med, ser stedfortræderen personens dag.
create table stedfortraeder (
  kommune_id text not null,
  person_id text not null,
  stedfortraeder_id text not null,
  fra date not null,
  til date not null,
  sat_af text not null,
  sat timestamptz not null,
  primary key (kommune_id, person_id, stedfortraeder_id),
  check (fra <= til),
  check (person_id <> stedfortraeder_id),
  foreign key (kommune_id, person_id) references person on delete cascade,
  foreign key (kommune_id, stedfortraeder_id) references person on delete cascade
);
create index stedfortraeder_for on stedfortraeder (kommune_id, stedfortraeder_id);

-- Sagsbehandlernes teams, ikke rehabiliteringsteamet. Et team uden medlemmer er der ikke.
create table arbejdsteam_medlem (
  kommune_id text not null,
  team text not null check (length(team) between 1 and 60),
  person_id text not null,
  primary key (kommune_id, team, person_id),
  foreign key (kommune_id, person_id) references person on delete cascade
);
create index arbejdsteam_medlem_person on arbejdsteam_medlem (kommune_id, person_id);

-- Ét link pr. person. Kun hashen: den, der læser databasen, kan ikke åbne kalenderen.
create table kalenderlink (
  kommune_id text not null,
  person_id text not null,
  hemmelighed_hash bytea not null unique check (octet_length(hemmelighed_hash) = 32),
  oprettet timestamptz not null,
  gyldig_til date not null,
  primary key (kommune_id, person_id),
  foreign key (kommune_id, person_id) references person on delete cascade
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['sag_opgave', 'opgave_reservation', 'stedfortraeder', 'arbejdsteam_medlem',
                               'kalenderlink'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy egen_kommune on %I using (kommune_id = (select aktuel_kommune()))', tabel);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', tabel);
  end loop;
end $$;

-- Et kalenderprogram er ikke logget ind: linket findes kun for den, der har hemmeligheden.
create policy eget_link on kalenderlink for select
  using (hemmelighed_hash = decode(nullif(current_setting('fodfaeste.kalender', true), ''), 'hex'));

-- Sagens opgaver, som de er nu: de nye ind, de ændrede rettet, de andre ud.
create function skriv_opgaver(p_kommune text, p_sag uuid, p_opgaver jsonb) returns void language sql
begin atomic
  delete from sag_opgave
    where kommune_id = p_kommune and sag_id = p_sag
      and not exists (select from jsonb_array_elements(p_opgaver) o where o->>'noegle' = sag_opgave.noegle);
  insert into sag_opgave (kommune_id, sag_id, noegle, ansvarlig, rolle, frist, data)
    select p_kommune, p_sag, o->>'noegle', o->>'ansvarlig', o->>'rolle', (o->>'frist')::date, o->'data'
    from jsonb_array_elements(p_opgaver) o
  on conflict (kommune_id, sag_id, noegle) do update set
    ansvarlig = excluded.ansvarlig, rolle = excluded.rolle, frist = excluded.frist, data = excluded.data
  where (sag_opgave.ansvarlig, sag_opgave.rolle, sag_opgave.frist, sag_opgave.data)
    is distinct from (excluded.ansvarlig, excluded.rolle, excluded.frist, excluded.data);
end;

-- Som i 0004, og med opgaverne.
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
  perform skriv_opgaver(p_kommune, p_sag, o->'opgaver');
end $$;

-- Som i 0004, og med dagens opgaver. En række, der er ændret imens, er allerede den rigtige.
create or replace function omregn_oversigt(p_kommune text, p_sag uuid, p_version integer, o jsonb)
returns void language plpgsql as $$
begin
  update sag_oversigt set fase = o->>'fase', tilstand = o->>'tilstand', taerskel_dag = (o->>'taerskelDag')::date,
    beregnet_paa = (o->>'beregnetPaa')::date, data = o->'data'
  where kommune_id = p_kommune and sag_id = p_sag and version = p_version;
  if found then
    perform skriv_opgaver(p_kommune, p_sag, o->'opgaver');
  end if;
end $$;

revoke execute on function skriv_opgaver, omregn_oversigt from public;
grant execute on function skriv_opgaver, omregn_oversigt to fodfaeste_app;

-- De gamle rækker har ingen opgaver endnu: de regnes om ved første opslag, som om de var fra en anden dag.
alter table sag_oversigt no force row level security;
update sag_oversigt set beregnet_paa = '0001-01-01';
alter table sag_oversigt force row level security;
