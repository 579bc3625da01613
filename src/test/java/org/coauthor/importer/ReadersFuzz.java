package org.coauthor.importer;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.coauthor.importer.graphfile.GraphFiles;
import org.coauthor.model.CoauthorException;
import org.coauthor.model.Statement;
import org.coauthor.report.conflict.RulePack;
import org.jspecify.annotations.Nullable;

/**
 * Reads changed samples for a while and keeps those that a reader does not stand: a program to run by hand, the finds become tests.
 *
 * <p>{@code ReadersFuzz MINUTES SEED FINDS SAMPLES...}: minutes of processor time, samples are files and folders, finds are written to
 * the folder {@code FINDS}. Graph files and files of rules go to their readers too; every tenth read is of a packed sample.
 */
public final class ReadersFuzz {
    /** Of processor time, so that a busy machine makes no finds. */
    private static final Duration SLOW = Duration.ofSeconds(3);

    private static final int LARGEST = 400_000;
    private static final @Nullable String[] KINDS = {null, null, null, "cv", "homepage", "references", "listing"};
    private static final Set<String> FAULTS = Set.of("defect", "timeout");
    private static final Set<String> GRAPHS = Set.of("gml", "graphml", "gexf", "net", "pajek", "edges", "yed");
    private static final Set<String> RULES = Set.of("yaml", "yml");
    private static final String[] PIECES = {
        "<div>",
        "</div>",
        "<ul><li>",
        "<table><tr><td>",
        "<pre>",
        "<!--",
        "]]>",
        "&#0;",
        "&x;",
        "\\section{",
        "\\cventry{2010}{",
        "}",
        "{",
        "\\begin{",
        "\\end{itemize}",
        "\\def\\a{\\a}\\a",
        "%",
        "$",
        "&a ",
        "*a",
        "\n\n",
        "\r",
        "\t",
        "  ",
        ": ",
        "- ",
        "1. ",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "“",
        "et al.",
        " and ",
        ", ",
        "; ",
        "\0",
        "\u00ad",
        "\u202e",
        "\ud83d\ude00",
        "何世柱",
        "2011 - ",
        "Ph.D.",
        "Advisor: ",
        "Publications\n",
        "Education\n",
        "@article{a,",
        "TY  - JOUR\n",
        "{\"",
        "\":[",
        "null",
        "1e999",
        "-1",
        "99999999999999999999",
        "A. B. ",
        "Ab ",
        "University of ",
        "May 2010 ",
        "e\u0301",
        "\u200b",
        "(2010) ",
        "In Proc. ",
        "<key attr.name=\"weight\">",
        "node [ id ",
        "*Edges\n",
        "&amp;lt;",
        "![CDATA["
    };

    private final Random random;
    private final List<String> names = new ArrayList<>();
    private final List<byte[]> samples = new ArrayList<>();

    private ReadersFuzz(long seed) {
        random = new Random(seed);
    }

    public static void main(String[] args) throws IOException {
        ReadersFuzz fuzz = new ReadersFuzz(Long.parseLong(args[1]));
        for (int i = 3; i < args.length; i++) fuzz.take(Path.of(args[i]));
        fuzz.run(Duration.ofSeconds(Math.round(60 * Double.parseDouble(args[0]))), Path.of(args[2]), args[1]);
    }

