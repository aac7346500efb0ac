package org.parley.talks;

import java.nio.charset.StandardCharsets;
import org.parley.rules.Chance;
import org.parley.scenario.Event;
import org.parley.scenario.Round;

/// Draws chances from a seed, an event and a round, and from nothing else: so branches of one session can be
/// compared, and the draw is the same in every version and on every machine.
///
/// The draw is the FNV-1a hash (64 bits) of the bytes of the event's id, a zero byte and the round's id in UTF-8,
/// added to the seed and finished with the mixing of SplitMix64 (Steele, Lea and Flood 2014); its upper 53 bits are
/// a number from 0 inclusive to 1 exclusive. The event happens when that is below its chance.
public record SeededChance(long seed) implements Chance {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final long GOLDEN_GAMMA = 0x9e3779b97f4a7c15L;

    @Override
    public boolean happens(Event event, Round round) {
        return draw(event.id(), round.id()) < event.chance();
    }

    /// The number drawn for an event in a round, from 0 inclusive to 1 exclusive.
    public double draw(String event, String round) {
        return (mix(seed + hash(event, round)) >>> 11) * 0x1.0p-53;
    }

    /// A whole number of 64 bits drawn for two words; unlike words give unlike numbers.
    static long number(long seed, String first, String second) {
        return mix(seed + hash(first, second));
    }

    private static long hash(String first, String second) {
        return hash(hash(FNV_OFFSET, first) * FNV_PRIME, second);
    }

    private static long hash(long start, String word) {
        long hash = start;
        for (byte next : word.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (next & 0xff)) * FNV_PRIME;
        }
        return hash;
    }

    private static long mix(long number) {
        long mixed = number + GOLDEN_GAMMA;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
