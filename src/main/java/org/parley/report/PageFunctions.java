package org.parley.report;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.parley.outcome.Share;
import org.parley.reach.Figure;
import org.parley.report.chart.LevelsChart;
import org.parley.report.chart.Standing;
import org.parley.scenario.Role;

/// What the templates of a page can call.
final class PageFunctions extends AbstractExtension {
    private static final List<String> NUMBERED = List.of("0", "1", "2", "3");

    private final Report report;
    private final Words words;

    PageFunctions(Report report, Words words) {
        this.report = report;
        this.words = words;
    }

    @Override
    public Map<String, Function> getFunctions() {
        Map<String, Function> functions = new LinkedHashMap<>();
        functions.put("say", function(arguments -> words.say((String) arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length))));
        functions.put("count", function(arguments -> words.count((Number) arguments[0])));
        functions.put("figure", function(arguments -> words.figure((Figure) arguments[0])));
        functions.put("plain", function(arguments -> arguments[0].toString()));
        functions.put("signed", function(arguments -> words.signed((Long) arguments[0])));
        functions.put("sign", function(arguments -> sign((Standing) arguments[0])));
        functions.put("name", function(arguments -> name((Standing) arguments[0])));
        functions.put("role", function(arguments -> ((Role) arguments[0]).name().toLowerCase(Locale.ROOT)));
        functions.put("played", function(arguments -> played((PartyEntry.Seated) arguments[0])));
        functions.put("roundOf", function(arguments -> roundOf((OptionalInt) arguments[0])));
        functions.put("share", function(arguments -> words.share(levels().share((LevelsChart.Cell) arguments[0]))));
        functions.put("heat", function(arguments -> String.valueOf(heat(levels().share((LevelsChart.Cell) arguments[0])))));
        functions.put("changed", function(arguments -> changed((RoundEntry) arguments[0])));
        return functions;
    }

    /// A sign for each standing, told apart by shape; all are in the fonts that the program brings.
    static String sign(Standing standing) {
        return switch (standing) {
            case CONCLUDED -> "\u25A0";
            case PROVISIONAL -> "\u25A1";
            case WILL_LAPSE -> "\u25BC";
            case OPEN -> "\u25CF";
            case NEEDS_MOVES -> "\u25CB";
            case OUT_OF_REACH -> "\u00D7";
            case UNDECIDED -> "?";
        };
    }

    /// What a standing is called where no reading is named.
    private String name(Standing standing) {
        boolean instructor = report.audience() instanceof Audience.Instructor;
        return words.say("standing." + (instructor ? "actual." : "seen.") + standing.word());
    }

    private String played(PartyEntry.Seated seated) {
        return switch (seated) {
            case PartyEntry.Seated.Person() -> words.say("parties.played.person");
            case PartyEntry.Seated.Program() -> words.say("parties.played.program");
            case PartyEntry.Seated.Strategy(String name) -> words.say("parties.played.strategy", name);
        };
    }

    private String roundOf(OptionalInt round) {
        return round.isPresent() ? report.charts().windows().rounds().get(round.getAsInt()) : words.say("windows.never");
    }

    private LevelsChart levels() {
        return report.charts().levels().orElseThrow();
    }

    private static int heat(Share share) {
        return share.value() == 0 || !share.isKnown() ? 0 : Math.clamp((int) Math.ceil(share.value() * 5), 1, 5);
    }

    private static Object changed(RoundEntry round) {
        return round.before().standings().stream()
                .filter(entry -> !entry.sameAs(round.after().of(entry.id())))
                .count();
    }

    private static Function function(java.util.function.Function<Object[], Object> body) {
        return new Function() {
            @Override
            public Object execute(
                    Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
                return body.apply(NUMBERED.stream()
                        .map(arguments::get)
                        .filter(Objects::nonNull)
                        .toArray());
            }

            @Override
            public List<String> getArgumentNames() {
                return NUMBERED;
            }
        };
    }
}
