package org.parley.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.parley.format.AnalysisWriter;
import org.parley.outcome.Analysis;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Reach;
import org.parley.reach.ReachWording;
import org.parley.rules.Course;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `parley analyze`: what can be reached, by when, and how good it is.
@Command(name = "analyze", resourceBundle = Sayings.HELP, mixinStandardHelpOptions = true, versionProvider = VersionProvider.class)
final class AnalyzeCommand implements Callable<Integer> {
    /// All that can be held, and a moment for what has to be sought.
    private static final Budget BUDGET = Budget.SEARCHING.among(25);

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--format", paramLabel = "text|json")
    private OutputFormat format = OutputFormat.TEXT;

    @Option(names = "--thorough")
    private boolean thorough;

    @Mixin
    private ReadingOptions eyes = new ReadingOptions();

    AnalyzeCommand(Console console) {
        this.console = console;
    }

    /// A scenario and how it is to be read.
    private record Question(Path file, Scenario scenario, Reading reading) {}

    @Override
    public Integer call() {
        eyes.check();
        FileReading reading = new FileReading(console);
        List<Question> questions = new ArrayList<>();
        int code = ExitCode.FINE;
        for (Path file : reading.withoutSchemas(files)) {
            Optional<Scenario> scenario = reading.scenario(file);
            if (scenario.isPresent()) {
                questions.add(new Question(file, scenario.get(), eyes.of(scenario.get())));
            } else {
                code = ExitCode.PROBLEMS;
            }
        }
        for (Question question : questions) {
            code = Math.max(code, answer(question));
        }
        return code;
    }

    private int answer(Question question) {
        long begin = System.nanoTime();
        Rules whole = Rules.of(question.scenario());
        Rules rules = whole.in(question.reading(), whole.startContext());
        return switch (Reach.from(rules, new Course(rules).start(), thorough ? Budget.THOROUGH : BUDGET)) {
            case Answer.Exact<Reach>(Reach reach) -> {
                Analysis analysis = Analysis.of(reach);
                long millis = (System.nanoTime() - begin) / 1_000_000;
                console.out().print(text(question, reach, analysis, millis));
                console.out().flush();
                yield ExitCode.FINE;
            }
            case Answer.Stopped<Reach>(var why) -> {
                console.err().println(Sayings.say("failed.limit", question.file().toString(), new ReachWording(Sayings.LANGUAGE).of(why)));
                yield ExitCode.COULD_NOT_FINISH;
            }
        };
    }

    private String text(Question question, Reach reach, Analysis analysis, long millis) {
        return switch (format) {
            case JSON ->
                files.size() > 1
                        ? ended(AnalysisWriter.line(reach.rules(), question.reading(), analysis, millis))
                        : ended(AnalysisWriter.lines(reach.rules(), question.reading(), analysis, millis));
            case TEXT ->
                new AnalysisText(reach, analysis, question.reading()).text()
                        + (files.size() > 1 ? System.lineSeparator() : "");
        };
    }

    private static String ended(String text) {
        return text.endsWith("\n") ? text : text + "\n";
    }
}
