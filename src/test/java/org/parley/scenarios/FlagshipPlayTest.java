package org.parley.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.scenarios.Flagship.SCENARIO;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenarios.ScriptedGame.Line;
import org.parley.talks.Move;
import org.parley.talks.Talks;

/// A student in the American seat gets somewhere with a Russia that answers in kind, and nowhere with one that does
/// not.
class FlagshipPlayTest {
    private static final List<Line> SCRIPT = List.of(
            Line.lever("geneva", "promise-answer"),
            Line.propose(
                    "geneva",
                    Map.of("missiles-ukraine", "pledge", "missiles-russia", "pledge", "de-escalation", "pause")),
            Line.propose("geneva", Map.of("ground-missiles", "talks", "bombers", "distance")),
            Line.lever("brussels", "deny-report"),
            Line.propose("brussels", Map.of("incidents", "procedures", "exercises", "thresholds")),
            Line.lever("vienna", "consult-ukraine"),
            Line.lever("written", "report-home"));

    @Test
    void aRussiaThatAnswersInKindConcludesAtLeastTwoUnderstandings() {
        Talks talks = ScriptedGame.play(SCENARIO, Map.of("russia", "reciprocator", "nato", "reciprocator"), SCRIPT);
        assertThat(talks.isOver()).isTrue();
        assertThat(ScriptedGame.met(talks)).contains("missile-pledges", "incident-rules");
    }

    @Test
    void aRussiaThatAnswersInKindGivesTheSignalOnceAWrittenAnswerIsPromised() {
        Talks talks = ScriptedGame.play(SCENARIO, Map.of("russia", "reciprocator", "nato", "reciprocator"), SCRIPT);
        assertThat(talks.journal()).anySatisfy(entry -> {
            assertThat(entry.round()).isEqualTo("geneva");
            assertThat(entry.move()).isEqualTo(new Move.PullLever("signal"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"reciprocator", "hardliner"})
    void aRussiaThatConcedesNothingConcludesNone(String nato) {
        Talks talks = ScriptedGame.play(SCENARIO, Map.of("russia", "hardliner", "nato", nato), SCRIPT);
        assertThat(talks.isOver()).isTrue();
        assertThat(talks.position().state().outcome()).isEmpty();
    }

    /// All of it lapses without the two consultations, each of which costs the lever of a meeting.
    @ParameterizedTest
    @ValueSource(strings = {"consult-ukraine", "report-home"})
    void withoutAConsultationWhatWasAgreedLapses(String lever) {
        List<Line> forgetful = SCRIPT.stream()
                .filter(line -> !line.move().equals(new Move.PullLever(lever)))
                .toList();
        Talks talks = ScriptedGame.play(SCENARIO, Map.of("russia", "reciprocator", "nato", "reciprocator"), forgetful);
        assertThat(talks.position().state().concluded().isStatusQuo()).isFalse();
        assertThat(talks.position().state().outcome()).isEmpty();
    }
}
