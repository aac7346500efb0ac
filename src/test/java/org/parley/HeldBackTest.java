package org.parley;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    @Test
    void whatIsHeldBackCanBeReadAndWhatFollowsPasses() {
        ByteArrayOutputStream through = new ByteArrayOutputStream();
        HeldBack held = new HeldBack(through);
        PrintStream stream = new PrintStream(held, true, StandardCharsets.UTF_8);

        stream.print("before");
        assertThat(through.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(held.letGo()).isEqualTo("before");

        stream.print("after");
        assertThat(through.toString(StandardCharsets.UTF_8)).isEqualTo("after");
    }
}
