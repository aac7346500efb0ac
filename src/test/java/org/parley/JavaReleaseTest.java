package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JavaReleaseTest {

    @Test
    void theBuildRunsTheTestsOnTheJavaThatTheCodeIsCompiledFor() {
        assertThat(Runtime.version().feature()).isGreaterThanOrEqualTo(25);
    }
}
