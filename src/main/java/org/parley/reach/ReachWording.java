package org.parley.reach;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// Says in words for people why an answer of this package is as it is, from a resource bundle in the reader's
/// language. Immutable and safe for use by several threads.
public final class ReachWording {
    private final ResourceBundle bundle;
    private final Locale locale;

    public ReachWording(Locale locale) {
        // without a translation the words are English, not those of the machine's language
        bundle = ResourceBundle.getBundle(
                "org.parley.reach.reach",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        this.locale = locale;
    }

    /// Why terms of a scenario are out of reach whatever is relaxed, or why that is not known: a sentence or two.
    public String of(Scenario scenario, Because because) {
        return switch (because) {
            case Because.IsConcluded(String id, String level) -> {
                Issue issue = scenario.issue(id);
                yield say("because.concluded", issue.title(), issue.levels().get(issue.levelIndex(level)).title());
            }
            case Because.TalksAreOver() -> say("because.over");
            case Because.TalksBreakOff() -> say("because.broken-off");
            case Because.WasStopped(Stop why) -> of(why);
        };
    }

    /// Why an answer is not exact: a sentence or two.
    public String of(Stop stop) {
        return switch (stop) {
            case Stop.TooManyContexts(int limit) -> say("stop.contexts", limit);
            case Stop.TooIntricate(int nodes) -> say("stop.nodes", nodes);
            case Stop.TooLong(long branches) -> say("stop.branches", branches);
            case Stop.Cancelled() -> say("stop.cancelled");
        };
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
