package org.parley;

import java.util.List;
import org.parley.desktop.ParleyApplication;

/// The entrance: no arguments open the window, anything else is a command.
public final class Main {
    private Main() {}

    /// Runs the program and ends the virtual machine with its exit code.
    public static void main(String[] arguments) {
        Start start = new Start(Surroundings.here(), Main::window, Main::command, Main::demonstration, System.err);
        System.exit(start.run(List.of(arguments)));
    }

    private static int window(List<String> arguments) {
        ParleyApplication.launch(arguments.toArray(String[]::new));
        return 0;
    }

    private static int command(List<String> arguments) {
        System.err.println("parley: there is no command '" + arguments.getFirst() + "' in this build.");
        return 2;
    }

    private static int demonstration(List<String> arguments) {
        return 0;
    }
}
