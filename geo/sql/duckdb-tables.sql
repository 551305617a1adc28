-- DuckDB 1.2 ou plus récent : les carreaux et les lieux d’un territoire, lus des fichiers que le manifeste nomme (le
-- dossier garde aussi la génération d’avant : jamais un motif). À poser avant :
--   SET VARIABLE donnees = 'public/data'           -- le dossier publié
--   SET VARIABLE territoire = 'departement:87'     -- france, region:94, departement:2A, epci:200071082, commune:87085
CREATE OR REPLACE TEMP TABLE manifeste AS
  SELECT CAST(content AS JSON) AS m FROM read_text(getvariable('donnees') || '/manifest.json');

SET VARIABLE fichier_territoires = (SELECT getvariable('donnees') || '/' || (m ->> '$.territoires.chemin') FROM manifeste);
CREATE OR REPLACE TEMP TABLE communes AS
  WITH index_territoires AS (
    SELECT CAST(content AS JSON) AS i FROM read_text(getvariable('fichier_territoires'))
  ), regions AS (
    SELECT d ->> '$.code' AS departement, d ->> '$.region' AS region
    FROM (SELECT unnest(CAST(i -> '$.departements' AS JSON[])) AS d FROM index_territoires)
  ), toutes AS (
    SELECT code, epci, densite,
           CASE WHEN code SIMILAR TO '9[78].*' THEN left(code, 3) ELSE left(code, 2) END AS departement
    FROM (SELECT unnest(CAST(i -> '$.communes.code' AS VARCHAR[])) AS code,
                 unnest(CAST(i -> '$.communes.epci' AS VARCHAR[])) AS epci,
                 unnest(CAST(i -> '$.communes.densite' AS VARCHAR[])) AS densite
          FROM index_territoires)
  )
  SELECT code, departement,
         -- Classe de vitesse (src/domain/coverage/modes.ts) : grand centre, ville ou inconnue, rural.
         CASE WHEN densite = 'Grands centres urbains' THEN 0
              WHEN densite = 'Bourgs ruraux' OR densite LIKE 'Rural%' THEN 2
              ELSE 1 END AS classe
  FROM toutes LEFT JOIN regions USING (departement)
  WHERE CASE split_part(getvariable('territoire'), ':', 1)
          WHEN 'france' THEN NOT code SIMILAR TO '9[78].*'
          WHEN 'region' THEN region = split_part(getvariable('territoire'), ':', 2)
          WHEN 'departement' THEN departement = split_part(getvariable('territoire'), ':', 2)
          WHEN 'epci' THEN epci = split_part(getvariable('territoire'), ':', 2)
          WHEN 'commune' THEN code = split_part(getvariable('territoire'), ':', 2)
          ELSE false END;

-- Un territoire que le jeu ne tient pas en entier n’a pas de chiffre, comme sur la ligne de commande.
SELECT CASE WHEN NOT coalesce(CASE type
    WHEN 'france' THEN CAST(c ->> '$.france' AS BOOLEAN)
    WHEN 'region' THEN list_contains(CAST(c -> '$.regions' AS VARCHAR[]), code)
    WHEN 'departement' THEN list_contains(CAST(c -> '$.departements' AS VARCHAR[]), code)
    WHEN 'epci' THEN list_contains(CAST(c -> '$.epci' AS VARCHAR[]), code)
    WHEN 'commune' THEN list_contains(coalesce(CAST(c -> '$.communes' AS VARCHAR[]), (SELECT list(code) FROM communes)), code)
      AND list_contains((SELECT list(d ->> '$.code') FROM (SELECT unnest(CAST(m -> '$.departements' AS JSON[])) AS d)),
                        (SELECT any_value(departement) FROM communes))
  END, false) THEN error('données partielles ou territoire inconnu : ' || getvariable('territoire')) END AS controle
FROM (SELECT m, m -> '$.complets' AS c, split_part(getvariable('territoire'), ':', 1) AS type,
             split_part(getvariable('territoire'), ':', 2) AS code FROM manifeste);

CREATE OR REPLACE TEMP TABLE fichiers AS
  SELECT d ->> '$.code' AS departement,
         getvariable('donnees') || '/' || (d ->> '$.carreaux.chemin') AS carreaux,
         getvariable('donnees') || '/' || (d ->> '$.lieux.chemin') AS lieux,
         getvariable('donnees') || '/' || (d ->> '$.routes.temps.chemin') AS temps,
         CAST(d -> '$.routes.modes' AS VARCHAR[]) AS modes
  FROM (SELECT unnest(CAST(m -> '$.departements' AS JSON[])) AS d FROM manifeste)
  WHERE (d ->> '$.code') IN (SELECT departement FROM communes);

-- Le rang d’un carreau dans son fichier est aussi celui de ses temps de trajet.
SET VARIABLE fichiers_carreaux = (SELECT list(carreaux) FILTER (WHERE carreaux IS NOT NULL) FROM fichiers);
CREATE OR REPLACE TEMP TABLE carreaux AS
  SELECT f.departement, p.file_row_number AS rang, p.lon, p.lat, p.population, p.commune, c.classe
  FROM read_parquet(getvariable('fichiers_carreaux'), filename = true, file_row_number = true) p
  JOIN fichiers f ON f.carreaux = p.filename
  JOIN communes c ON c.code = p.commune;

-- Chaque fichier a les lieux de son département et ceux des autres à 60 km au plus : un lieu, une ligne. Toute la France
-- est aussi dans un seul fichier.
SET VARIABLE fichiers_lieux = (
  SELECT CASE WHEN getvariable('territoire') = 'france' AND (m ->> '$.lieux.chemin') IS NOT NULL
              THEN [getvariable('donnees') || '/' || (m ->> '$.lieux.chemin')]
              ELSE (SELECT list(lieux) FROM fichiers) END FROM manifeste);
CREATE OR REPLACE TEMP TABLE lieux AS
  SELECT l ->> '$.id' AS id,
         any_value(coalesce(l ->> '$.codeInsee', '')) AS commune,
         any_value(CAST(l ->> '$.longitude' AS DOUBLE)) AS lon,
         any_value(CAST(l ->> '$.latitude' AS DOUBLE)) AS lat,
         any_value(coalesce(l ->> '$.modalitesAcces', '')) AS acces,
         any_value(coalesce(l ->> '$.modalitesAccompagnement', '')) AS accompagnement
  FROM (SELECT unnest(list_concat(CAST(CAST(content AS JSON) -> '$.lieux' AS JSON[]),
                                  coalesce(CAST(CAST(content AS JSON) -> '$.voisins' AS JSON[]), []))) AS l
        FROM read_text(getvariable('fichiers_lieux')))
  GROUP BY id;
