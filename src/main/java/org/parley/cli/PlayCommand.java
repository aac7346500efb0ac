package org.parley.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.format.SafeFile;
import org.parley.format.SessionWriter;
import org.parley.scenario.Scenario;
import org.parley.talks.Seat;
import org.parley.talks.Session;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley play`: plays a session, by strategies and by persons at the terminal, and saves it.
@Command(name = "play", resourceBundle = Sayings.HELP, mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class PlayCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Mixin
    private SeatsOption seats = new SeatsOption();

    @Option(names = "--seed", paramLabel = "N")
    private long seed = 1;

    @Option(names = "--save", required = true, paramLabel = "SESSION")
    private Path save = Path.of("");

    PlayCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Optional<Scenario> scenario = new FileReading(console).scenario(file);
        if (scenario.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        List<Seat> players = seats.of(scenario.get());
        Session session = Session.start(scenario.get(), players, seed, scenario.get().classroom());
        checkFolder();
        Narrator narrator = new Narrator(console, session);
        Talks talks = Talks.of(session);
        narrator.tell(talks.position());
        PersonAtTerminal person = new PersonAtTerminal(console);
        boolean goesOn = true;
        while (goesOn && !talks.isOver()) {
            if (AutoPlay.isDue(talks)) {
                talks = AutoPlay.step(talks);
                narrator.tell(talks.position());
            } else {
                Optional<Talks> played = person.play(talks);
                goesOn = played.isPresent();
                if (goesOn) {
                    talks = played.get();
                    narrator.tell(talks.position());
                }
            }
        }
        narrator.tellEnd(talks);
        SafeFile.write(save, SessionWriter.write(talks.session()));
        console.out().println(Sayings.say("play.saved", save.toString()));
        return ExitCode.FINE;
    }

    /// A session that could not be saved is told before it is played.
    private void checkFolder() throws IOException {
        Path folder = Optional.ofNullable(save.toAbsolutePath().getParent()).orElse(save);
        if (!Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new IOException(Sayings.say("play.folder", save.toString(), folder.toString()));
        }
    }
}
