package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.StartTrouble.MissingLibrary;
import org.parley.StartTrouble.NoDisplay;
import org.parley.StartTrouble.Unknown;

class StartTroubleTest {

    @Test
    void aLibraryThatTheLoaderMissesIsNamedHoweverDeepItIsBuried() {
        Throwable buried = new RuntimeException("Application launch error", new UnsatisfiedLinkError(
            "/root/.openjfx/cache/26/libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file or directory"));

        assertThat(StartTrouble.of(buried)).isEqualTo(new MissingLibrary("libXtst.so.6"));
    }

    @Test
    void whatTheToolkitPrintedCountsAndTheLastLibraryIsTheOneThatStoppedIt() {
        Throwable failure = new Toolkit.Failure(
            "Loading library prism_es2 from resource failed: libprism_es2.so: libGL.so.1: cannot open shared object file: No such file\n"
                + "Loading library glassgtk3 from resource failed: libglassgtk3.so: libXtst.so.6: cannot open shared object file: No such file\n",
            new UnsatisfiedLinkError("no glassgtk3 in java.library.path: /lib:/usr/lib"));

        assertThat(StartTrouble.of(failure)).isEqualTo(new MissingLibrary("libXtst.so.6"));
    }

    @Test
    void withoutAnAnswerFromTheDisplayALibraryThatIsOnlyWantedDoesNotCount() {
        Throwable failure = new Toolkit.Failure(
            "libprism_es2.so: libGL.so.1: cannot open shared object file: No such file",
            new UnsupportedOperationException("Unable to open DISPLAY"));

        assertThat(StartTrouble.of(failure)).isEqualTo(new NoDisplay());
    }

    @Test
    void aDisplayThatDoesNotAnswerIsNoDisplay() {
        assertThat(StartTrouble.of(new UnsupportedOperationException("Unable to open DISPLAY"))).isEqualTo(new NoDisplay());
    }

    @Test
    void theWindowToolkitWithoutGtkSaysOnlyInternalError() {
        assertThat(StartTrouble.of(new UnsupportedOperationException("Internal Error"))).isEqualTo(new MissingLibrary("libgtk-3.so.0"));
    }

    @Test
    void onADisplayWithoutGtkItNamesNoLibraryEither() {
        assertThat(StartTrouble.of(new UnsupportedOperationException("Unable to load glass GTK library.")))
            .isEqualTo(new MissingLibrary("libgtk-3.so.0"));
    }

    @Test
    void anythingElseKeepsItsInnermostWords() {
        Throwable other = new RuntimeException("outer", new IllegalStateException("no suitable pipeline found"));

        assertThat(StartTrouble.of(other)).isEqualTo(new Unknown(other));
        assertThat(new Unknown(other).saying()).isEqualTo("no suitable pipeline found");
        assertThat(new Unknown(new IllegalStateException()).saying()).isEqualTo("IllegalStateException");
    }

    @Test
    void knownLibrariesComeWithTheNamesOfTheirPackages() {
        assertThat(new MissingLibrary("libgtk-3.so.0").debianPackage()).isEqualTo("libgtk-3-0");
        assertThat(new MissingLibrary("libpango-1.0.so.0").debianPackage()).isEqualTo("libpangocairo-1.0-0");
        assertThat(new MissingLibrary("libGL.so.1").fedoraPackage()).isEqualTo("mesa-libGL");
        assertThat(new MissingLibrary("libodd.so").fedoraPackage()).isEmpty();
    }
}
