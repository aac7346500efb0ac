package org.parley.bench;

import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.Figure;
import org.parley.reach.Reach;
import org.parley.rules.Course;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.scenario.Dice;
import org.parley.scenario.Issue;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.scenario.Understanding;

/// Works for as many minutes as it is told, ten by default, and tells at the end whether anything went wrong: random
/// large talks are analysed or counted and cancelled in the middle, random smaller ones are answered by held sets, by search,
/// by lists and by counts, and the heap is looked at after each collection. Ends with 1 where answers differ, a cancellation took longer than 50 ms
/// or the heap grew.
public final class Soak {
    private static final Duration CANCELLED_WITHIN = Duration.ofMillis(50);
    private static final long WARM_UP = 6;
    private static final long HEAP_ROUNDS = 20;
    private static final double GROWTH = 1.1;
    private static final Budget SEEKING = new Budget(BigInteger.ZERO, 0, 2_000_000, 0, 500_000, () -> true);
    private static final Budget LISTING = new Budget(BigInteger.ZERO, 0, 2_000_000, 6_000_000, 500_000, () -> true);
    private static final Budget COUNTING = new Budget(BigInteger.ZERO, 0, 2_000_000, 0, 2_000_000_000, 500_000, () -> true);

    private final List<Long> heaps = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private long compared;
    private long counted;
    private long cancelled;
    private long finished;
    private long slowest;

    private Soak() {}

    /// @param arguments the number of minutes, if any
    public static void main(String[] arguments) throws InterruptedException {
        long minutes = arguments.length == 0 || arguments[0].isBlank() ? 10 : Long.parseLong(arguments[0].strip());
        System.exit(new Soak().run(Duration.ofMinutes(minutes)) ? 0 : 1);
    }

    private boolean run(Duration time) throws InterruptedException {
        for (long seed = 1; seed <= WARM_UP; seed++) {
            analyse(Rules.of(LargeTalks.scenario((int) seed + 1, seed)), Budget.PROMPT);
        }
        long end = System.nanoTime() + time.toNanos();
        long every = Math.max(1, time.toNanos() / HEAP_ROUNDS);
        long next = System.nanoTime() + every;
        for (long seed = 1; System.nanoTime() < end; seed++) {
            Dice dice = new Dice(seed);
            compare(seed, dice);
            cancel(LargeTalks.scenario(dice.between(2, 8), seed), dice);
            if (System.nanoTime() >= next) {
                heaps.add(heap());
                next += every;
            }
        }
        return tell();
    }

    private void compare(long seed, Dice dice) {
        Scenario scenario = RandomScenarios.scenario(seed, RandomScenarios.Size.MIDDLING);
        Rules rules = Rules.of(scenario);
        State start = new Course(rules).start();
        Reach held = Reach.from(rules, start).orElseThrow();
        Reach sought = Reach.from(rules, start, SEEKING).orElseThrow();
        for (Understanding understanding : scenario.understandings()) {
            if (held.status(understanding) != sought.status(understanding)) {
                wrong.add("seed " + seed + ": the status of " + understanding.id());
            }
        }
        int issue = dice.between(0, scenario.issues().size() - 1);
        Issue one = scenario.issues().get(issue);
        for (int level = 1; level < one.levels().size(); level++) {
            Map<String, String> terms = Map.of(one.id(), one.levels().get(level).id());
            if (!held.earliest(terms).equals(sought.earliest(terms))) {
                wrong.add("seed " + seed + ": when " + terms + " is reached first");
            }
        }
        compareCounts("seed " + seed, held, Reach.from(rules, start, COUNTING).orElseThrow());
        Rules large = Rules.of(LargeTalks.scenario(dice.between(2, 6), dice.between(8, 13), seed));
        State opening = new Course(large).start();
        compareCounts(
            "large talks of seed " + seed,
            Reach.from(large, opening, LISTING).orElseThrow(),
            Reach.from(large, opening, COUNTING).orElseThrow());
        compared++;
    }

    private void compareCounts(String talks, Reach one, Reach other) {
        for (int round = 0; round < one.rules().scenario().rounds().size(); round++) {
            compareCounts(talks + " by " + round, one.reachableBy(round).figure(), other.reachableBy(round).figure());
        }
        for (Issue issue : one.rules().scenario().issues()) {
            int position = one.rules().scenario().issues().indexOf(issue);
            int level = issue.levels().size() - 1;
            compareCounts(
                talks + " through " + issue.id(),
                one.reachable().figureThrough(position, level),
                other.reachable().figureThrough(position, level));
        }
    }

    private void compareCounts(String what, Figure one, Figure other) {
        if (one.isExact() && other.isExact()) {
            counted++;
            if (!one.equals(other)) {
                wrong.add(what + ": " + one + " and " + other + " packages");
            }
        }
    }

    /// Has large talks analysed, and says stop at some moment.
    private void cancel(Scenario scenario, Dice dice) throws InterruptedException {
        boolean counting = dice.chance(0.3);
        Budget budget = counting ? COUNTING : Budget.SEARCHING;
        AtomicBoolean stop = new AtomicBoolean();
        AtomicLong done = new AtomicLong();
        Thread work = Thread.ofPlatform().start(() -> {
            analyse(Rules.of(scenario), budget.until(stop::get));
            done.set(System.nanoTime());
        });
        work.join(Duration.ofMillis(dice.between(5, counting ? 6_000 : 1_500)));
        long said = System.nanoTime();
        stop.set(true);
        work.join();
        if (done.get() < said) {
            finished++;
        } else {
            cancelled++;
            slowest = Math.max(slowest, done.get() - said);
        }
    }

    private void analyse(Rules rules, Budget budget) {
        if (Reach.from(rules, new Course(rules).start(), budget) instanceof Answer.Exact<Reach>(Reach reach)) {
            Answer<Figure> standing = Answer.to(() -> reach.asThingsStand().figure());
            Answer<Figure> figure = Answer.to(() -> reach.reachable().figure());
            if (standing instanceof Answer.Exact<Figure>(Figure.Exact(BigInteger least))
                    && figure instanceof Answer.Exact<Figure>(Figure.AtMost(BigInteger most))
                    && least.compareTo(most) > 0) {
                wrong.add("at most " + most + " packages are reachable, and " + least + " as things stand");
            }
        }
    }

    private static long heap() {
        for (int time = 0; time < 3; time++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private boolean tell() {
        heaps.add(heap());
        int third = Math.max(1, heaps.size() / 3);
        double first = heaps.subList(0, third).stream().mapToLong(Long::longValue).average().orElseThrow();
        double last = heaps.subList(heaps.size() - third, heaps.size()).stream().mapToLong(Long::longValue).average().orElseThrow();
        boolean grew = last > first * GROWTH;
        boolean late = slowest > CANCELLED_WITHIN.toNanos();
        System.out.printf(Locale.ROOT, "%n%d talks answered in several ways, %d numbers of packages among the answers, %d answers that differ%n", compared, counted, wrong.size());
        wrong.stream().limit(20).forEach(System.out::println);
        System.out.printf(
            Locale.ROOT, "%d analyses of large talks cancelled, the slowest after %.1f ms%s; %d done before%n",
            cancelled, slowest / (double) TimeUnit.MILLISECONDS.toNanos(1), late ? " (LATE)" : "", finished);
        System.out.printf(
            Locale.ROOT, "heap after collection: %.1f MiB in the first third, %.1f MiB in the last%s%n",
            first / (1 << 20), last / (1 << 20), grew ? " (GREW)" : "");
        return wrong.isEmpty() && !late && !grew;
    }
}
