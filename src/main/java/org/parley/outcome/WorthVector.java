package org.parley.outcome;

import java.util.List;

/// What a package is worth to each party with points, in the order of the file.
public record WorthVector(List<Long> values) {
    public WorthVector {
        values = List.copyOf(values);
    }

    /// Whether this is at least as good for all and better for one.
    public boolean dominates(WorthVector other) {
        boolean better = false;
        for (int party = 0; party < values.size(); party++) {
            if (values.get(party) < other.values.get(party)) {
                return false;
            }
            better |= values.get(party) > other.values.get(party);
        }
        return better;
    }
}
