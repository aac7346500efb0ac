package org.parley.desktop.insight;

import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.reach.Reach;
import org.parley.rules.Reading;
import org.parley.rules.Rules;

/// What can be agreed by its worth to the parties, and what could be, as far as a reading sees points. FX thread
/// alone; needs no toolkit.
public final class WorthModel {
    private static final String TOPIC = "insight.worth";

    private final LongWork work;
    private final ReadOnlyObjectWrapper<Optional<Worths>> worths = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> word = new ReadOnlyObjectWrapper<>("");
    private final Kept kept = new Kept();
    private final Subscription subscription;

    /// What has been worked out, until nobody holds the answer any more. Safe for use by several threads.
    private static final class Kept {
        private final Map<Reach, Worths.Side> sides = new WeakHashMap<>();

        Worths.Side of(Reach reach) {
            Worths.Side known;
            synchronized (sides) {
                known = sides.get(reach);
            }
            if (known != null) {
                return known;
            }
            Worths.Side side = Worths.Side.of(reach);
            synchronized (sides) {
                sides.put(reach, side);
            }
            return side;
        }
    }

    public WorthModel(LongWork work, Vantage vantage, ObservableValue<Optional<Comparison>> comparison) {
        this.work = work;
        subscription = isAsked(vantage) ? comparison.subscribe(this::show) : Subscription.EMPTY;
    }

    /// Whether there is anything to ask: the class shows worth, and two parties' points are seen in some reading.
    static boolean isAsked(Vantage vantage) {
        return vantage.scores()
                && vantage.readings().stream().anyMatch(reading -> hasTwo(rules(vantage, reading)));
    }

    private static Rules rules(Vantage vantage, Reading reading) {
        return vantage.rules().in(reading, vantage.state().context());
    }

    private static boolean hasTwo(Rules rules) {
        return IntStream.range(0, rules.scenario().parties().size())
                        .filter(rules::hasPoints)
                        .limit(2)
                        .count()
                == 2;
    }

    /// What has been worked out last; empty where nothing can be, or nothing has been yet.
    public ReadOnlyObjectProperty<Optional<Worths>> worths() {
        return worths.getReadOnlyProperty();
    }

    /// What is being worked out, or why it cannot be; empty otherwise.
    public ReadOnlyObjectProperty<String> word() {
        return word.getReadOnlyProperty();
    }

    private void show(Optional<Comparison> comparison) {
        work.cancel(TOPIC);
        if (comparison.isEmpty()) {
            nothing("");
        } else if (!hasTwo(comparison.get().real().rules())) {
            nothing(Texts.of("insight.worth.unseen"));
        } else if (comparison.get().counts().isEmpty()) {
            nothing(Texts.of("insight.count.counting"));
        } else if (!isCounted(comparison.get().counts().get())) {
            nothing(Texts.of("insight.worth.unknown"));
        } else {
            workOut(comparison.get());
        }
    }

    private static boolean isCounted(Comparison.Counts counts) {
        return counts.real().levels().reachable().isExact()
                && counts.supposed().levels().reachable().isExact();
    }

    private void workOut(Comparison comparison) {
        word.set(Texts.of("insight.worth.working"));
        work.start(Job.of(
                        TOPIC,
                        Texts.of("insight.worth.working"),
                        progress -> new Worths(
                                kept.of(comparison.real()),
                                comparison.whatIf().isNothing()
                                        ? Optional.empty()
                                        : Optional.of(kept.of(comparison.supposed()))),
                        found -> {
                            word.set(found.isWhole() ? "" : Texts.of("insight.worth.part"));
                            worths.set(Optional.of(found));
                        },
                        problem -> nothing(Texts.of("insight.failed", String.valueOf(problem.getMessage()))))
                .whenStopped(() -> nothing(Texts.of("insight.stopped"))));
    }

    private void nothing(String why) {
        worths.set(Optional.empty());
        word.set(why);
    }

    /// Ends all work.
    public void stop() {
        subscription.unsubscribe();
        work.cancel(TOPIC);
    }
}
