/** Help of the commands, in French: who asks a figure on the command line reads it. */
export const AIDE_COUVERTURE = `Utilisation : npm run -s couverture -- --territoire TERRITOIRE [options]
  --territoire            commune:87085, epci:200071082, departement:87, region:75, qpv:QN08701M ou france
  --avec                  d’autres territoires à côté, séparés par des virgules, 11 au plus
  --sans-ajouts DOSSIER   à côté, le même territoire sur des données construites sans les vôtres
  --offre                 lieux, accompagnement ou ateliers (ateliers si rien n’est dit)
  --mode, --minutes       marche, velo ou voiture ; minutes (voiture, 15)
  --distance MÈTRES       à vol d’oiseau, au lieu du mode et des minutes
  --calcul                routes ou direct (par la route là où le territoire en a)
  --groupe                tous, 65plus ou moins15 : les habitants comptés (tous)
  --par                   commune, epci, qpv, departement, region, rural ou frr : le détail par zone
  --du, --au              seulement les ateliers datés, bornes comprises : 2026-12-01
  --types                 ateliers, permanences ou tout : ce qui compte entre ces dates (ateliers)
  --theme, --niveau, --public, --gratuit : seulement les séances qui conviennent
  --age-max ANS           laisser de côté les fiches plus anciennes ou sans date
  --temps                 aussi les minutes pour 50, 75, 90 % des habitants, et le 2e et le 3e lieu
  --portrait              le territoire sur une page : habitants, offre, portée par moyen et par âge, manques
  --places                aussi qui a une place dans les ateliers d’aujourd’hui, par commune
  --taux PART             pour --places, la part de ces habitants qui viendrait, de 0 à 1 (0,33 des plus de 65 ans, 0,07 de tous)
  --ouvrir NOMBRE         aussi où ouvrir autant de lieux, au centre des communes
  --poids                 habitants, qpv ou ruraux : ce qui compte pour --ouvrir, parmi le groupe (habitants)
  --historique            aussi les chiffres à chaque date des données (question par défaut)
  --le DATE               le jour où se compte l’âge (aujourd’hui)
  --format                json, csv ou texte (json)
  --moteur turf           contrôler par une bibliothèque publique, à vol d’oiseau
  --data DOSSIER          données construites par npm run geo (public/data)
`

export const AIDE_SEANCES = `Utilisation : npm run -s seances -- --territoire TERRITOIRE --du DATE --au DATE [options]
             npm run -s seances -- --fichier ateliers.csv --du DATE --au DATE [options]
             npm run -s seances -- --scenario plan.json [--conseiller N | --commune CODE] [options]
  --territoire            commune:87085, epci:200071082, departement:87, region:75, qpv:QN08701M ou france
  --fichier               une table d’ateliers (.csv, .json) ou un agenda (.ics)
  --scenario              un fichier de scénarios : les séances de son plan, toutes, d’un conseiller ou d’une commune
  --fuseau                avec --fichier, l’horloge des lieux inconnus : Indian/Reunion
  --du, --au              bornes comprises : 2026-12-01
  --format                json, csv, ics ou texte (json) ; avec --scenario, tableau : la table à publier, que lit geo --ajouts
  --data DOSSIER          données construites par npm run geo (public/data)
`

export const AIDE_PLANIFIER = `Utilisation : npm run -s planifier -- --territoire TERRITOIRE --moyens FICHIER.json [options]
             npm run -s planifier -- --instance FICHIER.json [options]
             npm run -s planifier -- --tournee FICHIER.json [--format json|texte]
  --territoire            commune:03185, epci:200071082, departement:03…
  --moyens                ce dont on dispose : conseillers, demi-journées, salles, budget (geo/FORMAT.md) ; {} suffit
  --instance              le modèle nu d’un plan : salles, conseillers, créneaux, classes de besoin (geo/FORMAT.md)
  --tournee               les arrêts d’un bus et leurs temps, ou leurs positions (geo/FORMAT.md) : leur ordre le plus court,
                          prouvé jusqu’à 12 arrêts
  --courbe                aussi : ce qu’apporteraient d’autres demi-journées, et une demi-journée, une salle, une place de plus
  --temps SECONDES        pour prouver (60) ; le meilleur plan trouvé et sa borne ensuite (autant pour la courbe, autant pour le reste)
  --format                json, texte ou scenario : le fichier que la page ouvre dans Simuler (json)
  --vacances              pour un scénario : ouvert, ou ferme : pas de séance pendant les vacances scolaires (ouvert)
  --data DOSSIER          données construites par npm run geo (public/data)
`

export const AIDE_DEPLOIE = `Utilisation : npm run deploie -- [options]
  Écrit ce qu’un serveur doit savoir pour servir dist/ : nginx, Apache, Caddy, IIS, _headers (Cloudflare Pages), robots.txt.
  --dossier CHEMIN        où la page se trouve sur le serveur, une barre à chaque bout : /carte/ (/)
  --racine CHEMIN         le dossier du disque qui la contient (/srv/a-portee)
  --hsts                  aucun, hote ou sous-domaines : si les navigateurs exigent https, et pour qui (ce que dit
                          dist/configuration.json) ; sous-domaines engage tous les autres sites du même domaine
  --ecoute                ce que nginx écoute : 8080, ou 127.0.0.1:8080 (80 ; 443 avec un certificat)
  --certificat, --cle     les deux fichiers du certificat : nginx répond alors en https, et y renvoie
  --journal               le journal de nginx (/var/log/nginx/a-portee.log)
  --sortie DOSSIER        où écrire (deploy)
`

export const AIDE_PAQUET = `Utilisation : npm run paquet -- [options]
  Un seul fichier pour une mairie sans Node : la page, les données, les fichiers du serveur, le guide, les sommes (SHA256SUMS).
  Les mêmes fichiers donnent le même paquet : chacun porte la date des données, ou celle de SOURCE_DATE_EPOCH.
  --dossier, --racine, --hsts, --ecoute, --certificat, --cle, --journal : comme npm run deploie (--racine /srv/a-portee/site)
  --sortie FICHIER        où écrire (deploy/a-portee.zip)
`

export const AIDE_SECURITE = `Utilisation : npm run securite
  Demande au registre des paquets leurs faiblesses connues ; « non mesuré » s’il refuse ou ne répond pas. Finit toujours par 0.
`

export const AIDE_START = `Utilisation : npm start
  Construit ce qui manque (le jeu pilote, l’application), puis sert la page.
  PORT=4174 npm start     sur un autre port que 4173
`
