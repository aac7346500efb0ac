package org.parley.desktop.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.JournalLine;
import org.parley.desktop.text.Texts;
import org.parley.desktop.work.Job;
import org.parley.desktop.work.LongWork;
import org.parley.talks.Entry;
import org.parley.talks.Reason;
import org.parley.talks.Talks;
import org.parley.talks.strategy.AutoPlay;

/// Why strategies moved as they did, where the class is told at once: worked out when they have moved. FX thread
/// alone; needs no toolkit.
final class Reasons {
    private static final String TOPIC = "table.reasons";

    private final LongWork work;
    /// By the journal up to the move; empty where there is none to tell.
    private final Map<List<Entry>, Optional<Reason>> known = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Map<Integer, Reason>> told = new ReadOnlyObjectWrapper<>(Map.of());

    Reasons(LongWork work) {
        this.work = work;
    }

    /// The reasons, by the number of the entry; none where the class is not to see them.
    ReadOnlyObjectProperty<Map<Integer, Reason>> told() {
        return told.getReadOnlyProperty();
    }

    /// Works out the reasons of these talks, as far as they are not known.
    void look(Talks talks) {
        if (!talks.session().options().reasons()) {
            work.cancel(TOPIC);
            told.set(Map.of());
            return;
        }
        told.set(found(talks));
        if (!isWhole(talks)) {
            work.start(Job.of(
                    TOPIC,
                    Texts.of("table.reasons.working"),
                    progress -> workOut(talks, progress::isCancelled),
                    all -> told.set(all),
                    problem -> told.set(found(talks))));
        }
    }

    /// A sentence for each reason, by the number of the entry.
    Map<Integer, String> sentences(Glance glance) {
        Map<Integer, String> sentences = new HashMap<>();
        told.get().forEach((entry, reason) ->
                sentences.put(entry, Texts.of("table.reason", glance.words().of(reason))));
        return sentences;
    }

    /// The lines of a journal with their reasons.
    List<JournalLine> into(List<JournalLine> lines, Glance glance) {
        Map<Integer, String> sentences = sentences(glance);
        return lines.stream()
                .map(line -> Optional.ofNullable(sentences.get(line.entries()))
                        .map(line::because)
                        .orElse(line))
                .toList();
    }

    void stop() {
        work.cancel(TOPIC);
    }

    private boolean isWhole(Talks talks) {
        return known.containsKey(talks.journal());
    }

    private Map<Integer, Reason> workOut(Talks talks, BooleanSupplier cancelled) {
        // The latest first: it is what one looks at.
        for (int entry = talks.journal().size(); entry > 0 && !cancelled.getAsBoolean(); entry--) {
            int number = entry;
            known.computeIfAbsent(upTo(talks, entry), journal -> AutoPlay.reason(talks, number));
        }
        return found(talks);
    }

    private Map<Integer, Reason> found(Talks talks) {
        Map<Integer, Reason> found = new HashMap<>();
        for (int entry = 1; entry <= talks.journal().size(); entry++) {
            int number = entry;
            known.getOrDefault(upTo(talks, entry), Optional.empty()).ifPresent(reason -> found.put(number, reason));
        }
        return found;
    }

    private static List<Entry> upTo(Talks talks, int entry) {
        return List.copyOf(talks.journal().subList(0, entry));
    }
}
