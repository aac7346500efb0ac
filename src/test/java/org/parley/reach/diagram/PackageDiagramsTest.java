package org.parley.reach.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.parley.rules.Context;
import org.parley.rules.Course;
import org.parley.rules.Deal;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;

/// Diagrams of rules beside the rules themselves, package by package.
class PackageDiagramsTest {
    @Test
    void acceptableAndFinalAgreeWithTheRulesOnRandomScenarios() {
        int acceptable = 0;
        for (long seed = 0; seed < 500; seed++) {
            Scenario scenario = RandomScenarios.scenario(seed);
            Rules rules = Rules.of(scenario);
            PackageDiagrams packages = new PackageDiagrams(rules, 1 << 20);
            SplittableRandom random = new SplittableRandom(seed);
            for (Context context : contexts(new Course(rules), random)) {
                BitSet redLines = new BitSet();
                for (int line = 0; line < scenario.redLines().size(); line++) {
                    redLines.set(line, rules.redLineStands(line, context));
                }
                BitSet offers = new BitSet();
                for (int offer = 0; offer < scenario.offers().size(); offer++) {
                    offers.set(offer, rules.offerStands(offer, context));
                }
                BitSet consulted = new BitSet();
                context.consulted().stream().forEach(consulted::set);
                List<Long> reservations = new ArrayList<>();
                for (int party = 0; party < scenario.parties().size(); party++) {
                    reservations.add(rules.reservation(party, context));
                }
                int fine = packages.acceptable(redLines, offers, consulted, reservations);
                int lasting = packages.lasting(redLines, consulted, reservations);
                Members all = new Members(packages.diagrams(), Diagrams.FULL);
                while (all.hasNext()) {
                    int[] levels = all.next();
                    Deal deal = Deal.of(levels);
                    assertThat(packages.diagrams().contains(fine, levels))
                            .as("seed %d, package %s acceptable", seed, deal)
                            .isEqualTo(rules.acceptable(deal, context));
                    assertThat(packages.diagrams().contains(lasting, levels))
                            .as("seed %d, package %s final", seed, deal)
                            .isEqualTo(!deal.isStatusQuo()
                                    && rules.finalityObjections(deal, context).isEmpty());
                    acceptable += rules.acceptable(deal, context) ? 1 : 0;
                }
            }
        }
        assertThat(acceptable).as("packages acceptable in all").isGreaterThan(5_000);
    }

    private static List<Context> contexts(Course course, SplittableRandom random) {
        List<Context> contexts = new ArrayList<>();
        State state = course.start();
        while (!state.phase().isOver()) {
            contexts.add(state.context());
            for (int lever = 0; lever < course.rules().scenario().levers().size(); lever++) {
                if (random.nextBoolean() && course.whyNotPull(lever, state).isEmpty()) {
                    state = course.pull(lever, state);
                    contexts.add(state.context());
                }
            }
            if (!state.phase().isOver()) {
                state = course.next(state, (event, round) -> random.nextBoolean());
            }
        }
        contexts.add(state.context());
        return contexts;
    }
}
