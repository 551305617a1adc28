-- DuckDB : les temps par la route des carreaux, après duckdb-tables.sql, là où le manifeste a des `routes`.
-- `routes` : les modes de chaque département ; `temps` : une ligne par carreau et par colonne publiée.
CREATE OR REPLACE TEMP TABLE routes AS
  SELECT departement, unnest(modes) AS mode FROM fichiers WHERE temps IS NOT NULL;

-- Ce qui n’est pas un nombre entier de dixièmes de seconde (vide, NaN, infini) n’est pas un temps : jamais atteint. Sans
-- cette conversion, un NaN dans une colonne DOUBLE passerait pour atteint : DuckDB s’en tient au maximum que le fichier dit.
SET VARIABLE fichiers_temps = (SELECT list(temps) FILTER (WHERE temps IS NOT NULL) FROM fichiers);
SELECT CASE WHEN getvariable('fichiers_temps') IS NULL
       THEN error('aucun temps par la route publié : ' || getvariable('territoire')) END AS controle;
CREATE OR REPLACE TEMP TABLE temps AS
  SELECT f.departement, t.rang, t.colonne, TRY_CAST(t.valeur AS INTEGER) AS ds
  FROM (SELECT filename, file_row_number AS rang, COLUMNS('^(marche|velo|voiture)_')
        FROM read_parquet(getvariable('fichiers_temps'), filename = true, file_row_number = true, union_by_name = true))
    UNPIVOT INCLUDE NULLS (valeur FOR colonne IN (COLUMNS(* EXCLUDE (filename, rang)))) t
  JOIN fichiers f ON f.temps = t.filename;