    private void take(Path path) throws IOException {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (Files.size(file) == 0 || Files.size(file) > LARGEST) continue;
                names.add(file.getFileName().toString());
                samples.add(Files.readAllBytes(file));
            }
        }
    }

    private void run(Duration limit, Path finds, String seed) throws IOException {
        Files.createDirectories(finds);
        Map<String, Integer> found = new LinkedHashMap<>();
        long end = worked() + limit.toNanos();
        int reads = 0;
        for (; worked() < end; reads++) {
            int which = random.nextInt(samples.size());
            byte[] bytes = changed(samples.get(which));
            @Nullable String kind = KINDS[random.nextInt(KINDS.length)];
            String name = names.get(which);
            long start = worked();
            String find = random.nextInt(10) == 0 ? packed(name, bytes, finds) : read(name, bytes, kind);
            if (find == null) find = others(name, bytes, finds);
            long took = worked() - start;
            // On a busy machine the limit of time comes before any work is done.
            if (find != null && find.startsWith("timeout") && took < SLOW.toNanos()) find = null;
            if (find == null && took > SLOW.toNanos()) find = "slow " + names.get(which) + " as " + kind;
            if (find == null) continue;
            // The first of each kind is kept.
            if (found.merge(find, 1, Integer::sum) > 1) continue;
            Files.write(finds.resolve(seed + "-" + found.size() + "-" + names.get(which)), bytes);
            System.out.println(seed + "-" + found.size() + "-" + names.get(which) + ": " + find + " ("
                    + took / 1_000_000 + " ms)");
        }
        System.out.println(reads + " reads of " + samples.size() + " samples, finds: " + found.size());
    }

    /** Reads a sample out of an archive, and now and then a damaged archive. */
    private @Nullable String packed(String name, byte[] bytes, Path folder) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        int way = random.nextInt(3);
        try (OutputStream out = way == 0
                ? new GZIPOutputStream(packed)
                : way == 1 ? new ZstdOutputStream(packed) : new ZipOutputStream(packed)) {
            if (out instanceof ZipOutputStream zip) zip.putNextEntry(new ZipEntry(name));
            out.write(bytes);
        }
        byte[] all = packed.toByteArray();
        Path file = Files.write(folder.resolve("packed"), random.nextBoolean() ? all : changed(all));
        List<String> wrong = new ArrayList<>();
        try {
            Sources.visit(file.toString(), Settings.asOf(LocalDate.EPOCH), System.in, new Sources.Visitor() {
                @Override
                public void source(Input input) throws IOException {
                    Extraction.read(input);
                }

                @Override
                public void unreadable(String member, SourceException why) {
                    if (FAULTS.contains(why.code())) wrong.add(why.code() + " packed " + why.getMessage());
                }
            });
        } catch (RuntimeException | Error e) {
            return e.getClass().getName() + place(e);
        }
        return wrong.isEmpty() ? null : wrong.get(0);
    }

    /** Hands graph files and rules to their readers. */
    private @Nullable String others(String name, byte[] bytes, Path folder) throws IOException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        try {
            Path file = folder.resolve("other." + ending);
            if (GRAPHS.contains(ending)) GraphFiles.read(Files.write(file, bytes));
            if (RULES.contains(ending)) RulePack.of(Files.write(file, bytes).toString());
            return null;
        } catch (SourceException | CoauthorException e) {
            return null;
        } catch (RuntimeException | Error e) {
            return e.getClass().getName() + place(e);
        }
    }

    /** What is wrong, or null. */
    private @Nullable String read(String name, byte[] bytes, @Nullable String kind) {
        try {
            for (Statement s : Extraction.read(Reading.input(name, bytes, kind)).statements())
                if (s.line() < 0) return "line " + s.line() + " in " + kind;
            return null;
        } catch (SourceException e) {
            boolean fault = FAULTS.contains(e.code());
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return fault ? e.code() + " " + cause.getClass().getName() + place(cause) : null;
        } catch (IOException | RuntimeException | Error e) {
            return e.getClass().getName() + place(e);
        }
    }

    /** Processor time of all threads, in nanoseconds: a reader may work in a thread of its own. */
    private static long worked() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static String place(Throwable thrown) {
        for (StackTraceElement at : thrown.getStackTrace())
            if (at.getClassName().startsWith("org.coauthor")) return " at " + at;
        return "";
    }

    /** Bytes changed, moved, dropped and cut; tokens put in; parts of another sample; lines doubled, dropped, moved, joined, nested. */
    private byte[] changed(byte[] sample) throws IOException {
        byte[] bytes = sample;
        for (int changes = 1 + random.nextInt(8); changes > 0 && bytes.length > 0; changes--) {
            int at = random.nextInt(bytes.length);
            int end = Math.min(bytes.length, at + 1 + random.nextInt(1 + random.nextInt(400)));
            bytes = switch (random.nextInt(11)) {
                case 0 -> joined(bytes, at, new byte[] {(byte) random.nextInt(256)}, at + 1);
                case 1 -> joined(bytes, at, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))}, at + 1);
                case 2 -> joined(bytes, at, new byte[0], end);
                case 3 -> joined(bytes, end, Arrays.copyOfRange(bytes, at, end), end);
                case 4 -> random.nextInt(5) > 0 ? bytes : Arrays.copyOf(bytes, at);
                case 5 -> {
                    byte[] other = samples.get(random.nextInt(samples.size()));
                    int from = random.nextInt(other.length);
                    byte[] part =
                            Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(600)));
                    yield joined(bytes, at, part, at);
                }
                case 6 -> joined(bytes, at, repeated(), at);
                case 7 -> lines(bytes);
                case 8 -> number(bytes, at);
                case 9 -> nested(bytes, at, end);
                default -> joined(bytes, at, piece(), at);
            };
        }
        return bytes;
    }

    /** Lines doubled, dropped, moved, all joined to one, or one very often. */
    private byte[] lines(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>(List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1)));
        int at = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.add(other, lines.get(at));
            case 1 -> lines.remove(at);
            case 2 -> lines.add(Math.min(other, lines.size() - 1), lines.remove(at));
            case 3 -> lines.addAll(other, List.copyOf(lines.subList(Math.min(at, other), Math.max(at, other))));
            case 4 -> lines.addAll(other, Collections.nCopies(random.nextInt(2_000), lines.get(at)));
            default -> lines = List.of(String.join(random.nextBoolean() ? " " : "", lines));
        }
        String all = String.join("\n", lines);
        return all.substring(0, Math.min(LARGEST, all.length())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Another number in the place of the next one. */
    private byte[] number(byte[] bytes, int from) throws IOException {
        int at = from;
        while (at < bytes.length && !Character.isDigit(bytes[at])) at++;
        int end = at;
        while (end < bytes.length && Character.isDigit(bytes[end])) end++;
        String[] odd = {"0", "-1", "99999999999999999999", "1e309", "2147483648", "9999", "٣", "0x1", "NaN", ""};
        return joined(bytes, at, odd[random.nextInt(odd.length)].getBytes(StandardCharsets.UTF_8), end);
    }

    /** A part put into itself, again and again. */
    private static byte[] nested(byte[] bytes, int at, int end) throws IOException {
        byte[] all = bytes;
        for (int i = 0; i < 40 && all.length < LARGEST; i++)
            all = joined(all, at + i * ((end - at) / 2), Arrays.copyOfRange(bytes, at, end), at + i * ((end - at) / 2));
        return all;
    }

    private byte[] piece() {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    /** Now and then a token very often: what takes quadratic time shows. */
    private byte[] repeated() {
        String piece = PIECES[random.nextInt(PIECES.length)];
        return piece.repeat(random.nextInt(20) > 0 ? 3 : 20_000).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[] bytes, int end, byte[] middle, int from) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, end);
        out.write(middle);
        out.write(bytes, from, bytes.length - from);
        return out.toByteArray();
    }
}
