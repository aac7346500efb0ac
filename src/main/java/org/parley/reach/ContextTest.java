package org.parley.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.parley.rules.Index;
import org.parley.scenario.Condition;
import org.parley.scenario.ContextAtom;

/// A condition on the context as it reads in one round, ready to be asked often.
sealed interface ContextTest {
    ContextTest YES = new Constant(true);
    ContextTest NO = new Constant(false);

    boolean holds(long[] context);

    /// Marks everything that the answer can depend on.
    void mark(long[] mask);

    record Constant(boolean value) implements ContextTest {
        @Override
        public boolean holds(long[] context) {
            return value;
        }

        @Override
        public void mark(long[] mask) {}
    }

    record BitIsSet(int word, long bit) implements ContextTest {
        @Override
        public boolean holds(long[] context) {
            return (context[word] & bit) != 0;
        }

        @Override
        public void mark(long[] mask) {
            mask[word] |= bit;
        }
    }

    record Within(int word, long least, long most) implements ContextTest {
        @Override
        public boolean holds(long[] context) {
            return context[word] >= least && context[word] <= most;
        }

        @Override
        public void mark(long[] mask) {
            mask[word] = -1;
        }
    }

    record Not(ContextTest part) implements ContextTest {
        @Override
        public boolean holds(long[] context) {
            return !part.holds(context);
        }

        @Override
        public void mark(long[] mask) {
            part.mark(mask);
        }
    }

    /// Some part has the value, where `value` is true; some part has not, where it is false. So the first is "any"
    /// and the negation of the second is "all".
    record Some(List<ContextTest> parts, boolean value) implements ContextTest {
        @Override
        public boolean holds(long[] context) {
            for (ContextTest part : parts) {
                if (part.holds(context) == value) {
                    return value;
                }
            }
            return !value;
        }

        @Override
        public void mark(long[] mask) {
            parts.forEach(part -> part.mark(mask));
        }
    }

    /// The condition as it reads while the round at this position is the current one.
    static ContextTest of(Condition<ContextAtom> condition, int round, ContextLayout layout, Index index) {
        return switch (condition) {
            case Condition.All<ContextAtom>(var parts) -> some(parts, false, round, layout, index);
            case Condition.Any<ContextAtom>(var parts) -> some(parts, true, round, layout, index);
            case Condition.Not<ContextAtom>(var part) ->
                switch (of(part, round, layout, index)) {
                    case Constant(boolean value) -> value ? NO : YES;
                    case ContextTest test -> new Not(test);
                };
            case Condition.Holds<ContextAtom>(var atom) -> of(atom, round, layout, index);
        };
    }

    private static ContextTest some(
            List<Condition<ContextAtom>> parts, boolean value, int round, ContextLayout layout, Index index) {
        List<ContextTest> open = new ArrayList<>();
        for (Condition<ContextAtom> part : parts) {
            switch (of(part, round, layout, index)) {
                case Constant(boolean known) -> {
                    if (known == value) {
                        return value ? YES : NO;
                    }
                }
                case ContextTest test -> open.add(test);
            }
        }
        if (open.isEmpty()) {
            return value ? NO : YES;
        }
        return open.size() == 1 ? open.getFirst() : new Some(List.copyOf(open), value);
    }

    private static ContextTest of(ContextAtom atom, int round, ContextLayout layout, Index index) {
        return switch (atom) {
            case ContextAtom.FactHolds(String fact) -> isSet(layout.fact(index.fact(fact)));
            case ContextAtom.HasBeenConsulted(String party) -> isSet(layout.consulted(index.party(party)));
            case ContextAtom.GaugeWithin(String gauge, OptionalLong least, OptionalLong most) ->
                new Within(
                        layout.gauge(index.gauge(gauge)),
                        least.orElse(Long.MIN_VALUE),
                        most.orElse(Long.MAX_VALUE));
            case ContextAtom.InRound(String only) -> index.round(only) == round ? YES : NO;
            case ContextAtom.InRounds(var from, var to) -> {
                int first = from.map(index::round).orElse(Integer.MIN_VALUE);
                int last = to.map(index::round).orElse(Integer.MAX_VALUE);
                yield first <= round && round <= last ? YES : NO;
            }
        };
    }

    private static ContextTest isSet(ContextLayout.Bit bit) {
        return new BitIsSet(bit.word(), bit.mask());
    }
}
