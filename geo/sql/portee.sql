-- DuckDB et Spark, à l’identique : ce que la question admet. Elle se pose ainsi, avant ou après ce fichier :
--   CREATE OR REPLACE TEMPORARY VIEW question AS SELECT 'accompagnement' AS offre, 'distance' AS mode, 5000e0 AS valeur
-- offre : lieux, accompagnement, ateliers ; mode : distance (valeur en mètres, 60 000 au plus : les lieux voisins publiés
-- ne vont pas plus loin), marche, velo ou voiture (valeur en minutes). Un nombre qui finit par e0 est un DOUBLE.

-- L’état de chaque lieu (src/domain/places/offre.ts) : qui ne dit rien n’est jamais un oui.
CREATE OR REPLACE TEMPORARY VIEW etats AS
  SELECT l.id, l.commune, l.lon, l.lat,
         CASE WHEN l.acces LIKE '%Ce lieu n''accueille pas de public%' THEN 'non'
              WHEN q.offre = 'lieux' THEN 'oui'
              WHEN l.accompagnement = '' THEN 'inconnu'
              WHEN l.accompagnement LIKE '%Dans un atelier collectif%' THEN 'oui'
              WHEN q.offre = 'accompagnement' AND l.accompagnement LIKE '%Accompagnement individuel%' THEN 'oui'
              ELSE 'non' END AS etat
  FROM lieux l CROSS JOIN question q;

-- Les îles sans pont (src/domain/geo/islands.ts) : un mode ne passe pas l’eau, une simple distance ne la voit pas.
CREATE OR REPLACE TEMPORARY VIEW iles AS
  SELECT i.commune, CASE WHEN q.mode = 'distance' THEN 0 ELSE i.ile END AS ile
  FROM question q CROSS JOIN (VALUES
    ('17004', 1), ('22016', 2), ('29082', 3), ('29083', 4), ('29084', 5), ('29155', 6), ('56069', 7), ('56085', 8),
    ('56086', 9), ('56087', 10), ('56088', 11), ('85113', 12),
    ('56009', 13), ('56114', 13), ('56152', 13), ('56241', 13)
  ) AS i(commune, ile);

-- Les carrés des mètres par degré (src/domain/geo/geodesy.ts) : une ligne tous les quarts de degré de la somme des deux
-- latitudes, droite entre deux lignes. kx² = x0 + x1 · somme, ky² = y0 + y1 · somme. WGS84 : a = 6378137 m, e² ci-dessous.
CREATE OR REPLACE TEMPORARY VIEW metrique AS
  WITH constantes AS (
    SELECT 6.6943799901413165e-3 AS e2, radians(6378137e0) * radians(6378137e0) AS a2
  ), latitudes AS (
    SELECT rang, rang / 4e0 AS somme, e2, a2,
           cos(radians(rang / 8e0)) AS cos_bas, cos(radians((rang + 1) / 8e0)) AS cos_haut,
           1e0 - e2 * pow(sin(radians(rang / 8e0)), 2) AS w_bas,
           1e0 - e2 * pow(sin(radians((rang + 1) / 8e0)), 2) AS w_haut
    FROM range(-720, 721) AS r(rang) CROSS JOIN constantes
  ), carres AS (
    SELECT rang, somme,
           a2 * cos_bas * cos_bas / w_bas AS x_bas, a2 * cos_haut * cos_haut / w_haut AS x_haut,
           a2 * (1e0 - e2) * (1e0 - e2) / pow(w_bas, 3) AS y_bas,
           a2 * (1e0 - e2) * (1e0 - e2) / pow(w_haut, 3) AS y_haut
    FROM latitudes
  )
  SELECT rang,
         x_bas - (x_haut - x_bas) * 4e0 * somme AS x0, (x_haut - x_bas) * 4e0 AS x1,
         y_bas - (y_haut - y_bas) * 4e0 * somme AS y0, (y_haut - y_bas) * 4e0 AS y1
  FROM carres;

-- À vol d’oiseau (src/domain/coverage/modes.ts) : km/h jusqu’à 3 km puis au-delà, par classe de vitesse ; et ce qui allonge
-- le temps, aux deux bouts de la bande et au centre.
CREATE OR REPLACE TEMPORARY VIEW vitesses AS
  SELECT * FROM (VALUES
    ('marche', 0, 0e0, 4e0, 4e0), ('marche', 1, 0e0, 4e0, 4e0), ('marche', 2, 0e0, 4e0, 4e0),
    ('velo', 0, 0e0, 12e0, 12e0), ('velo', 1, 0e0, 12e0, 12e0), ('velo', 2, 0e0, 12e0, 12e0),
    ('voiture', 0, 3e0, 20e0, 48e0), ('voiture', 1, 3e0, 24e0, 48e0), ('voiture', 2, 3e0, 28e0, 48e0)
  ) AS v(mode, classe, acces_min, pres_kmh, loin_kmh);
CREATE OR REPLACE TEMPORARY VIEW allongements AS
  SELECT * FROM (VALUES
    ('marche', 1.15e0, 1.4e0, 2e0), ('velo', 1.15e0, 1.4e0, 2e0), ('voiture', 0.8e0, 1e0, 1.33e0)
  ) AS a(mode, haute, centre, basse);

-- Mètres à vol d’oiseau, par classe et bande. Sans le temps d’accès, rien n’est atteint, même sur place : −1.
CREATE OR REPLACE TEMPORARY VIEW limites AS
  WITH bandes AS (
    SELECT mode, 'haute' AS bande, haute AS facteur FROM allongements
    UNION ALL SELECT mode, 'centre', centre FROM allongements
    UNION ALL SELECT mode, 'basse', basse FROM allongements
  ), heures AS (
    SELECT v.classe, b.bande, v.pres_kmh, v.loin_kmh, (q.valeur - v.acces_min) / (60e0 * b.facteur) AS h
    FROM question q JOIN vitesses v ON v.mode = q.mode JOIN bandes b ON b.mode = q.mode
  ), metres AS (
    SELECT classe, bande,
           CASE WHEN h < 0 THEN -1e0
                WHEN h * pres_kmh <= 3e0 THEN h * pres_kmh * 1000e0
                ELSE 3000e0 + (h - 3e0 / pres_kmh) * loin_kmh * 1000e0 END AS m
    FROM heures
    UNION ALL
    SELECT v.classe, b.bande, q.valeur
    FROM question q JOIN vitesses v ON q.mode = 'distance' AND v.mode = 'marche' JOIN bandes b ON b.mode = 'marche'
  )
  SELECT classe,
         max(CASE WHEN bande = 'basse' THEN m END) AS basse_m,
         max(CASE WHEN bande = 'centre' THEN m END) AS centre_m,
         max(CASE WHEN bande = 'haute' THEN m END) AS haute_m
  FROM metres GROUP BY classe;

-- Par la route : dixièmes de seconde ; les bouts de la bande en fractions exactes (basse / diviseur, haute / diviseur).
CREATE OR REPLACE TEMPORARY VIEW limites_routes AS
  SELECT q.mode, q.offre, 600e0 * q.valeur - m.acces_ds AS centre_ds, m.basse, m.haute, m.diviseur
  FROM question q JOIN (VALUES
    ('marche', 0, 875, 1150, 1000), ('velo', 0, 10, 14, 12), ('voiture', 1800, 83, 118, 100)
  ) AS m(mode, acces_ds, basse, haute, diviseur) ON m.mode = q.mode;
