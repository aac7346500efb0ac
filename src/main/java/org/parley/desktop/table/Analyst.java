package org.parley.desktop.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parley.desktop.play.Glance;
import org.parley.desktop.play.Tallies;
import org.parley.desktop.work.Patience;
import org.parley.reach.Answer;
import org.parley.reach.Reach;
import org.parley.reach.Stop;
import org.parley.rules.Reading;
import org.parley.rules.Rules;
import org.parley.rules.State;
import org.parley.talks.Position;

/// Answers what can still be agreed, and remembers the answers to what it was asked lately: stepping back and forth
/// costs nothing. Safe for use by several threads.
public final class Analyst {
    private static final int REMEMBERED = 256;

    private record Question(State state, Reading reading) {}

    private final Map<Question, Reach> answers = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Reach> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final Map<Reading, Reach> latest = new HashMap<>();
    private final Tallies tallies = new Tallies();

    /// What can still be agreed at a moment, in both lenses.
    public Answer<Outlook> outlook(Glance glance) {
        Map<Lens, Prospect> prospects = new LinkedHashMap<>();
        for (Lens lens : Lens.values()) {
            switch (prospect(glance, lens)) {
                case Answer.Exact<Prospect>(Prospect prospect) -> prospects.put(lens, prospect);
                case Answer.Stopped<Prospect>(Stop why) -> {
                    return new Answer.Stopped<>(why);
                }
            }
        }
        return Answer.to(() -> {
            Outlook outlook = Outlook.of(glance, prospects);
            return outlook.isQuick() ? outlook.withCounts(tallies) : outlook;
        });
    }

    /// The same outlook with counts of packages, which take longer where there are many.
    public Answer<Outlook> withCounts(Outlook outlook) {
        return Answer.to(() -> outlook.withCounts(tallies));
    }

    private Answer<Prospect> prospect(Glance glance, Lens lens) {
        List<Position> asked = new ArrayList<>();
        int entries = glance.position().entries();
        asked.add(glance.position());
        asked.add(glance.talks().position(Math.max(0, entries - 1)));
        asked.addAll(endsOfRounds(glance));
        List<Reach> found = new ArrayList<>();
        for (Position position : asked) {
            Reading reading = lens.reading(glance.viewer());
            switch (reach(glance, position.state(), reading)) {
                case Answer.Exact<Reach>(Reach reach) -> found.add(reach);
                case Answer.Stopped<Reach>(Stop why) -> {
                    return new Answer.Stopped<>(why);
                }
            }
        }
        return new Answer.Exact<>(new Prospect(
                found.getFirst(),
                entries == 0 ? Optional.empty() : Optional.of(found.get(1)),
                found.subList(2, found.size())));
    }

    /// For each round that is over, the first position after it: what the round left behind.
    private static List<Position> endsOfRounds(Glance glance) {
        List<Position> ends = new ArrayList<>();
        int round = 0;
        for (Position position : glance.talks().positions()) {
            while (round < position.state().round()) {
                ends.add(position);
                round++;
            }
        }
        if (glance.position().isOver()) {
            ends.add(glance.position());
        }
        return ends;
    }

    private Answer<Reach> reach(Glance glance, State state, Reading reading) {
        Question question = new Question(state, reading);
        Reach before;
        synchronized (answers) {
            Reach known = answers.get(question);
            if (known != null) {
                return new Answer.Exact<>(known);
            }
            before = latest.get(reading);
        }
        Rules rules = glance.game().rules().in(reading, state.context());
        Answer<Reach> answer =
                before == null ? Reach.from(rules, state, Patience.BUDGET) : before.onward(rules, state, Patience.BUDGET);
        answer.exact().ifPresent(reach -> {
            synchronized (answers) {
                answers.put(question, reach);
                latest.put(reading, reach);
            }
        });
        return answer;
    }
}
