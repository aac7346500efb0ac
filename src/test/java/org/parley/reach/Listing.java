package org.parley.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Lists a set, to see that folding comes to each package once and in order.
record Listing(PackageSpace space) implements PackageFold<List<String>> {
    @Override
    public List<String> nothing() {
        return List.of();
    }

    @Override
    public List<String> complete() {
        return List.of("]");
    }

    @Override
    public List<String> issue(int issue, List<List<String>> byLevel) {
        assertThat(byLevel).hasSize(space.levels(issue));
        List<String> all = new ArrayList<>();
        IntStream.range(0, byLevel.size())
                .forEach(level -> byLevel.get(level).forEach(rest -> all.add(
                        issue == 0 ? "[" + level + rest : ", " + level + rest)));
        return all;
    }
}
