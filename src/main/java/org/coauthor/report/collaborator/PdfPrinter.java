package org.coauthor.report.collaborator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.CoauthorException.Exit;

/** Prints a page to PDF with a Chromium that is installed. */
public final class PdfPrinter {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge");
    private static final int SECONDS = 60;

    private PdfPrinter() {}

    /**
     * The bytes of the PDF.
     *
     * @throws CoauthorException with {@link Exit#OUTPUT} where there is no Chromium, or it fails
     */
    public static byte[] print(String html) {
        Path browser = browser()
                .orElseThrow(() -> new CoauthorException(
                        Exit.OUTPUT,
                        "no Chromium is installed to print the PDF",
                        "install one, or write --format html and print that"));
        try {
            Path folder = Files.createTempDirectory("coauthor-pdf");
            try {
                return print(browser, folder, html);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CoauthorException(Exit.INTERRUPTED, "interrupted while printing the PDF", "", e);
        }
    }

    private static byte[] print(Path browser, Path folder, String html) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html, StandardCharsets.UTF_8);
        Path pdf = folder.resolve("page.pdf");
        List<String> command = new ArrayList<>(List.of(
                browser.toString(),
                "--headless",
                "--disable-gpu",
                "--no-first-run",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString()));
        // Chromium refuses to run as root with its sandbox; the page is ours and runs no script
        if (System.getProperty("user.name").equals("root")) command.add(1, "--no-sandbox");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
        if (!Files.exists(pdf))
            throw new CoauthorException(
                    Exit.OUTPUT, browser + " printed no PDF", "write --format html and print that in a browser");
        return Files.readAllBytes(pdf);
    }

    private static Optional<Path> browser() {
        String path = System.getenv("PATH");
        if (path == null) return Optional.empty();
        return NAMES.stream()
                .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList())
                path.toFile().delete();
        }
    }
}
