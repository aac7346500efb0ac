package org.parley.desktop.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.parley.desktop.play.Glance;
import org.parley.talks.Move;
import org.parley.talks.Proposal;

/// A proposal being drafted.
///
/// @param terms level id by issue id, in the order in which they were chosen
/// @param counters the proposal that it answers, if it answers one
public record Draft(Map<String, String> terms, OptionalInt counters) {
    /// Nothing chosen.
    public static final Draft EMPTY = new Draft(Map.of(), OptionalInt.empty());

    public Draft {
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
    }

    /// A draft that begins with the terms of a proposal, to answer it.
    public static Draft countering(Proposal proposal) {
        return new Draft(proposal.terms(), OptionalInt.of(proposal.id()));
    }

    public boolean isEmpty() {
        return terms.isEmpty();
    }

    /// This draft with an issue at another level; at the status quo the issue is left out.
    public Draft with(IssueRow row, int level) {
        Map<String, String> changed = new LinkedHashMap<>(terms);
        changed.remove(row.id());
        if (level > 0) {
            changed.put(row.id(), row.levels().get(level).id());
        }
        return new Draft(changed, counters);
    }

    /// The position of the level that this draft gives an issue, 0 where it leaves the issue out.
    public int level(IssueRow row) {
        String level = terms.get(row.id());
        for (int position = 0; position < row.levels().size(); position++) {
            if (row.levels().get(position).id().equals(level)) {
                return position;
            }
        }
        return 0;
    }

    /// What of this draft can still be said at a moment: terms that can no longer be put on the table are left out,
    /// and so is the answer to a proposal that has ended.
    public Draft at(Glance glance) {
        Map<String, String> kept = new LinkedHashMap<>(terms);
        IssueRow.of(glance).stream()
                .filter(row -> row.place() != IssueRow.Place.ON_THE_TABLE)
                .forEach(row -> kept.remove(row.id()));
        boolean answers = counters.isPresent()
                && glance.position().proposal(counters.getAsInt()).filter(Proposal::isOpen).isPresent();
        return new Draft(kept, answers ? counters : OptionalInt.empty());
    }

    /// The move that puts this draft on the table.
    public Move.Propose move(Glance glance) {
        return new Move.Propose(glance.position().nextProposal(), terms, counters);
    }
}
