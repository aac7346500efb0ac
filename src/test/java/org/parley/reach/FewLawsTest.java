package org.parley.reach;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.RandomScenarios;

/// The laws of the engine on a few scenarios at a time, quick enough to be asked again for every mutant. The classes
/// that each law is from hold it on many more.
class FewLawsTest {
    private static LongStream few(long block) {
        return LongStream.range(block * 10, block * 10 + 10);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void reachIsWhatTheLiteralWalkFinds(long block) {
        Laws.hold(few(block), RandomScenarios.Size.SMALL, ReachLawTest::fromTheMiddle);
        Laws.holdTight(few(block), ReachLawTest::fromAnywhere);
        Laws.holdTight(few(block), ReachLawTest::relaxed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void inEveryReading(long block) {
        Laws.hold(few(block).limit(5), RandomScenarios.Size.SMALL, ReachLawTest::inEveryReading);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void conflictsAndUnlocksAreWhatEverySetOfRulesShows(long block) {
        Laws.holdTight(few(block), (scenario, dice) -> ExplanationLawTest.wrong(scenario, dice, 6, new int[1]));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void waysAndNeedsAreWhatEverySequenceShows(long block) {
        Laws.holdTight(few(block), NeedsLawTest::ways);
        Laws.holdTight(few(block).limit(5), NeedsLawTest::needs);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsSoughtIsWhatIsHeld(long block) {
        Laws.holdTight(few(block), SearchLawTest::fromAnywhere);
        Laws.holdTight(few(block), (scenario, dice) -> SearchLawTest.explained(scenario, dice, new int[2]));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsListedIsWhatIsHeld(long block) {
        Laws.hold(few(block), RandomScenarios.Size.SMALL, ListingLawTest::fromAnywhere);
        Laws.hold(few(block), RandomScenarios.Size.SMALL, ListingLawTest::inSomeWords);
        Laws.holdTight(few(block), ListingLawTest::fromAnywhere);
        Laws.holdTight(few(block), ListingLawTest::inSomeWords);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsCountedIsWhatIsHeld(long block) {
        CountingLawTest counting = new CountingLawTest();
        Laws.hold(few(block), RandomScenarios.Size.SMALL, counting::differs);
        Laws.holdTight(few(block), counting::differs);
    }
}
