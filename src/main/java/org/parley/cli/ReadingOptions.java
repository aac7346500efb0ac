package org.parley.cli;

import java.util.Optional;
import org.parley.rules.Reading;
import org.parley.rules.Viewer;
import org.parley.scenario.Party;
import org.parley.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Through whose eyes a scenario is looked at: `--viewer` and `--reading`.
final class ReadingOptions {
    /// What the command line calls everybody at once.
    static final String PUBLIC = "public";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--viewer", paramLabel = "PARTY|public")
    private Optional<String> viewer = Optional.empty();

    @Option(names = "--reading", paramLabel = "conceivable|table")
    private Optional<String> reading = Optional.empty();

    /// Refuses what no file can make right.
    ///
    /// @throws ParameterException where the options do not go together
    void check() {
        if (reading.isEmpty()) {
            return;
        }
        String word = reading.get();
        if (viewer.isEmpty()) {
            throw new ParameterException(spec.commandLine(), Sayings.say("usage.readingWithoutViewer"));
        }
        if (word.equals("actual")) {
            throw new ParameterException(spec.commandLine(), Sayings.say("usage.actualWithViewer"));
        }
        if (!word.equals("conceivable") && !word.equals("table")) {
            throw new ParameterException(spec.commandLine(), Sayings.say("usage.reading", word));
        }
    }

    /// The reading of a scenario's rules.
    ///
    /// @throws ParameterException where the viewer is no party of the scenario
    Reading of(Scenario scenario) {
        return viewer.map(name -> viewer(spec, scenario, name))
                .<Reading>map(eyes -> reading.filter("table"::equals).isPresent()
                        ? new Reading.OnTheTable(eyes)
                        : new Reading.Conceivable(eyes))
                .orElseGet(Reading.Actual::new);
    }

    /// The viewer of this name.
    ///
    /// @throws ParameterException where it is neither `public` nor a party of the scenario
    static Viewer viewer(CommandSpec spec, Scenario scenario, String name) {
        boolean isParty = scenario.parties().stream().anyMatch(party -> party.id().equals(name));
        if (isParty) {
            return new Viewer.OfParty(name);
        }
        if (name.equals(PUBLIC)) {
            return new Viewer.Everybody();
        }
        String known = String.join(", ", scenario.parties().stream().map(Party::id).toList());
        throw new ParameterException(
                spec.commandLine(), Sayings.say("usage.viewer", name, scenario.id(), known, PUBLIC));
    }
}
