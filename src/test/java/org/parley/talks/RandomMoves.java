package org.parley.talks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.scenario.Dice;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// Random moves, legal and not, that lean towards those by which something comes about.
public final class RandomMoves {
    private final Dice dice;

    public RandomMoves(long seed) {
        dice = new Dice(seed);
    }

    /// Talks of persons played to their end, or to this many moves.
    public Talks play(Scenario scenario, long seed, int most) {
        Talks talks = Talks.of(Session.start(scenario, new Player.Person(), seed));
        for (int move = 0; move < most && !talks.isOver(); move++) {
            talks = talks.play(legal(talks));
        }
        return talks;
    }

    /// A move that can be made.
    Move legal(Talks talks) {
        for (int attempt = 0; attempt < 20; attempt++) {
            Move move = any(talks);
            if (talks.whyNot(move).isEmpty()) {
                return move;
            }
        }
        return talks.position().paused() ? new Move.Pause(false) : new Move.Pass("");
    }

    /// A move that may or may not be one that can be made.
    Move any(Talks talks) {
        Scenario scenario = talks.session().scenario();
        List<Integer> proposals =
                talks.position().openProposals().stream().map(Proposal::id).toList();
        int proposal = proposals.isEmpty() ? 1 : dice.oneOf(proposals);
        int kind = dice.between(0, 99);
        if (kind < 30) {
            return propose(talks, dice.chance(0.2) ? OptionalInt.of(proposal) : OptionalInt.empty());
        } else if (kind < 60) {
            return new Move.Accept(proposal);
        } else if (kind < 64) {
            return new Move.Reject(proposal);
        } else if (kind < 67) {
            return new Move.Withdraw(proposal);
        } else if (kind < 80) {
            return new Move.PullLever(
                    scenario.levers().isEmpty() ? "none" : dice.oneOf(scenario.levers()).id());
        } else if (kind < 85) {
            return new Move.DiscloseRule(rule(scenario));
        } else if (kind < 96) {
            return new Move.Pass(dice.chance(0.5) ? "" : "why");
        } else if (kind < 98) {
            return new Move.Inject(
                    scenario.events().isEmpty() ? "none" : dice.oneOf(scenario.events()).id());
        } else if (kind < 99) {
            return new Move.Pause(dice.chance(0.5));
        }
        return new Move.HandOver(dice.oneOf(scenario.parties()).id(), new Player.Person());
    }

    Optional<String> anySeat(Scenario scenario) {
        return dice.chance(0.2)
                ? Optional.empty()
                : Optional.of(dice.oneOf(scenario.parties()).id());
    }

    private Move propose(Talks talks, OptionalInt counters) {
        Map<String, String> terms = new LinkedHashMap<>();
        for (Issue issue : talks.session().scenario().issues()) {
            if (dice.chance(0.4)) {
                terms.put(issue.id(), dice.oneOf(issue.levels()).id());
            }
        }
        return new Move.Propose(talks.position().nextProposal(), terms, counters);
    }

    private String rule(Scenario scenario) {
        List<String> rules = new ArrayList<>();
        scenario.redLines().forEach(line -> rules.add(line.id()));
        scenario.offers().forEach(offer -> rules.add(offer.id()));
        return rules.isEmpty() ? "none" : dice.oneOf(rules);
    }
}
