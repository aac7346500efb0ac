package org.parley.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One Java file of the project as it is written. Paths are relative to the project, where the build runs the tests.
///
/// @param path where it is
/// @param lines its text
record SourceFile(Path path, List<String> lines) {
    private static final Pattern IMPORT = Pattern.compile("import (?:static )?(?:\\w+\\.)+(\\w+);");

    static Stream<SourceFile> program() {
        return under(Path.of("src", "main", "java"));
    }

    static Stream<SourceFile> tests() {
        return under(Path.of("src", "test", "java"));
    }

    static Stream<SourceFile> all() {
        return Stream.of(program(), tests(), under(Path.of("src", "bench", "java"))).flatMap(files -> files);
    }

    private static Stream<SourceFile> under(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(".java")).map(SourceFile::read).toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static SourceFile read(Path path) {
        try {
            return new SourceFile(path, Files.readAllLines(path));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    Path folder() {
        return path.getParent();
    }

    /// The lines in which the pattern is found, as `path:number: text`.
    Stream<String> linesWith(Pattern pattern) {
        return IntStream.range(0, lines.size())
            .filter(line -> pattern.matcher(lines.get(line)).find())
            .mapToObj(line -> path + ":" + (line + 1) + ": " + lines.get(line).strip());
    }

    /// The imports whose simple name stands nowhere else in the file, its docs included.
    Stream<String> unusedImports() {
        String body = String.join("\n", lines.stream().filter(line -> !line.startsWith("import ")).toList());
        return lines.stream()
            .map(IMPORT::matcher)
            .filter(Matcher::matches)
            .filter(matcher -> !Pattern.compile("\\b" + matcher.group(1) + "\\b").matcher(body).find())
            .map(matcher -> path + ": " + matcher.group());
    }
}
