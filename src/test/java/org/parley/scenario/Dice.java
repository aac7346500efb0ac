package org.parley.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

/// Choices that follow from a seed alone. Not for use by several threads at once.
public final class Dice {
    private final SplittableRandom random;

    public Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /// True with this probability.
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /// A whole number in this range, both ends included.
    public int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /// One of these; there must be one.
    public <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// One of these; there must be one.
    @SafeVarargs
    public final <T> T oneOf(T... things) {
        return things[random.nextInt(things.length)];
    }

    /// Each of these with this probability, in their order.
    public <T> List<T> someOf(List<T> things, double probability) {
        return things.stream().filter(thing -> chance(probability)).toList();
    }

    /// So many of these, or all where there are fewer, in a random order.
    public <T> List<T> pick(List<T> things, int count) {
        List<T> shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, Random.from(random));
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
