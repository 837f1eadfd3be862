-- Login med kommunens egen udbyder, sessioner, der kan lukkes, og det, adgangen til en sag afhænger af.

-- Ét sæt roller. Rækkesikkerheden gælder også ejeren, som derfor ikke ser en række, før den er løftet.
alter table person no force row level security;
update person set roller = array(
  select distinct case rolle
    when 'sagsbehandler' then 'koordinerende-sagsbehandler'
    when 'faglig-leder' then 'leder'
    when 'ydelsesmedarbejder' then 'ydelse'
    when 'jurist' then 'klage'
    else rolle end
  from unnest(roller) rolle
);
alter table person force row level security;

-- En session har nu to grænser: arbejdsdagen og den tid, man må sidde stille. De gamle er lukket: log ind igen.
alter table session no force row level security;
delete from session;
alter table session force row level security;
alter table session
  add column ledig_til timestamptz not null,
  add column sidst_brugt timestamptz not null;
create index session_person on session (kommune_id, person_id);
create index session_udloeber on session (least(udloeber, ledig_til));
grant update (ledig_til, sidst_brugt) on session to fodfaeste_app;

-- Administratoren kan se og lukke sin kommunes sessioner; oprydningen kan kun se dem, der er udløbet.
create policy kommunens_session on session
  using (kommune_id = (select aktuel_kommune()) and current_setting('fodfaeste.sessioner_for', true) in (person_id, '*'))
  with check (false);
create policy udloebet_session on session
  using (least(udloeber, ledig_til) <= nullif(current_setting('fodfaeste.udloebet', true), '')::timestamptz)
  with check (false);

-- Et login, der er begyndt hos udbyderen og ikke kommet tilbage. Findes kun for den browser, der begyndte det.
create table login_forsoeg (
  noegle_hash bytea primary key check (octet_length(noegle_hash) = 32),
  state text not null,
  nonce text not null,
  verifikator text not null,
  retur text not null,
  udloeber timestamptz not null
);
alter table login_forsoeg enable row level security;
alter table login_forsoeg force row level security;
create policy eget_forsoeg on login_forsoeg
  using (noegle_hash = decode(nullif(current_setting('fodfaeste.login', true), ''), 'hex'));
create policy udloebet_forsoeg on login_forsoeg
  using (udloeber <= nullif(current_setting('fodfaeste.udloebet', true), '')::timestamptz)
  with check (false);
grant select, insert, delete on login_forsoeg to fodfaeste_app;

-- Hvad en ansat har erklæret: egen sag eller en nærtståendes. Kun den nøglede værdi; CPR-nummeret kan ikke læses af den.
create table erklaering (
  kommune_id text not null,
  person_id text not null,
  cpr_opslag bytea not null,
  art text not null check (art in ('selv', 'naertstaaende')),
  erklaeret timestamptz not null,
  primary key (kommune_id, person_id, cpr_opslag),
  foreign key (kommune_id, person_id) references person
);
create index erklaering_opslag on erklaering (kommune_id, cpr_opslag);

-- Hvem der er knyttet til en sag, i hvilken rolle og fra hvilken dag til hvilken.
create table sag_tilknytning (
  kommune_id text not null,
  sag_id uuid not null,
  person_id text not null,
  rolle text not null,
  fra date not null,
  til date,
  sat_af text not null,
  sat timestamptz not null,
  primary key (kommune_id, sag_id, person_id, rolle),
  check (til is null or til >= fra),
  foreign key (kommune_id, person_id) references person
);
create index sag_tilknytning_person on sag_tilknytning (kommune_id, person_id);

create table sag_beskyttelse (
  kommune_id text not null,
  sag_id uuid not null,
  sat_af text not null,
  sat timestamptz not null,
  primary key (kommune_id, sag_id)
);

-- Dagens møde i rehabiliteringsteamet: hvem der er med, og hvilke sager der er på.
create table teammoede_adgang (
  kommune_id text not null,
  dag date not null,
  sag_id uuid not null,
  person_id text not null,
  primary key (kommune_id, dag, person_id, sag_id),
  foreign key (kommune_id, person_id) references person
);

-- Sager åbnet med en begrundelse. Gælder dagen ud og kan ikke slettes.
create table sag_aabning (
  id bigint generated always as identity primary key,
  kommune_id text not null,
  sag_id uuid not null,
  dag date not null,
  tidspunkt timestamptz not null,
  person_id text not null,
  person_navn text not null,
  begrundelse text not null check (length(begrundelse) between 1 and 2000)
);
create index sag_aabning_person on sag_aabning (kommune_id, person_id, dag);
create trigger sag_aabning_uforanderlig before update or delete or truncate on sag_aabning
  for each statement execute function uforanderlig();

create table adgangsvalg (
  kommune_id text primary key references kommune,
  kraever_tilknytning boolean not null,
  aaben_med_begrundelse boolean not null
);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['erklaering', 'sag_tilknytning', 'sag_beskyttelse', 'teammoede_adgang', 'sag_aabning',
                               'adgangsvalg'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('create policy egen_kommune on %I using (kommune_id = (select aktuel_kommune()))', tabel);
  end loop;
end $$;

grant select, insert on sag_aabning to fodfaeste_app;
grant select, insert, update, delete on erklaering, sag_tilknytning, sag_beskyttelse, teammoede_adgang to fodfaeste_app;
grant select, insert, update on adgangsvalg to fodfaeste_app;

-- Årets sagsnumre findes på deres begyndelse; det næste tages under en lås, så to servere ikke tager det samme.
create index sag_oversigt_sagsnummer on sag_oversigt (kommune_id, (sagsnummer collate "C"));
