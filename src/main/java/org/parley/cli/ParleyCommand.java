package org.parley.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `parley` itself: it only names its commands.
@Command(
        name = "parley",
        resourceBundle = Sayings.HELP,
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class)
final class ParleyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /// The command with all its commands, on a console.
    static CommandLine on(Console console) {
        CommandLine line = new CommandLine(new ParleyCommand())
                .addSubcommand(new ValidateCommand(console))
                .addSubcommand(new AnalyzeCommand(console))
                .addSubcommand(new ExplainCommand(console))
                .addSubcommand(new PlayCommand(console))
                .addSubcommand(new ReportCommand(console))
                .addSubcommand(new TournamentCommand(console))
                .addSubcommand(new CommandLine.HelpCommand());
        return line.setOut(console.out())
                .setErr(console.err())
                .setUsageHelpAutoWidth(true)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), Sayings.say("usage.noCommand"));
    }
}
