package org.parley.desktop.insight;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.parley.desktop.screen.Vantage;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.report.Lessons;
import org.parley.report.StabilityTeller;
import org.parley.rules.Reading;
import org.parley.rules.Rules;

/// Who would want to leave what has been concluded, as far as a reading tells. FX thread alone; needs no toolkit.
public final class StabilityModel {
    private static final String TOPIC = "insight.stability";

    private final LongWork work;
    private final Vantage vantage;
    private final ReadOnlyObjectWrapper<List<Lessons.StabilityEntry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    public StabilityModel(LongWork work, Vantage vantage, ObservableValue<Reading> reading) {
        this.work = work;
        this.vantage = vantage;
        subscription = isAsked(vantage) ? reading.subscribe(this::workOut) : Subscription.EMPTY;
    }

    /// Whether there is anything to ask: something has been concluded, and the class shows worth.
    static boolean isAsked(Vantage vantage) {
        return vantage.scores() && !vantage.state().concluded().isStatusQuo();
    }

    /// The verdicts, party by party; empty where the points of none are seen.
    public ReadOnlyObjectProperty<List<Lessons.StabilityEntry>> entries() {
        return entries.getReadOnlyProperty();
    }

    private void workOut(Reading reading) {
        Rules rules = vantage.rules().in(reading, vantage.state().context());
        entries.set(List.of());
        work.start(Job.of(
                TOPIC,
                Texts.of("stability.working"),
                progress -> new StabilityTeller(vantage.scenario(), Locale.getDefault()).of(vantage.state(), rules),
                entries::set,
                problem -> entries.set(List.of())));
    }

    /// Ends all work.
    public void stop() {
        subscription.unsubscribe();
        work.cancel(TOPIC);
    }
}
