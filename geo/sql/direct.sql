-- DuckDB et Spark, à l’identique : le chiffre à vol d’oiseau, celui de `npm run -s couverture`. Les seules paires mesurées
-- sont celles de cases voisines, plus larges que la portée jusqu’à 55° de latitude.
WITH pas AS (
  SELECT greatest(max(haute_m), 100e0) / 110570e0 AS d_lat, greatest(max(haute_m), 100e0) / 63990e0 AS d_lon FROM limites
), lieux_cases AS (
  SELECT e.etat, coalesce(i.ile, 0) AS ile, e.lon, e.lat,
         floor(e.lon / p.d_lon) + x.d AS case_x, floor(e.lat / p.d_lat) + y.d AS case_y
  FROM etats e CROSS JOIN pas p
  CROSS JOIN (VALUES (-1), (0), (1)) AS x(d) CROSS JOIN (VALUES (-1), (0), (1)) AS y(d)
  LEFT JOIN iles i ON i.commune = e.commune
  WHERE e.etat <> 'non'
), carreaux_cases AS (
  SELECT c.departement, c.rang, coalesce(i.ile, 0) AS ile, c.lon, c.lat,
         floor(c.lon / p.d_lon) AS case_x, floor(c.lat / p.d_lat) AS case_y
  FROM carreaux c CROSS JOIN pas p LEFT JOIN iles i ON i.commune = c.commune
), plus_proches AS (
  SELECT c.departement, c.rang,
         sqrt(min(CASE WHEN l.etat = 'oui' THEN
           pow(c.lon - l.lon, 2) * (m.x0 + m.x1 * (c.lat + l.lat)) + pow(c.lat - l.lat, 2) * (m.y0 + m.y1 * (c.lat + l.lat))
         END)) AS oui_m,
         sqrt(min(CASE WHEN l.etat = 'inconnu' THEN
           pow(c.lon - l.lon, 2) * (m.x0 + m.x1 * (c.lat + l.lat)) + pow(c.lat - l.lat, 2) * (m.y0 + m.y1 * (c.lat + l.lat))
         END)) AS inconnu_m
  FROM carreaux_cases c
  JOIN lieux_cases l ON l.case_x = c.case_x AND l.case_y = c.case_y AND l.ile = c.ile
  JOIN metrique m ON m.rang = floor((c.lat + l.lat) * 4e0)
  GROUP BY c.departement, c.rang
), par_commune AS (
  SELECT c.commune, sum(c.population) AS totale,
         sum(CASE WHEN p.oui_m <= l.centre_m THEN c.population ELSE 0 END) AS atteinte,
         sum(CASE WHEN p.oui_m <= l.centre_m THEN 0
                  WHEN p.inconnu_m <= l.centre_m THEN c.population ELSE 0 END) AS inconnue,
         sum(CASE WHEN p.oui_m <= l.basse_m THEN c.population ELSE 0 END) AS basse,
         sum(CASE WHEN p.oui_m <= l.haute_m THEN c.population ELSE 0 END) AS haute
  FROM carreaux c JOIN limites l ON l.classe = c.classe
  LEFT JOIN plus_proches p ON p.departement = c.departement AND p.rang = c.rang
  GROUP BY c.commune
)
SELECT sum(totale) AS totale, sum(atteinte) AS atteinte, sum(inconnue) AS inconnue,
       sum(totale) - sum(atteinte) - sum(inconnue) AS non_atteinte, sum(basse) AS basse, sum(haute) AS haute,
       count(*) AS communes, count(CASE WHEN atteinte = 0 THEN 1 END) AS communes_sans_acces
FROM par_commune;
