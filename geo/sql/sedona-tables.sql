-- Apache Spark 3.5 ou plus récent, donc Apache Sedona : les mêmes tables que duckdb-tables.sql et duckdb-temps.sql, pour
-- les départements dont les fichiers sont nommés, un par tâche ou plusieurs. Les chemins viennent du manifeste ; plusieurs
-- s’écrivent {2A/carreaux.xxxxxxxx.parquet,2B/carreaux.yyyyyyyy.parquet}. À poser avant (ou --hivevar) :
--   SET donnees=public/data    SET carreaux=87/carreaux.xxxxxxxx.parquet    SET lieux=…    SET territoires=…    SET temps=…
CREATE OR REPLACE TEMPORARY VIEW carreaux_publies USING parquet OPTIONS (path '${donnees}/${carreaux}');
CREATE OR REPLACE TEMPORARY VIEW lieux_publies USING json OPTIONS (path '${donnees}/${lieux}', multiLine 'true');
CREATE OR REPLACE TEMPORARY VIEW territoires_publies USING json OPTIONS (path '${donnees}/${territoires}', multiLine 'true');

CREATE OR REPLACE TEMPORARY VIEW communes AS
  SELECT code,
         CASE WHEN densite = 'Grands centres urbains' THEN 0
              WHEN densite = 'Bourgs ruraux' OR densite LIKE 'Rural%' THEN 2
              ELSE 1 END AS classe
  FROM (SELECT inline(arrays_zip(communes.code, communes.densite)) AS (code, densite) FROM territoires_publies);

CREATE OR REPLACE TEMPORARY VIEW carreaux AS
  SELECT regexp_extract(p._metadata.file_path, '([^/]+)/[^/]+$', 1) AS departement, p._metadata.row_index AS rang,
         p.lon, p.lat, p.population, p.commune, c.classe
  FROM carreaux_publies p JOIN communes c ON c.code = p.commune;

CREATE OR REPLACE TEMPORARY VIEW lieux AS
  SELECT l.id, any_value(coalesce(l.codeInsee, '')) AS commune, any_value(l.longitude) AS lon, any_value(l.latitude) AS lat,
         any_value(coalesce(concat_ws('|', l.modalitesAcces), '')) AS acces,
         any_value(coalesce(concat_ws('|', l.modalitesAccompagnement), '')) AS accompagnement
  FROM (SELECT explode(lieux) AS l FROM lieux_publies) GROUP BY l.id
  UNION
  SELECT l.id, any_value(coalesce(l.codeInsee, '')), any_value(l.longitude), any_value(l.latitude),
         any_value(coalesce(concat_ws('|', l.modalitesAcces), '')),
         any_value(coalesce(concat_ws('|', l.modalitesAccompagnement), ''))
  FROM (SELECT explode(voisins) AS l FROM lieux_publies) GROUP BY l.id;

-- Par la route : seulement où le manifeste a des `temps`, avec les trois modes (sinon, ôter ceux qui manquent).
CREATE OR REPLACE TEMPORARY VIEW temps_publies USING parquet OPTIONS (path '${donnees}/${temps}');
CREATE OR REPLACE TEMPORARY VIEW temps AS
  SELECT departement, rang, colonne, try_cast(valeur AS INT) AS ds
  FROM (SELECT *, regexp_extract(_metadata.file_path, '([^/]+)/[^/]+$', 1) AS departement,
               _metadata.row_index AS rang FROM temps_publies)
  UNPIVOT INCLUDE NULLS (valeur FOR colonne IN (
    marche_lieux_oui, marche_accompagnement_oui, marche_accompagnement_inconnu, marche_ateliers_oui, marche_ateliers_inconnu,
    velo_lieux_oui, velo_accompagnement_oui, velo_accompagnement_inconnu, velo_ateliers_oui, velo_ateliers_inconnu,
    voiture_lieux_oui, voiture_accompagnement_oui, voiture_accompagnement_inconnu, voiture_ateliers_oui,
    voiture_ateliers_inconnu));
CREATE OR REPLACE TEMPORARY VIEW routes AS
  SELECT DISTINCT departement, split(colonne, '_')[0] AS mode FROM temps;
