package org.parley.talks;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.parley.scenario.Annotation;
import org.parley.scenario.Issue;
import org.parley.scenario.Level;
import org.parley.scenario.Offer;
import org.parley.scenario.Party;
import org.parley.scenario.Role;
import org.parley.scenario.Round;
import org.parley.scenario.Scenario;
import org.parley.scenario.ScenarioBuilder;

/// Three negotiators, `a`, `b` and `c`, who offer everything for nothing: `x` binds a and b, `y` binds all, `z` binds
/// c alone and `w` nobody. Each issue has levels `0`, `1` and `2`. One round, `only`, with all of them.
final class Trio {
    static final Move PASS = new Move.Pass("");
    static final List<String> ISSUES = List.of("x", "y", "z", "w");

    private Trio() {}

    static Talks talks() {
        return talks(builder -> builder);
    }

    static Talks talks(UnaryOperator<ScenarioBuilder> change) {
        return Talks.of(Session.start(scenario(change), new Player.Person(), 1));
    }

    static Scenario scenario(UnaryOperator<ScenarioBuilder> change) {
        return change.apply(Scenario.builder("trio")
                        .parties(List.of(negotiator("a"), negotiator("b"), negotiator("c")))
                        .issues(List.of(
                                issue("x", List.of("a", "b")),
                                issue("y", List.of("a", "b", "c")),
                                issue("z", List.of("c")),
                                issue("w", List.of())))
                        .offers(List.of(
                                Offer.of("all-a", "a", "All.", Map.of("x", "2", "y", "2")),
                                Offer.of("all-b", "b", "All.", Map.of("x", "2", "y", "2")),
                                Offer.of("all-c", "c", "All.", Map.of("y", "2", "z", "2"))))
                        .rounds(List.of(round("only", "a", "b", "c"))))
                .build();
    }

    static Round round(String id, String... present) {
        return new Round(id, id, "", "", List.of(present), List.of(), ISSUES, Annotation.NONE);
    }

    static Move propose(int id, Map<String, String> terms) {
        return new Move.Propose(id, terms, OptionalInt.empty());
    }

    static Move counter(int id, int countered, Map<String, String> terms) {
        return new Move.Propose(id, terms, OptionalInt.of(countered));
    }

    static Proposal.Status status(Talks talks, int proposal) {
        return talks.position().proposal(proposal).orElseThrow().status();
    }

    private static Party negotiator(String id) {
        return Party.of(id, id.toUpperCase(java.util.Locale.ROOT), Role.NEGOTIATOR);
    }

    private static Issue issue(String id, List<String> obligors) {
        return Issue.of(
                id, id, obligors, List.of(Level.of("0", "none"), Level.of("1", "some"), Level.of("2", "much")));
    }
}
