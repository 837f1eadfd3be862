-- Pladsholder: nummer 6 er taget af en anden gren og afløses af dens fil, når grenene føres sammen.
select 1;
