// The ways in which people look things up: by name, by identifier, by year.
CREATE INDEX author_name IF NOT EXISTS FOR (n:Author) ON (n.name);
CREATE INDEX author_orcid IF NOT EXISTS FOR (n:Author) ON (n.orcid);
CREATE INDEX author_dblp IF NOT EXISTS FOR (n:Author) ON (n.dblp);
CREATE INDEX author_openalex IF NOT EXISTS FOR (n:Author) ON (n.openalex);
CREATE INDEX work_title IF NOT EXISTS FOR (n:Work) ON (n.title);
CREATE INDEX work_doi IF NOT EXISTS FOR (n:Work) ON (n.doi);
CREATE INDEX work_year IF NOT EXISTS FOR (n:Work) ON (n.year);
CREATE INDEX venue_name IF NOT EXISTS FOR (n:Venue) ON (n.name);
CREATE INDEX institution_name IF NOT EXISTS FOR (n:Institution) ON (n.name);
CREATE INDEX topic_name IF NOT EXISTS FOR (n:Topic) ON (n.name);
CREATE INDEX source_path IF NOT EXISTS FOR (n:Source) ON (n.path);
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Author|Institution|Venue|Topic) ON EACH [n.name, n.names];
