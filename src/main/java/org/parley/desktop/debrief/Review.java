package org.parley.desktop.debrief;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.parley.desktop.play.Glance;
import org.parley.desktop.work.Patience;
import org.parley.reach.Answer;
import org.parley.reach.Budget;
import org.parley.reach.ReachWording;
import org.parley.reach.Stop;
import org.parley.report.Report;
import org.parley.report.Reporter;
import org.parley.talks.Chronicle;
import org.parley.talks.Line;
import org.parley.talks.Prospects;
import org.parley.talks.strategy.AutoPlay;

/// Everything that looking back shows of some talks through one pair of eyes.
///
/// @param glance the end of the talks
/// @param revealed whether what was really possible is shown
/// @param chronicles what was possible, move by move; without [Known#REALLY] unless it is revealed
/// @param reasons why strategies moved as they did, by the number of the entry
/// @param report what came of the talks, as far as it may be shown
/// @param inexact why there are no chronicles; empty where there are
public record Review(
        Glance glance,
        boolean revealed,
        Map<Known, Chronicle> chronicles,
        Map<Integer, String> reasons,
        Report report,
        Optional<String> inexact) {
    public Review {
        chronicles = Collections.unmodifiableMap(chronicles);
        reasons = Map.copyOf(reasons);
    }

    /// Works it out, which may take a while.
    ///
    /// @param progress told the share that is done
    static Review of(Glance glance, boolean revealed, BooleanSupplier cancelled, DoubleConsumer progress) {
        Map<Known, Chronicle> chronicles = new EnumMap<>(Known.class);
        Optional<String> inexact = Optional.empty();
        Set<Known> wanted = revealed ? EnumSet.allOf(Known.class) : EnumSet.complementOf(EnumSet.of(Known.REALLY));
        Budget budget =
                Patience.BUDGET.among(glance.talks().positions().size() * wanted.size());
        int done = 0;
        for (Known known : wanted) {
            double before = done / (wanted.size() + 1.0);
            Prospects prospects = new Prospects(glance.game().rules(), known.reading(glance.viewer()), budget);
            Answer<Chronicle> answer = Chronicle.of(
                    glance.talks(), prospects, share -> progress.accept(before + share / (wanted.size() + 1.0)));
            switch (answer) {
                case Answer.Exact<Chronicle>(Chronicle chronicle) -> chronicles.put(known, chronicle);
                case Answer.Stopped<Chronicle>(Stop why) -> inexact = Optional.of(new ReachWording(Locale.getDefault()).of(why));
            }
            done++;
        }
        Reporter reporter = new Reporter(Locale.getDefault(), Patience.BUDGET);
        Report report = revealed
                ? reporter.revealed(Line.of(glance.talks()))
                : reporter.forViewer(glance.talks(), glance.viewer());
        progress.accept(1);
        return new Review(
                glance,
                revealed,
                inexact.isPresent() ? Map.of() : chronicles,
                reasons(glance, cancelled),
                report,
                inexact);
    }

    private static Map<Integer, String> reasons(Glance glance, BooleanSupplier cancelled) {
        Map<Integer, String> reasons = new HashMap<>();
        int entries = glance.talks().journal().size();
        for (int entry = 1; entry <= entries && !cancelled.getAsBoolean(); entry++) {
            int number = entry;
            AutoPlay.reason(glance.talks(), entry)
                    .ifPresent(reason -> reasons.put(number, glance.words().of(reason)));
        }
        return reasons;
    }
}
