package org.parley.reach;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.parley.rules.Deal;

/// Finds the packages of a set in order: for each issue in turn the least level with which there still is one.
final class SoughtInOrder implements Iterator<Deal> {
    private final SearchedPackages set;
    private final long[] wanted;
    private Optional<int[]> next;

    /// @param wanted of each issue, the mask of levels that the packages have
    SoughtInOrder(SearchedPackages set, long[] wanted) {
        this.set = set;
        this.wanted = wanted;
        next = least(wanted.clone(), 0);
    }

    /// The first package with these levels, of which those of the issues before one have been narrowed to one.
    private Optional<int[]> least(long[] levels, int from) {
        Optional<int[]> found = set.find(levels);
        for (int issue = from; found.isPresent() && issue < levels.length; issue++) {
            long own = levels[issue];
            int level = found.get()[issue];
            while ((own & ((1L << level) - 1)) != 0) {
                levels[issue] = own & ((1L << level) - 1);
                Optional<int[]> lower = set.find(levels);
                if (lower.isEmpty()) {
                    break;
                }
                found = lower;
                level = found.get()[issue];
            }
            levels[issue] = 1L << level;
        }
        return found;
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Deal next() {
        int[] now = next.orElseThrow(NoSuchElementException::new);
        next = after(now);
        return Deal.of(now);
    }

    private Optional<int[]> after(int[] levels) {
        for (int issue = levels.length - 1; issue >= 0; issue--) {
            long[] later = wanted.clone();
            for (int before = 0; before < issue; before++) {
                later[before] = 1L << levels[before];
            }
            later[issue] &= levels[issue] == Long.SIZE - 1 ? 0 : -1L << (levels[issue] + 1);
            if (later[issue] != 0) {
                Optional<int[]> found = least(later, issue);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }
}
