package org.parley.reach;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.parley.reach.counting.PackageList;
import org.parley.rules.Deal;
import org.parley.scenario.Condition;
import org.parley.scenario.PackageAtom;

/// A set of packages that is not held but asked: whether it has a package is searched for, and proved where it has
/// none. How many there are is an estimate, unless they can be listed.
///
/// Safe for use by several threads, which wait for each other. A question that the budget does not allow ends with a
/// [StopSignal], as does one whose listener says stop.
final class SearchedPackages implements PackageSet {
    private static final int SOUGHT_ONE_BY_ONE = 500;
    private static final BigInteger FEW = BigInteger.valueOf(2_000);

    private final Sought sought;
    private final Supplier<PackageSet> ceiling;
    private final Optional<SearchedPackages> whole;
    private @Nullable Answer<Optional<int[]>> known;
    private @Nullable Sample sample;
    private @Nullable Optional<PackageList> listed;

    private SearchedPackages(Sought sought, Supplier<PackageSet> ceiling, Optional<SearchedPackages> whole) {
        this.sought = sought;
        this.ceiling = ceiling;
        this.whole = whole;
    }

    /// The packages that some courses lead to.
    ///
    /// @param lastRound the last round in which they may become final
    /// @param ceiling a set that is held and has them all
    SearchedPackages(Finder finder, Finder.Way way, int lastRound, Supplier<PackageSet> ceiling) {
        this(new Sought(finder, way, lastRound), ceiling, Optional.empty());
    }

    @Override
    public PackageSpace space() {
        return sought.space();
    }

    /// A package of the set among those with these levels.
    Optional<int[]> find(long[] levels) {
        return sought.find(levels);
    }

    /// One package of it, sought once: what the budget did not allow then it does not allow later.
    private synchronized Optional<int[]> any() {
        Answer<Optional<int[]>> found = known;
        if (found == null) {
            found = Answer.to(this::search);
            known = isCancelled(found) ? null : found;
        }
        return switch (found) {
            case Answer.Exact<Optional<int[]>>(Optional<int[]> value) -> value;
            case Answer.Stopped<Optional<int[]>>(Stop why) -> throw new StopSignal(why);
        };
    }

    private static boolean isCancelled(Answer<?> answer) {
        return answer instanceof Answer.Stopped<?>(Stop.Cancelled _);
    }

    /// Where a search is not done in time, that even the ceiling is empty may be known.
    private Optional<int[]> search() {
        try {
            return sought.also().stream().anyMatch(PackageSet::isEmpty) ? Optional.empty() : sought.find();
        } catch (StopSignal signal) {
            if (signal.why() instanceof Stop.Cancelled || !ceiling.get().isEmpty()) {
                throw signal;
            }
            return Optional.empty();
        }
    }

    @Override
    public boolean isEmpty() {
        return any().isEmpty();
    }

    /// They can where they are listed, and where they are so few that each may be looked for.
    @Override
    public boolean isAtHand() {
        return listed().isPresent()
                || (figure() instanceof Figure.Exact(BigInteger count) && count.compareTo(FEW) <= 0);
    }

    @Override
    public boolean contains(Deal deal) {
        return sought.contains(deal.toArray());
    }

    /// Whether a package might be in the set, told without a search.
    boolean mayContain(int[] levels) {
        return sought.mayContain(levels);
    }

    /// Whether a package is in the set; nothing where that would take long to tell.
    Optional<Boolean> holds(int[] levels) {
        return sought.holds(levels);
    }

    @Override
    public PackageSet union(PackageSet other) {
        return new UnitedPackages(List.of(this, other));
    }

    @Override
    public PackageSet intersection(PackageSet other) {
        return new SearchedPackages(sought.in(other), () -> smaller(ceiling.get(), other), Optional.empty());
    }

    /// The one of two sets, both of which hold all of this, that has fewer packages, where the second is held too.
    private static PackageSet smaller(PackageSet ceiling, PackageSet other) {
        return !(other instanceof SearchedPackages)
                        && other.figure() instanceof Figure.Exact(BigInteger count)
                        && count.compareTo(ceiling.count()) < 0
                ? other
                : ceiling;
    }

    @Override
    public PackageSet meeting(Map<String, String> terms) {
        return new SearchedPackages(
                sought.meeting(terms), () -> ceiling.get().meeting(terms), Optional.of(whole()));
    }

    @Override
    public PackageSet meeting(Condition<PackageAtom> condition) {
        return new SearchedPackages(
                sought.meeting(SearchTerms.test(condition, space())),
                () -> ceiling.get().meeting(condition),
                Optional.of(whole()));
    }

    /// The set of which this is a part by conditions alone.
    private SearchedPackages whole() {
        return whole.orElse(this);
    }

