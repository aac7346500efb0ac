package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.text.Texts;
import org.parley.talks.Entry;
import org.parley.talks.TalksWording;

/// What has happened, in sentences.
public final class News {
    private News() {}

    /// What has happened since the viewer's last move: what followed from it, but not the move itself.
    ///
    /// @param reasons a sentence for each move whose reason may be told, by the number of the entry
    public static List<String> since(Glance glance, Map<Integer, String> reasons) {
        List<Entry> journal = glance.talks().journal();
        int from = journal.size();
        while (from > 0 && !journal.get(from - 1).seat().equals(glance.seat())) {
            from--;
        }
        TalksWording words = glance.words();
        List<String> sentences = new ArrayList<>();
        for (int entries = from; entries <= journal.size(); entries++) {
            List<String> told = new ArrayList<>(words.of(glance.talks().position(entries)));
            if (reasons.containsKey(entries) && !told.isEmpty()) {
                told.set(0, Texts.of("table.news.why", told.getFirst(), reasons.get(entries)));
            }
            boolean own = entries == from && entries > 0;
            sentences.addAll(own && !told.isEmpty() ? told.subList(1, told.size()) : told);
        }
        return sentences;
    }

    /// What a party did last, if it has done something.
    public static Optional<String> lastOf(Glance glance, String party) {
        for (int entries = glance.talks().journal().size(); entries > 0; entries--) {
            if (glance.talks().journal().get(entries - 1).seat().filter(party::equals).isPresent()) {
                return glance.words().of(glance.talks().position(entries)).stream().findFirst();
            }
        }
        return Optional.empty();
    }
}
