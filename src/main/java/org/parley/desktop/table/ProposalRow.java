package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.talks.Move;
import org.parley.talks.Proposal;

/// A proposal on the table, and what the viewer can do with it.
///
/// @param title such as *#3 by Russia*
/// @param terms one line each
/// @param before what it answers, what that answered, and so on, the latest first
/// @param standing whose acceptance is missing, who has accepted besides, and when it expires
/// @param judgement of the package that would result; empty for the viewer's own
/// @param accept what accepting means
/// @param noAccept why it cannot be accepted, if it cannot; and so on
public record ProposalRow(
        int id,
        String by,
        boolean yours,
        String title,
        List<String> terms,
        List<String> before,
        List<String> standing,
        List<Judgement.Point> judgement,
        String accept,
        Optional<String> noAccept,
        Optional<String> noReject,
        Optional<String> noCounter,
        Optional<String> noWithdraw) {
    public ProposalRow {
        terms = List.copyOf(terms);
        before = List.copyOf(before);
        standing = List.copyOf(standing);
        judgement = List.copyOf(judgement);
    }

    /// The open proposals, the latest first.
    public static List<ProposalRow> of(Glance glance) {
        return glance.position().openProposals().reversed().stream()
                .map(proposal -> row(glance, proposal))
                .toList();
    }

    private static ProposalRow row(Glance glance, Proposal proposal) {
        boolean yours = glance.isYou(proposal.by());
        ProposalStory story = new ProposalStory(glance);
        int id = proposal.id();
        return new ProposalRow(
                id,
                proposal.by(),
                yours,
                story.title(proposal),
                proposal.terms().entrySet().stream()
                        .map(term -> term(glance, term.getKey(), term.getValue()))
                        .toList(),
                story.before(proposal),
                standing(glance, proposal),
                yours ? List.of() : judgement(glance, proposal),
                accept(glance, proposal),
                Refusals.why(glance, new Move.Accept(id)),
                Refusals.why(glance, new Move.Reject(id)),
                counter(glance, proposal),
                Refusals.why(glance, new Move.Withdraw(id)));
    }

    /// What the button to accept says already is not said again.
    private static List<Judgement.Point> judgement(Glance glance, Proposal proposal) {
        return Judgement.of(glance, proposal).points().stream()
                .filter(point -> point.kind() != Judgement.Kind.OWED)
                .toList();
    }

    /// A term in words, such as *Exercises: at most 13,000*.
    static String term(Glance glance, String issue, String level) {
        return glance.game().wording().of(Map.of(issue, level));
    }

    private static List<String> standing(Glance glance, Proposal proposal) {
        List<String> lines = new ArrayList<>();
        List<String> others = proposal.accepted().stream()
                .filter(party -> !party.equals(proposal.by()))
                .toList();
        if (!others.isEmpty()) {
            lines.add(Texts.of("table.proposal.accepted", parties(glance, others)));
        }
        if (!proposal.awaited().isEmpty()) {
            lines.add(Texts.of("table.proposal.awaits", parties(glance, proposal.awaited())));
        }
        lines.add(Texts.of("table.proposal.expires", glance.round().title()));
        return lines;
    }

    private static String parties(Glance glance, List<String> parties) {
        return String.join(", ", parties.stream()
                .map(party -> glance.isYou(party) ? Texts.of("table.youObject") : glance.game().party(party))
                .toList());
    }

    /// What accepting means: who must still accept, and what the package would then be subject to.
    private static String accept(Glance glance, Proposal proposal) {
        List<String> others = proposal.awaited().stream()
                .filter(party -> !glance.isYou(party))
                .map(glance.game()::party)
                .toList();
        String subject = glance.words().subjectTo(proposal.subjectTo());
        if (!others.isEmpty()) {
            String missing = String.join(", ", others);
            return subject.isEmpty()
                    ? Texts.of("table.accept.others", missing)
                    : Texts.of("table.accept.others.subject", missing, subject);
        }
        return subject.isEmpty()
                ? Texts.of("table.accept.closes", proposal.terms().size())
                : Texts.of("table.accept.subject", subject);
    }

    private static Optional<String> counter(Glance glance, Proposal proposal) {
        return glance.isYou(proposal.by())
                ? Optional.of(Texts.of("table.obstacle.own"))
                : Refusals.anything(glance);
    }
}
