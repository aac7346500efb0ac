package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.talks.Happening;
import org.parley.talks.Position;
import org.parley.talks.Proposal;

/// What became of proposals, and which answered which.
final class ProposalStory {
    private final Glance glance;

    ProposalStory(Glance glance) {
        this.glance = glance;
    }

    /// A proposal that is no longer on the table.
    ///
    /// @param title such as *#3 by Russia*
    /// @param terms in words
    /// @param end what became of it, in a sentence
    record Ended(int id, String by, String title, String terms, String end) {}

    /// The proposals that have ended, the latest first.
    List<Ended> ended() {
        return glance.position().proposals().reversed().stream()
                .filter(proposal -> !proposal.isOpen())
                .map(proposal -> new Ended(
                        proposal.id(),
                        proposal.by(),
                        title(proposal),
                        glance.game().wording().of(proposal.terms()),
                        end(proposal)))
                .toList();
    }

    /// Such as *#3 by Russia, in answer to #2*.
    String title(Proposal proposal) {
        String by = glance.isYou(proposal.by()) ? Texts.of("table.you") : glance.game().party(proposal.by());
        return proposal.counters().isPresent()
                ? Texts.of("table.proposal.counter", proposal.id(), by, proposal.counters().getAsInt())
                : Texts.of("table.proposal", proposal.id(), by);
    }

    /// What a proposal answers, what that answered, and so on, in words, the latest first.
    List<String> before(Proposal proposal) {
        List<String> lines = new ArrayList<>();
        OptionalInt next = proposal.counters();
        while (next.isPresent()) {
            Proposal answered = glance.position().proposal(next.getAsInt()).orElseThrow();
            lines.add(Texts.of(
                    "table.proposal.before", title(answered), glance.game().wording().of(answered.terms())));
            next = answered.counters();
        }
        return lines;
    }

    private String end(Proposal proposal) {
        return switch (proposal.status()) {
            case OPEN -> "";
            case CONCLUDED -> Texts.of("table.ended.concluded");
            case WITHDRAWN -> Texts.of("table.ended.withdrawn");
            case COUNTERED ->
                Texts.of(
                        "table.ended.countered",
                        glance.position().proposals().stream()
                                .filter(answer -> answer.counters().equals(OptionalInt.of(proposal.id())))
                                .findFirst()
                                .map(Proposal::id)
                                .orElse(0));
            case REJECTED, FAILED, LAPSED -> told(proposal.id());
        };
    }

    /// The sentence of what ended it.
    private String told(int proposal) {
        for (Position position : glance.talks().positions().reversed()) {
            Optional<Happening> end = position.happenings().stream()
                    .filter(happening -> ends(happening, proposal))
                    .findFirst();
            if (end.isPresent()) {
                return glance.words().of(end.get());
            }
        }
        return "";
    }

    private static boolean ends(Happening happening, int proposal) {
        return switch (happening) {
            case Happening.Rejected(String party, int id) -> id == proposal;
            case Happening.ProposalFailed(int id, var objections) -> id == proposal;
            case Happening.ProposalLapsed(int id, var reason) -> id == proposal;
            default -> false;
        };
    }
}
