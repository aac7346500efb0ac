package org.parley.reach;

import java.math.BigInteger;
import java.util.List;
import org.parley.rules.Deal;
import org.parley.rules.Index;
import org.parley.scenario.Issue;
import org.parley.scenario.Scenario;

/// All packages of a scenario, numbered from 0: the status quo package is 0, and numbers are in the order of
/// [Deal#compareTo], so the last issue's levels turn fastest.
/// Immutable and safe for use by several threads.
public final class PackageSpace {
    private final Scenario scenario;
    private final Index index;
    private final BigInteger[] strides;
    private final BigInteger size;

    private PackageSpace(Scenario scenario, Index index) {
        this.scenario = scenario;
        this.index = index;
        List<Issue> issues = scenario.issues();
        strides = new BigInteger[issues.size()];
        BigInteger product = BigInteger.ONE;
        for (int issue = issues.size() - 1; issue >= 0; issue--) {
            strides[issue] = product;
            product = product.multiply(BigInteger.valueOf(issues.get(issue).levels().size()));
        }
        size = product;
    }

    /// The packages of a scenario.
    public static PackageSpace of(Scenario scenario) {
        return new PackageSpace(scenario, Index.of(scenario));
    }

    /// The number of packages, the status quo package among them.
    public BigInteger size() {
        return size;
    }

    /// The number of issues.
    public int issues() {
        return strides.length;
    }

    /// The number of levels of an issue.
    public int levels(int issue) {
        return scenario.issues().get(issue).levels().size();
    }

    /// The positions of the ids that terms and conditions name.
    public Index index() {
        return index;
    }

    /// The scenario whose packages these are.
    public Scenario scenario() {
        return scenario;
    }

    /// The number of a package.
    public BigInteger indexOf(Deal deal) {
        BigInteger sum = BigInteger.ZERO;
        for (int issue = 0; issue < strides.length; issue++) {
            sum = sum.add(strides[issue].multiply(BigInteger.valueOf(deal.level(issue))));
        }
        return sum;
    }

    /// The package with a number.
    ///
    /// @throws IllegalArgumentException where there is none
    public Deal deal(BigInteger number) {
        if (number.signum() < 0 || number.compareTo(size) >= 0) {
            throw new IllegalArgumentException("There is no package " + number + "; the numbers are 0 to below " + size + ".");
        }
        int[] levels = new int[strides.length];
        BigInteger rest = number;
        for (int issue = 0; issue < strides.length; issue++) {
            BigInteger[] parts = rest.divideAndRemainder(strides[issue]);
            levels[issue] = parts[0].intValueExact();
            rest = parts[1];
        }
        return Deal.of(levels);
    }
}
