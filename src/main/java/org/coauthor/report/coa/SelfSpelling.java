package org.coauthor.report.coa;

import java.util.Set;
import java.util.TreeSet;
import org.coauthor.report.DatedWork;
import org.coauthor.report.DatedWork.Authorship;
import org.coauthor.report.Dossier;
import org.coauthor.report.Person;

/**
 * Tells whether another record is the subject under another spelling: one ORCID, or a name of theirs in their own place of every joint author list.
 * A namesake who stands at another place of one list is somebody else.
 */
final class SelfSpelling {
    private final Dossier dossier;
    private final Set<String> names = new TreeSet<>();

    SelfSpelling(Dossier dossier) {
        this.dossier = dossier;
        String subject = dossier.person().id();
        names.add(FormalName.key(dossier.person().name()));
        dossier.person().otherNames().forEach(n -> names.add(FormalName.key(n)));
        for (DatedWork work : dossier.facts().works())
            for (Authorship a : work.authors())
                if (a.author().equals(subject) && a.nameAsWritten() != null)
                    names.add(FormalName.key(a.nameAsWritten()));
    }

    boolean is(Person other) {
        String orcid = dossier.person().orcid();
        if (orcid != null && orcid.equals(other.orcid())) return true;
        return names.contains(FormalName.key(other.name())) && samePlaceEverywhere(other.id());
    }

    private boolean samePlaceEverywhere(String other) {
        for (DatedWork work : dossier.facts().works()) {
            int own = work.authorship(dossier.person().id())
                    .map(Authorship::position)
                    .orElse(-1);
            int theirs = work.authorship(other).map(Authorship::position).orElse(-1);
            if (own >= 0 && theirs >= 0 && own != theirs) return false;
        }
        return true;
    }
}
