package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.desktop.theme.StatusLooks;
import org.parley.reach.Reach;
import org.parley.report.chart.Standing;
import org.parley.scenario.Understanding;

/// Why an understanding stands as it does, in words: what it needs and one shortest way to it, or what stands in the
/// way.
///
/// @param about what the standing means
/// @param terms of the understanding
/// @param parts what there is to say, in order
public record Why(String title, Standing standing, String about, String terms, List<Part> parts) {
    public Why {
        parts = List.copyOf(parts);
    }

    /// A heading and its lines.
    ///
    /// @param ordered whether the lines are steps, one after the other
    public record Part(String heading, boolean ordered, List<String> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// Works it out, which may take a moment.
    public static Why of(Outlook outlook, Lens lens, String id) {
        Glance glance = outlook.glance();
        Understanding understanding = glance.scenario().understanding(id);
        Prospect prospect = outlook.prospects().get(lens);
        Standing standing = prospect.standing(understanding);
        return new Why(
                understanding.title(),
                standing,
                StatusLooks.meaning(standing),
                glance.game().wording().of(understanding.terms()),
                parts(glance, prospect.now(), understanding.terms(), standing, lens));
    }

    private static List<Part> parts(
            Glance glance, Reach reach, Map<String, String> terms, Standing standing, Lens lens) {
        return switch (standing) {
            case CONCLUDED -> List.of();
            case PROVISIONAL, WILL_LAPSE -> List.of();
            case OPEN, NEEDS_MOVES -> reachable(glance, reach, terms);
            case OUT_OF_REACH -> List.of(obstacles(glance, reach, terms, lens));
        };
    }

    private static List<Part> reachable(Glance glance, Reach reach, Map<String, String> terms) {
        List<Part> parts = new ArrayList<>();
        List<String> needs = glance.ways().needs(reach.needs(terms));
        if (!needs.isEmpty()) {
            parts.add(new Part(Texts.of("table.why.needs"), false, needs));
        }
        reach.way(terms)
                .filter(way -> !way.steps().isEmpty())
                .ifPresent(way -> parts.add(new Part(Texts.of("table.why.way"), true, glance.ways().steps(way))));
        return parts;
    }

    private static Part obstacles(Glance glance, Reach reach, Map<String, String> terms, Lens lens) {
        List<String> rules = reach.obstacles(terms).stream()
                .map(rule -> glance.game().wording().of(rule))
                .toList();
        return rules.isEmpty()
                ? new Part(Texts.of("table.why.nothing"), false, List.of(Texts.of("table.why.nothing.line")))
                : new Part(Texts.of("table.why.obstacles", lens.title()), false, rules);
    }
}
