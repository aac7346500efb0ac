package org.parley.desktop.debrief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.desktop.work.Patience;
import org.parley.report.WayEntry;
import org.parley.report.WayTeller;
import org.parley.rules.Viewer;
import org.parley.talks.Line;

/// Which ways of a session are set side by side, and what there is to see of them through the eyes chosen. FX thread
/// alone; needs no toolkit.
public final class SideBySide {
    private static final String TOPIC = "debrief.ways";
    /// How many are chosen at first.
    private static final int FIRST = 3;

    private final LongWork work;
    private final Lookback lookback;
    private final TreeSet<Integer> chosen = new TreeSet<>();
    private final Map<Integer, WayEntry> known = new HashMap<>();
    private final ReadOnlyObjectWrapper<List<WayEntry>> ways = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<String> word = new ReadOnlyObjectWrapper<>("");
    private final Subscription subscriptions;

    public SideBySide(LongWork work, Lookback lookback) {
        this.work = work;
        this.lookback = lookback;
        Line line = lookback.line();
        chosen.add(line.current());
        for (int branch = line.branches().size() - 1; branch >= 0 && chosen.size() < FIRST; branch--) {
            chosen.add(branch);
        }
        subscriptions = Subscription.combine(
                lookback.seat().subscribe(seat -> anew()), lookback.revealed().subscribe(revealed -> anew()));
    }

    /// Whether a way is among those compared.
    public boolean isChosen(int branch) {
        return chosen.contains(branch);
    }

    /// Takes a way into the comparison or out of it.
    public void choose(int branch, boolean wanted) {
        if (wanted ? chosen.add(branch) : chosen.remove(branch)) {
            workOut();
        }
    }

    /// The ways chosen, in the order in which they began; fewer than two are nothing to compare.
    public ReadOnlyObjectProperty<List<WayEntry>> ways() {
        return ways.getReadOnlyProperty();
    }

    /// What to say while there is nothing to show.
    public ReadOnlyObjectProperty<String> word() {
        return word.getReadOnlyProperty();
    }

    private void anew() {
        known.clear();
        ways.set(List.of());
        workOut();
    }

    private void workOut() {
        if (chosen.size() < 2) {
            work.cancel(TOPIC);
            ways.set(List.of());
            word.set(Texts.of("debrief.ways.choose"));
            return;
        }
        if (known.keySet().containsAll(chosen)) {
            show();
            return;
        }
        Line line = lookback.line();
        Optional<Viewer> viewer =
                lookback.revealed().get() ? Optional.empty() : Optional.of(lookback.end().viewer());
        List<Integer> wanted = chosen.stream().filter(branch -> !known.containsKey(branch)).toList();
        boolean scores = line.talks().session().options().scores();
        word.set(Texts.of("debrief.ways.working"));
        work.start(Job.of(
                TOPIC,
                Texts.of("debrief.ways.working"),
                progress -> {
                    WayTeller teller = new WayTeller(Locale.getDefault(), Patience.BUDGET);
                    Map<Integer, WayEntry> found = new HashMap<>();
                    for (int branch : wanted) {
                        found.put(branch, teller.of(line, branch, viewer, scores));
                    }
                    return found;
                },
                found -> {
                    known.putAll(found);
                    show();
                },
                problem -> word.set(Texts.of("debrief.failed", String.valueOf(problem.getMessage())))));
    }

    private void show() {
        List<WayEntry> shown = new ArrayList<>();
        chosen.forEach(branch -> shown.add(known.get(branch)));
        word.set("");
        ways.set(List.copyOf(shown));
    }

    /// Ends what is under way.
    void stop() {
        subscriptions.unsubscribe();
        work.cancel(TOPIC);
    }
}
