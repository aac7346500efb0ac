package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs commands as a shell would, and keeps what they said.
final class Shell {
    private Shell() {}

    /// What came of a command.
    record Ran(int code, String out, String err) {
        List<String> outLines() {
            return out.lines().toList();
        }

        List<String> errLines() {
            return err.lines().toList();
        }
    }

    static Ran run(String... arguments) {
        return type("", arguments);
    }

    /// Runs a command and types this to it.
    static Ran type(String typed, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = Console.on(out, err, new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        int code = new CommandLineProgram(console).run(List.of(arguments));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
