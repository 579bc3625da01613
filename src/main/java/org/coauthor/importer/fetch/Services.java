package org.coauthor.importer.fetch;

import java.util.List;
import java.util.Optional;

/** The services that this program asks. */
public final class Services {
    private static final List<Service> ALL = List.of(
            new OrcidService(),
            new OpenAlexService(),
            new CrossrefService(),
            new ArxivService(),
            new SemanticScholarService(),
            new DblpService());

    private Services() {}

    public static List<String> names() {
        return ALL.stream().map(Service::name).toList();
    }

    public static Optional<Service> named(String name) {
        return ALL.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
