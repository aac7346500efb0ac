package org.parley.cli;

import static org.parley.cli.Sayings.say;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.parley.format.ExplanationWriter;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Explanation;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.rules.Course;
import org.parley.rules.RuleSets;
import org.parley.rules.Rules;
import org.parley.rules.Wording;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `parley explain`: what stands in the way of an understanding, or what it needs.
@Command(name = "explain", resourceBundle = Sayings.HELP, mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class ExplainCommand implements Callable<Integer> {
    /// What a person at a terminal waits for: some seconds, where sets are too intricate to be held.
    private static final Budget BUDGET = Budget.SEARCHING.among(10);

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "UNDERSTANDING")
    private String target = "";

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--thorough")
    private boolean thorough;

    @Mixin
    private ReadingOptions eyes = new ReadingOptions();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        eyes.check();
        Optional<Scenario> read = new FileReading(console).scenario(file);
        if (read.isEmpty()) {
            return ExitCode.PROBLEMS;
        }
        Scenario scenario = read.get();
        Map<String, String> terms = terms(scenario);
        Rules whole = Rules.of(scenario);
        Rules rules = whole.in(eyes.of(scenario), whole.startContext());
        return switch (Reach.from(rules, new Course(rules).start(), thorough ? Budget.SEARCHING : BUDGET)) {
            case Answer.Exact<Reach>(Reach reach) -> {
                tell(reach, reach.explain(terms), new Wording(scenario, Sayings.LANGUAGE), terms);
                yield ExitCode.FINE;
            }
            case Answer.Stopped<Reach>(var why) -> {
                console.err().println(say("failed.limit", file.toString(), new ReachWording(Sayings.LANGUAGE).of(why)));
                yield ExitCode.COULD_NOT_FINISH;
            }
        };
    }

    /// The least levels of the understanding, or of the one term written as `issue=level`.
    private Map<String, String> terms(Scenario scenario) {
        Optional<Understanding> named = scenario.understandings().stream()
                .filter(understanding -> understanding.id().equals(target))
                .findFirst();
        if (named.isPresent()) {
            return named.get().terms();
        }
        String[] parts = target.split("=", 2);
        Optional<Issue> issue = scenario.issues().stream()
                .filter(candidate -> parts.length == 2
                        && candidate.id().equals(parts[0])
                        && candidate.levelIndex(parts[1]) >= 0)
                .findFirst();
        if (issue.isPresent()) {
            return Map.of(parts[0], parts[1]);
        }
        String known =
                scenario.understandings().stream().map(Understanding::id).collect(Collectors.joining(", "));
        throw new ParameterException(spec.commandLine(), say("explain.unknown", target, scenario.id(), known));
    }

    private void tell(Reach reach, Explanation explanation, Wording wording, Map<String, String> terms) {
        switch (format) {
            case JSON -> {
                String text = ExplanationWriter.lines(reach, target, explanation, wording);
                console.out().print(text.endsWith("\n") ? text : text + "\n");
            }
            case TEXT -> text(reach.rules(), explanation, wording, terms);
        }
    }

    private void text(Rules rules, Explanation explanation, Wording wording, Map<String, String> terms) {
        Scenario scenario = rules.scenario();
        PrintWriter out = console.out();
        String title = scenario.understandings().stream()
                .filter(understanding -> understanding.id().equals(target))
                .map(Understanding::title)
                .findFirst()
                .orElse(target);
        out.println(say(
                explanation.reachable() ? "explain.reachable" : "explain.unreachable", title, wording.of(terms)));
        ReachWording reasons = new ReachWording(Sayings.LANGUAGE);
        explanation.because().ifPresent(why -> out.println(say("explain.because", reasons.of(scenario, why))));
        WayText ways = new WayText(scenario, wording);
        if (!explanation.needs().isEmpty()) {
            section("explain.needs", explanation.needs().stream().map(ways::of).toList());
        }
        explanation.way().ifPresent(way -> section(
                explanation.complete() ? "explain.way" : "explain.oneWay", List.of(ways.of(way))));
        RuleSets sets = new RuleSets(rules, wording);
        sets("explain.conflicts", sets.conflicts(explanation.conflicts()));
        sets("explain.unlocks", explanation.unlocks().stream().map(sets::unlock).toList());
        if (!explanation.complete()) {
            Wrapped.lines(say(explanation.reachable() ? "explain.notProven" : "explain.more"), 0).forEach(out::println);
        }
    }

    private void sets(String heading, List<List<String>> sets) {
        if (!sets.isEmpty()) {
            section(heading, sets.stream().map(set -> String.join("; ", set)).toList());
        }
    }

    private void section(String heading, List<String> items) {
        console.out().println();
        console.out().println(say(heading));
        int number = 0;
        for (String item : items) {
            number++;
            Wrapped.lines(say("explain.item", number, item), 2).forEach(console.out()::println);
        }
    }
}
