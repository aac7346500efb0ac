package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StartTest {
    private static final Surroundings DISPLAY = new Surroundings("Linux", Map.of("DISPLAY", ":0"), "");
    private static final Surroundings NO_DISPLAY = new Surroundings("Linux", Map.of(), "");

    private final List<String> taken = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void withoutArgumentsTheWindowOpens() {
        assertThat(start(DISPLAY, way("window", 0)).run(List.of())).isZero();
        assertThat(taken).containsExactly("window []");
    }

    @Test
    void timingIsForTheWindowToo() {
        start(DISPLAY, way("window", 0)).run(List.of("--timing"));
        assertThat(taken).containsExactly("window [--timing]");
    }

    @Test
    void anArgumentMakesItACommandAndItsExitCodeIsTheExitCode() {
        assertThat(start(NO_DISPLAY, way("window", 0)).run(List.of("analyze", "x.json"))).isEqualTo(1);
        assertThat(taken).containsExactly("command [analyze, x.json]");
        assertThat(words()).isEmpty();
    }

    @Test
    void withoutADisplayItSaysSoAndDemonstrates() {
        assertThat(start(NO_DISPLAY, way("window", 0)).run(List.of())).isZero();
        assertThat(taken).containsExactly("demonstration []");
        assertThat(words()).contains("There is no display");
    }

    @Test
    void aDisplayThatDoesNotAnswerIsTreatedAsNone() {
        Start.Way window = _ -> {
            throw new UnsupportedOperationException("Unable to open DISPLAY");
        };
        assertThat(start(DISPLAY, window).run(List.of())).isZero();
        assertThat(taken).containsExactly("demonstration []");
    }

    @Test
    void aMissingLibraryIsNamedWithTheCommandThatInstallsIt() {
        Start.Way window = _ -> {
            throw new UnsatisfiedLinkError("libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file or directory");
        };
        assertThat(start(DISPLAY, window).run(List.of())).isEqualTo(Start.COULD_NOT_FINISH);
        assertThat(words()).contains("libXtst.so.6", "sudo apt install libxtst6", "sudo dnf install libXtst").doesNotContain("\tat ");
        assertThat(taken).isEmpty();
    }

    @Test
    void anyOtherFailureSaysWhatItWasAndPutsTheDetailsInAFile() throws IOException {
        Start.Way window = _ -> {
            throw new IllegalStateException("no suitable pipeline found");
        };
        assertThat(start(DISPLAY, window).run(List.of())).isEqualTo(Start.COULD_NOT_FINISH);
        assertThat(words()).contains("could not be opened: no suitable pipeline found").doesNotContain("\tat ");

        Matcher file = Pattern.compile("details are in (\\S+\\.log)").matcher(words());
        assertThat(file.find()).isTrue();
        Path details = Path.of(file.group(1));
        assertThat(details).content().contains("IllegalStateException");
        Files.delete(details);
    }

    private Start start(Surroundings surroundings, Start.Way window) {
        return new Start(surroundings, window, way("command", 1), way("demonstration", 0), new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    private Start.Way way(String name, int code) {
        return arguments -> {
            taken.add(name + " " + arguments);
            return code;
        };
    }

    private String words() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
