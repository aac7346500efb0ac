package org.parley;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.cli.CommandLineProgram;
import org.parley.cli.Console;
import org.parley.cli.Demonstration;
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
        Toolkit.start();
        ParleyApplication.launch(arguments.toArray(String[]::new));
        return 0;
    }

    private static int command(List<String> arguments) {
        drawWithoutDisplay();
        return new CommandLineProgram(Console.ofSystem()).run(arguments);
    }

    /// Beside what the build leaves, where there is such a folder, else right here.
    private static int demonstration(List<String> arguments) {
        drawWithoutDisplay();
        Path here = Path.of("");
        Path target = here.resolve("target");
        return new Demonstration(Console.ofSystem(), (Files.isDirectory(target) ? target : here).resolve("parley-demo")).run();
    }

    /// Reports measure their figures with AWT, which would otherwise look for the display that the environment names.
    private static void drawWithoutDisplay() {
        System.setProperty("java.awt.headless", "true");
    }
}
