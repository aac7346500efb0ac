package org.parley.desktop.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.desktop.AllWords;
import org.parley.desktop.OnFxThread;
import org.parley.report.Secrets;
import org.parley.rules.Viewer;
import org.parley.scenario.Party;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.Scenario;
import org.parley.talks.Player;
import org.parley.talks.Session;
import org.parley.talks.Talks;

/// A seat's confidential sheet, as it is printed, holds that seat's secrets and no other's.
class HandoutLawTest {
    @ParameterizedTest
    @MethodSource("seeds")
    void aHandoutHoldsNoSecretOfAnotherSeat(long seed) {
        Scenario scenario = Secrets.plant(RandomScenarios.scenario(seed));
        Talks talks = Talks.of(Session.start(scenario, new Player.Person(), Secrets.SEED));
        for (Party party : scenario.negotiators()) {
            String sheet = OnFxThread.call(() -> AllWords.of(PrintedSheet.of(scenario, party.id(), true)));
            Viewer viewer = new Viewer.OfParty(party.id());
            List<String> held = Secrets.hiddenFrom(viewer, talks).stream().filter(sheet::contains).toList();

            assertThat(held).as("in the sheet of %s (seed %d)", party.id(), seed).isEmpty();
            assertThat(sheet).contains(party.confidential());
            String unscored = OnFxThread.call(() -> AllWords.of(PrintedSheet.of(scenario, party.id(), false)));
            assertThat(Secrets.points(unscored)).as("where the class is shown no worth (seed %d)", seed).isEmpty();
            if (!Secrets.seesPoints(viewer, talks)) {
                assertThat(Secrets.points(sheet)).isEmpty();
            }
        }
    }

    static LongStream seeds() {
        return LongStream.range(400, 412);
    }
}