    @Override
    public BigInteger count() {
        return exact(figure());
    }

    @Override
    public BigInteger countThrough(int issue, int level) {
        return exact(figureThrough(issue, level));
    }

    private static BigInteger exact(Figure figure) {
        if (figure instanceof Figure.Exact(BigInteger value)) {
            return value;
        }
        throw new IllegalStateException("The packages are too many and too intricate to be counted one by one.");
    }

    @Override
    public Figure figure() {
        try {
            Optional<PackageList> list = listed();
            if (list.isPresent()) {
                return exactly(list.get().count());
            }
            if (isEmpty()) {
                return Figure.exactly(BigInteger.ZERO);
            }
            return sought.counted().<Figure>map(Figure::exactly).or(this::byWhole).orElseGet(() -> sample().figure());
        } catch (StopSignal signal) {
            return notSettled(signal, ceiling.get().count());
        }
    }

    @Override
    public Figure figureThrough(int issue, int level) {
        try {
            Optional<PackageList> list = listed();
            if (list.isPresent()) {
                return exactly(list.get().countThrough(issue, level));
            }
            Sought through = sought.through(issue, level);
            if (new SearchedPackages(through, ceiling, Optional.empty()).isEmpty()) {
                return Figure.exactly(BigInteger.ZERO);
            }
            return through.counted().<Figure>map(Figure::exactly).orElseGet(() -> sample().figureThrough(issue, level));
        } catch (StopSignal signal) {
            return notSettled(signal, ceiling.get().countThrough(issue, level));
        }
    }

    private static Figure exactly(long count) {
        return Figure.exactly(BigInteger.valueOf(count));
    }

    /// What the sample of the whole set says of this part, where it has enough packages of it.
    private Optional<Figure> byWhole() {
        return whole.flatMap(all -> all.sample().figureWhere(sought::admits, ceiling.get().count()));
    }

    /// What is known where not even one package was found, nor that there is none.
    private static Figure notSettled(StopSignal signal, BigInteger most) {
        if (signal.why() instanceof Stop.Cancelled) {
            throw signal;
        }
        return new Figure.AtMost(most);
    }

    /// All of them, where they can be listed.
    private synchronized Optional<PackageList> listed() {
        Optional<PackageList> found = listed;
        if (found == null) {
            found = sought.listed().flatMap(this::mine);
            listed = found;
        }
        return found;
    }

    /// Those of a list that are in this set; nothing where it would take many searches to tell.
    private Optional<PackageList> mine(PackageList all) {
        PackageList met = all;
        for (PackageSet set : sought.also()) {
            Optional<PackageList> theirs = set instanceof SearchedPackages other ? other.listed() : Optional.empty();
            if (theirs.isPresent()) {
                met = met.filtered(theirs.get()::contains);
            } else if (isHeld(set) || met.count() <= SOUGHT_ONE_BY_ONE) {
                met = met.filtered(levels -> set.contains(Deal.of(levels)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(met);
    }

    private static boolean isHeld(PackageSet set) {
        return set instanceof BitPackageSet || set instanceof DiagramPackageSet;
    }

    private synchronized Sample sample() {
        Sample drawn = sample;
        if (drawn == null) {
            drawn = Sample.of(this, ceiling.get());
            sample = drawn;
        }
        return drawn;
    }

    /// Where they are not listed they are drawn from a larger set until one is met that is in this: where that has much
    /// more, it takes long.
    @Override
    public Stream<Deal> drawn(RandomGenerator random) {
        Optional<PackageList> list = listed();
        if (list.isPresent()) {
            return list.get().drawn(random).map(Deal::of);
        }
        return isEmpty() ? Stream.empty() : ceiling.get().drawn(random).filter(this::contains);
    }

    @Override
    public Stream<Deal> deals() {
        return listed().map(list -> list.packages().map(Deal::of)).orElseGet(this::inOrder);
    }

    @Override
    public <T> T fold(PackageFold<T> fold) {
        return listed().map(list -> folded(list, fold)).orElseGet(() -> PackageSet.super.fold(fold));
    }

    /// A list knows the levels that can matter alone; of the others there is nothing.
    private <T> T folded(PackageList list, PackageFold<T> fold) {
        return list.fold(fold.nothing(), fold.complete(), (issue, known) -> {
            List<T> byLevel = new ArrayList<>(known);
            byLevel.addAll(Collections.nCopies(space().levels(issue) - known.size(), fold.nothing()));
            return fold.issue(issue, byLevel);
        });
    }

    private Stream<Deal> inOrder() {
        int traits = Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new SoughtInOrder(this, sought.wanted()), traits), false);
    }

    @Override
    public Optional<Deal> first() {
        return inOrder().findFirst();
    }
}
