package org.coauthor.importer.layout.latex;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.coauthor.importer.Input;
import org.coauthor.importer.Sink;
import org.coauthor.importer.bibtex.BibtexImporter;
import org.coauthor.model.Problem;
import org.coauthor.model.Statement;
import org.coauthor.model.Work;

/** Reads the bibliographies that a LaTeX file names, where they stand beside it. */
final class Bibliographies {
    /** Plain names only: a CV has no business in other folders. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{N}_ .-]{0,100}");

    private static final int MOST = 20;

    private Bibliographies() {}

    /** The works that are cited; all of them where {@code *} is. Their line is where the bibliography is named. */
    static void read(
            Input input, List<NamedFile> files, Set<String> cited, List<Statement> stated, List<Problem> problems)
            throws IOException {
        for (NamedFile file : files.subList(0, Math.min(MOST, files.size()))) {
            String name = file.name().endsWith(".bib") ? file.name() : file.name() + ".bib";
            Input.Opener beside = NAME.matcher(name).matches() ? input.beside(name) : null;
            if (beside == null) {
                problems.add(new Problem(
                        "no-bibliography", file.line(), 0, "the bibliography " + name + " does not stand beside it"));
                continue;
            }
            new BibtexImporter().read(new Input(name, beside, input.settings()), new Sink() {
                @Override
                public void accept(Statement statement) {
                    if (statement instanceof Work work
                            && (cited.contains("*") || work.id() != null && cited.contains(work.id())))
                        stated.add(work.toBuilder().line(file.line()).build());
                }

                @Override
                public void problem(Problem problem) {
                    problems.add(new Problem(
                            problem.code(), file.line(), 0, name + ":" + problem.line() + ": " + problem.message()));
                }
            });
        }
    }
}
