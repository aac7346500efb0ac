package org.parley.reach.counting;

import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// Which parties have a say in which packages: obligors of their terms, and those that terms say to consult, where they are
/// consulted. Signatures are as [Occasions] numbers them. Immutable.
final class Say {
    private final Cube cube;
    private final long[][] obligedInRow;
    private final long[][] askedInRow;
    private final long[] consultedBy;
    private final long[] none;

    Say(Terms terms, Cube cube, CubeWorths worths, int signatures) {
        this.cube = cube;
        int parties = terms.parties();
        obligedInRow = new long[parties][];
        askedInRow = new long[parties][];
        consultedBy = new long[parties];
        for (int party = 0; party < parties; party++) {
            obligedInRow[party] = binding(1L << party, terms.obligors());
            askedInRow[party] = binding(1L << party, terms.consults());
            for (int signature = 0; signature < signatures; signature++) {
                boolean consulted = (worths.consulted(worths.kind(signature)) & 1L << party) != 0;
                consultedBy[party] |= consulted ? 1L << signature : 0;
            }
        }
        none = new long[cube.rowWords()];
    }

    /// The packages of a row with a term that has a party.
    ///
    /// @param of each issue, a mask of parties
    private long[] binding(long party, long[] of) {
        List<MaskTest> terms = IntStream.range(0, of.length)
                .filter(issue -> cube.isInRow(issue) && (of[issue] & party) != 0)
                .<MaskTest>mapToObj(issue -> new MaskTest.LevelIn(issue, ~1L))
                .toList();
        return cube.row(new MaskTest.Any(terms), new long[of.length]);
    }

    /// The signatures under which a party is consulted.
    long consultedBy(int party) {
        return consultedBy[party];
    }

    /// The packages of a row of which a party is an obligor.
    long[] obliged(int party) {
        return obligedInRow[party];
    }

    /// The packages of a row in which a party is asked, if it is consulted.
    long[] askedInRow(int party, boolean consulted) {
        return consulted ? askedInRow[party] : none;
    }

    /// No packages of a row.
    long[] none() {
        return none;
    }

    /// The signatures under which a party has a say in what is told.
    long bound(Told told, int party) {
        if ((told.obliged & 1L << party) != 0) {
            return -1L;
        }
        return (told.asked & 1L << party) != 0 ? consultedBy[party] : 0;
    }

    /// The packages of a row in which a party is asked, where it is consulted under a signature.
    long[] asked(int signature, int party) {
        return (consultedBy[party] & 1L << signature) != 0 ? askedInRow[party] : none;
    }

    /// The packages of a row in which a party is asked, by what is told or by the row, if it is consulted.
    long[] askedOf(Told told, int signature, int party) {
        boolean consulted = (consultedBy[party] & 1L << signature) != 0;
        return consulted && (told.asked & 1L << party) != 0 ? cube.all() : asked(signature, party);
    }
}
