package org.parley.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/// The habits that no compiler checks, read off the sources line by line.
class HabitsTest {

    private static final int LONGEST_FILE = 400;

    /// What must not stand in the program, why, and the one file that is its place, if any.
    record Shunned(String what, String pattern, String onlyIn) {
        @Override
        public String toString() {
            return what;
        }
    }

    static final List<Shunned> IN_THE_PROGRAM = List.of(
        new Shunned("ending the virtual machine", "System\\.exit|Runtime\\.getRuntime\\(\\)\\.(exit|halt)", "Main.java"),
        new Shunned("stack traces for people", "printStackTrace\\(\\)", ""),
        new Shunned("catching everything", "catch \\((final )?(Exception|Throwable)\\b", ""),
        new Shunned("looks in Java", "\\bsetStyle\\(|\"#[0-9a-fA-F]{3,8}\"|Color\\.(web|rgb)\\(", ""),
        new Shunned("things left for later", "\\b(TODO|FIXME|XXX)\\b", ""));

    static final List<Shunned> IN_THE_TESTS = List.of(
        new Shunned("waiting for the clock", "Thread\\.sleep|@Timeout|assertTimeout", ""),
        new Shunned("tests that do not run", "@Disabled", ""),
        new Shunned("things left for later", "\\b(TODO|FIXME|XXX)\\b", ""));

    @ParameterizedTest
    @FieldSource("IN_THE_PROGRAM")
    void theProgramHasNo(Shunned shunned) {
        assertThat(places(SourceFile.program(), shunned)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("IN_THE_TESTS")
    void theTestsHaveNo(Shunned shunned) {
        assertThat(places(SourceFile.tests(), shunned)).isEmpty();
    }

    @Test
    void threadsAreMadeInOnePlace() {
        Pattern making = Pattern.compile("new Thread\\(|Thread\\.(ofVirtual|ofPlatform|startVirtualThread)|Executors\\.");
        assertThat(SourceFile.program().filter(file -> file.lines().stream().anyMatch(line -> making.matcher(line).find())).map(SourceFile::path))
            .as("files that make threads")
            .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void noFileIsTooLongToRead() {
        assertThat(SourceFile.all().filter(file -> file.lines().size() > LONGEST_FILE).map(SourceFile::path)).isEmpty();
    }

    @Test
    void everyImportIsUsed() {
        assertThat(SourceFile.all().flatMap(SourceFile::unusedImports)).isEmpty();
    }

    @Test
    void everyRoomOfTheProgramSaysWhatItIsAndHoldsNoNull() {
        assertThat(SourceFile.program().map(SourceFile::folder).distinct())
            .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).content().contains("///", "@NullMarked"));
    }

    private static Stream<String> places(Stream<SourceFile> files, Shunned shunned) {
        Pattern pattern = Pattern.compile(shunned.pattern());
        return files.filter(file -> !file.name().equals(shunned.onlyIn()) && !file.name().equals("HabitsTest.java"))
            .flatMap(file -> file.linesWith(pattern));
    }
}
