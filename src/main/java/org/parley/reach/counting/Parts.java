package org.parley.reach.counting;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Shares the packages of some cubes out among several walks: those that begin alike are one walk's. For use by several
/// threads at once.
final class Parts {
    private static final int ENOUGH = 256;

    private final int depth;
    private final Set<Long> taken = ConcurrentHashMap.newKeySet();

    /// @param depth how many issues are told before a part
    private Parts(int depth) {
        this.depth = depth;
    }

    /// All in one part.
    static Parts one() {
        return new Parts(0);
    }

    /// Enough of them for some threads, or as many as there can be.
    ///
    /// @param most how many issues may be told before a part
    static Parts of(Cube cube, int most) {
        int depth = 0;
        for (int parts = 1; depth < Math.min(cube.outer(), most) && parts < ENOUGH; depth++) {
            parts *= cube.possible(depth).length;
        }
        return new Parts(depth);
    }

    /// How many issues are told before a part.
    int depth() {
        return depth;
    }

    /// Takes a part, if nobody has.
    ///
    /// @param code of how its packages begin
    boolean take(long code) {
        return taken.add(code);
    }
}
