package org.parley.report.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of places on an axis.
final class Places {
    private Places() {}

    /// The labels told apart by a blank more at the end: on an axis of categories two of one name would be one place.
    static List<String> apart(List<String> labels) {
        Set<String> taken = new HashSet<>();
        List<String> apart = new ArrayList<>();
        for (String label : labels) {
            String name = label;
            while (!taken.add(name)) {
                name += " ";
            }
            apart.add(name);
        }
        return apart;
    }
}
