package org.parley.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.rules.Deal;

/// Folds packages that come one by one in order.
final class ListedFold<T> {
    private final PackageSpace space;
    private final PackageFold<T> fold;
    private final Iterator<Deal> deals;
    private @Nullable Deal next;

    ListedFold(PackageSpace space, PackageFold<T> fold, Iterator<Deal> deals) {
        this.space = space;
        this.fold = fold;
        this.deals = deals;
        advance();
    }

    T result() {
        Deal first = next;
        return first == null ? fold.nothing() : from(0, first);
    }

    private void advance() {
        next = deals.hasNext() ? deals.next() : null;
    }

    /// Folds all that begin as the first does, up to an issue.
    private T from(int issue, Deal first) {
        if (issue == space.issues()) {
            advance();
            return fold.complete();
        }
        List<T> byLevel = new ArrayList<>(Collections.nCopies(space.levels(issue), fold.nothing()));
        for (Deal deal = first; deal != null && beginsAlike(deal, first, issue); deal = next) {
            byLevel.set(deal.level(issue), from(issue + 1, deal));
        }
        return fold.issue(issue, byLevel);
    }

    private static boolean beginsAlike(Deal one, Deal other, int issues) {
        for (int issue = 0; issue < issues; issue++) {
            if (one.level(issue) != other.level(issue)) {
                return false;
            }
        }
        return true;
    }
}
