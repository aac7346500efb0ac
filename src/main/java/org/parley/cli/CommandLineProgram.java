package org.parley.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Runs one command with its arguments.
public final class CommandLineProgram {
    private final Console console;

    public CommandLineProgram(Console console) {
        this.console = console;
    }

    /// Runs a command to its end and returns one of the codes of [ExitCode].
    ///
    /// @param arguments the command's name and what follows it
    public int run(List<String> arguments) {
        CommandLine line = ParleyCommand.on(console);
        line.setParameterExceptionHandler((wrong, given) -> wrongUsage(wrong));
        line.setExecutionExceptionHandler((failure, where, parsed) -> couldNotFinish(failure));
        try {
            int code = line.execute(arguments.toArray(String[]::new));
            return console.allWritten() ? code : notWritten();
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            console.err().println(Sayings.say("failed.memory"));
            return ExitCode.COULD_NOT_FINISH;
        }
    }

    private int wrongUsage(ParameterException wrong) {
        CommandLine command = wrong.getCommandLine();
        String name = command.getCommandSpec().qualifiedName();
        console.err().println(Sayings.say("usage.wrong", name, wrong.getMessage()));
        if (wrong instanceof UnmatchedArgumentException unmatched && !unmatched.getSuggestions().isEmpty()) {
            console.err().println(Sayings.say("usage.maybe", String.join(", ", unmatched.getSuggestions())));
        }
        boolean isRoot = command.getParent() == null;
        console.err().println(isRoot
                ? Sayings.say("usage.help")
                : Sayings.say("usage.helpOn", command.getCommandName()));
        return ExitCode.WRONG_USAGE;
    }

    private int couldNotFinish(Exception failure) {
        String said = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        console.err().println(
                failure instanceof IOException ? Sayings.say("failed", said) : Sayings.say("failed.unexpected", said));
        return ExitCode.COULD_NOT_FINISH;
    }

    private int notWritten() {
        console.err().println(Sayings.say("failed.output"));
        return ExitCode.COULD_NOT_FINISH;
    }
}
