package org.coauthor.importer;

import java.nio.file.Path;
import java.util.Map;

/** Where the program keeps what it can get or make again. */
public final class CacheFolder {
    private CacheFolder() {}

    /** {@code $COAUTHOR_CACHE}, or the folder {@code coauthor} in the system's place for such files. */
    public static Path of(Map<String, String> environment) {
        String own = environment.getOrDefault("COAUTHOR_CACHE", "");
        if (!own.isBlank()) return Path.of(own);
        for (String system : new String[] {"XDG_CACHE_HOME", "LOCALAPPDATA"}) {
            String folder = environment.getOrDefault(system, "");
            if (!folder.isBlank()) return Path.of(folder, "coauthor");
        }
        return Path.of(System.getProperty("user.home"), ".cache", "coauthor");
    }
}
