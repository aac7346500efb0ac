package org.parley;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// What a start leads to: a command where one is given, else the window, else, without a display, a demonstration.
/// Whatever fails on the way to the window, something is said of it.
final class Start {
    /// The exit code of a program that could not finish what it was asked for.
    static final int COULD_NOT_FINISH = 3;

    /// Asked for before the window opens: print how long that took.
    static final String TIMING = "--timing";

    /// Something to be run until it ends, with the arguments after the program's name.
    interface Way {
        /// Returns the exit code.
        int run(List<String> arguments);
    }

    private final Surroundings surroundings;
    private final Way window;
    private final Way commands;
    private final Way demonstration;
    private final PrintStream problems;

    Start(Surroundings surroundings, Way window, Way commands, Way demonstration, PrintStream problems) {
        this.surroundings = surroundings;
        this.window = window;
        this.commands = commands;
        this.demonstration = demonstration;
        this.problems = problems;
    }

    /// Runs to the end and returns the exit code.
    int run(List<String> arguments) {
        if (!arguments.isEmpty() && !arguments.getFirst().equals(TIMING)) {
            return commands.run(arguments);
        }
        if (!surroundings.hasDisplay()) {
            return demonstrate();
        }
        try {
            return window.run(arguments);
        } catch (RuntimeException | LinkageError failure) {
            return switch (StartTrouble.of(failure)) {
                case StartTrouble.NoDisplay _ -> demonstrate();
                case StartTrouble.MissingLibrary missing -> explain(missing);
                case StartTrouble.Unknown unknown -> explain(unknown);
            };
        }
    }

    private int demonstrate() {
        problems.println(say("noDisplay"));
        return demonstration.run(List.of());
    }

    private int explain(StartTrouble.MissingLibrary missing) {
        problems.println(say("missingLibrary", missing.library()));
        problems.println(say("install"));
        if (missing.debianPackage().isEmpty()) {
            problems.println(say("installOther", missing.library()));
        } else {
            problems.println(say("installDebian", missing.debianPackage()));
            problems.println(say("installFedora", missing.fedoraPackage()));
        }
        problems.println(say("commandsStillWork"));
        return COULD_NOT_FINISH;
    }

    private int explain(StartTrouble.Unknown unknown) {
        problems.println(say("notOpened", unknown.saying()));
        try {
            Path details = Files.createTempFile("parley-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(details))) {
                unknown.cause().printStackTrace(writer);
            }
            problems.println(say("details", details));
        } catch (IOException problem) {
            problems.println(say("noDetails", problem.getMessage()));
        }
        return COULD_NOT_FINISH;
    }

    static String say(String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
            "org.parley.start", ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), Locale.getDefault(Locale.Category.FORMAT)).format(arguments);
    }
}
