-- Det, der er ved at blive skrevet, og hvem der har en sag åben.

-- En kladde er den skrivendes egen: ingen anden i kommunen kan se den. Den slettes, når det er gjort, den var til.
create table kladde (
  kommune_id text not null,
  person_id text not null,
  sag_id uuid not null,
  -- Beslutningen, den er til, og hvad den handler om: «traef-skoen:udviklingsperspektiv».
  sted text collate "C" not null check (length(sted) between 1 and 200),
  indhold jsonb not null check (jsonb_typeof(indhold) = 'object'),
  -- Sagens version, da den blev begyndt: det, kollegaer har skrevet siden, skal vises ved siden af.
  sag_version integer not null check (sag_version >= 1),
  -- Tælles op, hver gang den gemmes, så to vinduer ikke skriver oven i hinanden.
  udgave integer not null check (udgave >= 1),
  gemt timestamptz not null,
  primary key (kommune_id, person_id, sag_id, sted),
  foreign key (kommune_id, person_id) references person on delete cascade
);
create index kladde_sag on kladde (kommune_id, sag_id);
create index kladde_gemt on kladde (gemt);

-- Hvem der har sagen åben. Rækken er sand i kort tid og slettes af sig selv.
create table tilstede (
  kommune_id text not null,
  sag_id uuid not null,
  person_id text not null,
  person_navn text not null,
  sidst timestamptz not null,
  primary key (kommune_id, sag_id, person_id),
  foreign key (kommune_id, person_id) references person on delete cascade
);
create index tilstede_sidst on tilstede (sidst);

do $$
declare
  tabel text;
begin
  foreach tabel in array array['kladde', 'tilstede'] loop
    execute format('alter table %I enable row level security', tabel);
    execute format('alter table %I force row level security', tabel);
    execute format('grant select, insert, update, delete on %I to fodfaeste_app', tabel);
  end loop;
end $$;

create policy egen_kladde on kladde
  using (kommune_id = (select aktuel_kommune()) and person_id = nullif(current_setting('fodfaeste.person', true), ''));
-- Oprydningen kan kun se, og dermed kun slette, det, der er ældre end den grænse, den sætter.
create policy gammel_kladde on kladde
  using (gemt < nullif(current_setting('fodfaeste.kladder_foer', true), '')::timestamptz) with check (false);
-- Slettes sagen efter kommunens regel (slet_sag i 0008), går kladderne i den med, hvem der end skrev dem.
create policy slettet_sags_kladde on kladde
  using (kommune_id = (select aktuel_kommune())
         and exists (select from haendelse h where h.kommune_id = kladde.kommune_id and h.sag_id = kladde.sag_id
                     and h.slettet is not null))
  with check (false);
create policy egen_kommune on tilstede using (kommune_id = (select aktuel_kommune()));
create policy ikke_laengere_tilstede on tilstede
  using (sidst < nullif(current_setting('fodfaeste.tilstede_foer', true), '')::timestamptz) with check (false);
