package org.parley.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.scenario.Dice;
import org.parley.scenario.RandomScenarios;
import org.parley.scenario.RandomScenarios.Size;

/// However a valid file is damaged, it is read, or it has problems with their places in the file.
class ReaderFuzzTest {
    private static final byte[] SIGNS = "{}[]\",:\\'/#-+.0123456789eEtrufalsn \n\r\t\u0000\u0001".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aDamagedFileIsReadOrHasProblemsWithPlaces(long seed) {
        Dice dice = new Dice(seed);
        byte[] sample = Slip.sample().getBytes(UTF_8);
        byte[] other = ScenarioWriter.write(RandomScenarios.scenario(seed, Size.TINY)).getBytes(UTF_8);
        for (int count = 0; count < 1_000; count++) {
            byte[] damaged = damage(count % 2 == 0 ? sample : other, dice);
            check(ScenarioReader.read("f", damaged), damaged, "seed " + seed + ", file " + count);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aDamagedSessionIsOpenedOrHasProblemsWithPlaces(long seed) {
        Dice dice = new Dice(seed);
        byte[] sound = SessionWriter.write(RandomTalks.line(seed)).getBytes(UTF_8);
        for (int count = 0; count < 1_000; count++) {
            byte[] damaged = damage(sound, dice);
            String which = "seed " + seed + ", file " + count;
            switch (SessionReader.read("f", damaged)) {
                case SessionReading.Opened(_, var problems) -> check(problems, damaged, which);
                case SessionReading.Refused(var problems) -> {
                    assertThat(problems).as(which).anyMatch(problem -> problem.severity() == Severity.ERROR);
                    check(problems, damaged, which);
                }
            }
        }
    }

    private static void check(ScenarioReading reading, byte[] bytes, String which) {
        if (reading instanceof ScenarioReading.Refused(var problems)) {
            assertThat(problems).as(which).anyMatch(problem -> problem.severity() == Severity.ERROR);
        }
        check(reading.all(), bytes, which);
    }

    private static void check(List<Problem> problems, byte[] bytes, String which) {
        int lines = 1;
        for (byte unit : bytes) {
            lines += unit == '\n' || unit == '\r' ? 1 : 0;
        }
        int last = lines;
        assertThat(problems).as(which).allSatisfy(problem -> {
            assertThat(problem.line()).isBetween(1, last);
            assertThat(problem.column()).isBetween(1, bytes.length + 1);
            assertThat(problem.path()).startsWith("$");
            assertThat(problem.toString()).doesNotContain("\n", "\r", "\u0000");
        });
    }

    private static byte[] damage(byte[] sound, Dice dice) {
        byte[] bytes = sound;
        int times = dice.oneOf(1, 1, 1, 2, 5);
        for (int time = 0; time < times; time++) {
            int from = dice.between(0, bytes.length - 1);
            int to = Math.min(bytes.length, from + dice.oneOf(1, 1, 2, 10, 100, 1_000));
            bytes = switch (dice.between(0, 6)) {
                case 0 -> splice(bytes, from, to, new byte[0]);
                case 1 -> splice(bytes, to, to, Arrays.copyOfRange(bytes, from, to));
                case 2 -> splice(bytes, from, from + 1, new byte[] {(byte) dice.between(-128, 127)});
                case 3 -> splice(bytes, from, from + 1, new byte[] {SIGNS[dice.between(0, SIGNS.length - 1)]});
                case 4 -> splice(bytes, from, from, new byte[] {SIGNS[dice.between(0, SIGNS.length - 1)]});
                case 5 -> Arrays.copyOf(bytes, Math.max(1, from));
                default -> swap(bytes, from, dice.between(0, bytes.length - 1));
            };
            if (bytes.length == 0) {
                return bytes;
            }
        }
        return bytes;
    }

    private static byte[] splice(byte[] bytes, int from, int to, byte[] middle) {
        byte[] result = Arrays.copyOf(bytes, bytes.length - (to - from) + middle.length);
        System.arraycopy(middle, 0, result, from, middle.length);
        System.arraycopy(bytes, to, result, from + middle.length, bytes.length - to);
        return result;
    }

    /// Two pieces of the file in each other's places, so that sound values stand where others should.
    private static byte[] swap(byte[] bytes, int one, int other) {
        int size = Math.min(12, bytes.length - Math.max(one, other));
        byte[] result = bytes.clone();
        System.arraycopy(bytes, one, result, other, size);
        System.arraycopy(bytes, other, result, one, size);
        return result;
    }
}
