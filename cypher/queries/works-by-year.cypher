// Works and team sizes by year
// How many works each year has, how large their teams are, and how many people published for the first time.
MATCH (work:Work)
WHERE work.year IS NOT NULL
WITH work.year AS year, work, COUNT { (work)<-[:AUTHORED]-(:Author) } AS team
WITH year, count(work) AS works, round(avg(team), 2) AS meanTeam, max(team) AS largestTeam
RETURN year, works, meanTeam, largestTeam,
       COUNT { MATCH (a:Author)-[:AUTHORED]->(:Work {year: year})
               WHERE NOT EXISTS { (a)-[:AUTHORED]->(w:Work) WHERE w.year < year } RETURN DISTINCT a } AS newPeople
ORDER BY year DESC;
