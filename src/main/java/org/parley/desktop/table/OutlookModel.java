package org.parley.desktop.table;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Target;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.reach.Answer;
import org.parley.reach.ReachWording;
import org.parley.reach.Stop;

/// What can still happen, worked out anew for every glance, the latest one first. FX thread alone; needs no toolkit.
final class OutlookModel {
    private static final String TOPIC = "table.outlook";
    private static final String COUNTS_TOPIC = "table.counts";
    private static final String NEEDS_TOPIC = "table.needs";
    private static final String WHY_TOPIC = "table.why";

    private final LongWork work;
    private final Analyst analyst = new Analyst();
    private final ReadOnlyObjectWrapper<Optional<Outlook>> outlook = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<String> word = new ReadOnlyObjectWrapper<>("");
    private Optional<Glance> latest = Optional.empty();
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.ON_THE_TABLE);

    OutlookModel(LongWork work) {
        this.work = work;
    }

    /// The latest that has been worked out; of an earlier glance while a newer one is under way.
    ReadOnlyObjectProperty<Optional<Outlook>> outlook() {
        return outlook.getReadOnlyProperty();
    }

    /// What to say where there is no outlook.
    ReadOnlyObjectProperty<String> word() {
        return word.getReadOnlyProperty();
    }

    ObjectProperty<Lens> lens() {
        return lens;
    }

    /// Works the latest out again, where it was stopped.
    void again() {
        latest.ifPresent(this::look);
    }

    /// Works out what can still happen at a glance.
    void look(Glance glance) {
        boolean othersEyes = outlook.get().filter(old -> old.glance().seat().equals(glance.seat())).isEmpty();
        if (othersEyes) {
            word.set(Texts.of("table.outlook.working"));
            outlook.set(Optional.empty());
        }
        latest = Optional.of(glance);
        work.cancel(COUNTS_TOPIC);
        work.cancel(NEEDS_TOPIC);
        work.start(Job.of(
                TOPIC,
                Texts.of("table.outlook.working"),
                progress -> analyst.outlook(glance),
                this::take,
                this::failed).whenStopped(this::stopped));
    }

    /// Nothing is shown any more that may no longer be so.
    private void stopped() {
        word.set(Texts.of("table.outlook.stopped"));
        outlook.set(Optional.empty());
    }

    private void take(Answer<Outlook> answer) {
        switch (answer) {
            case Answer.Exact<Outlook>(Outlook found) -> {
                outlook.set(Optional.of(found));
                if (found.isQuick()) {
                    addNeeds(found);
                } else {
                    addCounts(found);
                }
            }
            case Answer.Stopped<Outlook>(Stop why) -> {
                word.set(new ReachWording(Locale.getDefault()).of(why));
                outlook.set(Optional.empty());
            }
        }
    }

    /// Of what has to be sought, only the counts are added: what an understanding needs is told where one asks why.
    private void addCounts(Outlook found) {
        work.start(Job.of(
                COUNTS_TOPIC,
                Texts.of("table.outlook.counting"),
                progress -> analyst.withCounts(found),
                answer -> answer.exact().map(Optional::of).ifPresent(outlook::set),
                this::failed));
    }

    private void addNeeds(Outlook found) {
        work.start(Job.of(
                NEEDS_TOPIC,
                Texts.of("table.outlook.working"),
                progress -> found.withNeeds(),
                with -> outlook.set(Optional.of(with)),
                this::failed));
    }

    private void failed(Throwable problem) {
        word.set(Texts.of("table.outlook.failed", String.valueOf(problem.getMessage())));
        outlook.set(Optional.empty());
    }

    /// Works out why something stands as it does in the lens that is chosen.
    void why(Target target, Consumer<Why> then) {
        Lens chosen = lens.get();
        outlook.get().ifPresent(found -> work.start(Job.of(
                WHY_TOPIC,
                Texts.of("table.why.working"),
                progress -> Why.of(found, chosen, target),
                then,
                this::failed)));
    }

    void stop() {
        work.cancel(TOPIC);
        work.cancel(COUNTS_TOPIC);
        work.cancel(NEEDS_TOPIC);
        work.cancel(WHY_TOPIC);
    }
}
