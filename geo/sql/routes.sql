-- DuckDB et Spark, à l’identique : le chiffre par la route, compté sur les temps publiés. Un carreau sans temps n’est
-- jamais atteint. Vide si un département du territoire n’a pas de routes pour ce mode : jamais deux calculs dans un total.
WITH sans_routes AS (
  SELECT count(*) AS n
  FROM (SELECT DISTINCT departement FROM carreaux) d
  LEFT JOIN (SELECT r.departement FROM routes r JOIN question q ON q.mode = r.mode) r ON r.departement = d.departement
  WHERE r.departement IS NULL
), par_commune AS (
  SELECT c.commune, sum(c.population) AS totale,
         sum(CASE WHEN o.ds <= l.centre_ds THEN c.population ELSE 0 END) AS atteinte,
         sum(CASE WHEN o.ds <= l.centre_ds THEN 0
                  WHEN i.ds <= l.centre_ds THEN c.population ELSE 0 END) AS inconnue,
         sum(CASE WHEN o.ds * l.diviseur <= l.centre_ds * l.basse THEN c.population ELSE 0 END) AS basse,
         sum(CASE WHEN o.ds * l.diviseur <= l.centre_ds * l.haute THEN c.population ELSE 0 END) AS haute
  FROM carreaux c CROSS JOIN limites_routes l
  LEFT JOIN temps o
    ON o.departement = c.departement AND o.rang = c.rang AND o.colonne = concat(l.mode, '_', l.offre, '_oui')
  LEFT JOIN temps i
    ON i.departement = c.departement AND i.rang = c.rang AND i.colonne = concat(l.mode, '_', l.offre, '_inconnu')
  GROUP BY c.commune
)
SELECT sum(totale) AS totale, sum(atteinte) AS atteinte, sum(inconnue) AS inconnue,
       sum(totale) - sum(atteinte) - sum(inconnue) AS non_atteinte, sum(basse) AS basse, sum(haute) AS haute,
       count(*) AS communes, count(CASE WHEN atteinte = 0 THEN 1 END) AS communes_sans_acces
FROM par_commune CROSS JOIN sans_routes
WHERE sans_routes.n = 0;
