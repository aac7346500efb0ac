package org.parley.reach.counting;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.parley.reach.search.MaskTest;
import org.parley.reach.search.Terms;

/// Which packages of a cube are acceptable and which final, under each signature, row by row. Not for use by several
/// threads at once.
final class CubeVerdicts {
    private final Cube cube;
    private final CubeRules rules;
    private final CubeWorths worths;
    private final CubeWorths.Party[] parties;
    private final Say say;
    private final long finals;
    private final int[] level;
    private final long[][] settled;
    private final long[][] lasting;
    private final long[][] acceptable;
    private final long[] rowsOf;
    private final long[][] content;
    private final int[] contentAt;
    private int rowsTold;
    private long rows;

    /// @param finals the signatures under which it is told what is final
    /// @param level of each issue, changed as issues are told
    CubeVerdicts(
            Terms terms, Cube cube, CubeRules rules, CubeWorths worths, Say say, int signatures, long finals, int[] level) {
        this.cube = cube;
        this.rules = rules;
        this.worths = worths;
        this.say = say;
        this.finals = finals;
        this.level = level;
        parties = worths.parties().toArray(CubeWorths.Party[]::new);
        settled = new long[worths.kinds()][];
        Arrays.setAll(settled, kind -> settled(terms, worths.consulted(kind)));
        lasting = new long[signatures][finals == 0 ? 0 : cube.words()];
        acceptable = new long[signatures][cube.words()];
        rowsOf = new long[signatures];
        content = new long[worths.kinds()][cube.rowWords()];
        contentAt = new int[worths.kinds()];
    }

    /// The packages of a row that no consultation is owed for.
    private long[] settled(Terms terms, long consulted) {
        List<MaskTest> without = IntStream.range(0, terms.concluded().length)
                .filter(issue -> terms.owed()[issue] && (terms.consults()[issue] & ~consulted) != 0)
                .filter(cube::isInRow)
                .<MaskTest>mapToObj(issue -> new MaskTest.LevelIn(issue, 1))
                .toList();
        return cube.row(new MaskTest.All(without), new long[terms.concluded().length]);
    }

    /// Another cube begins.
    void begin() {
        rows = 0;
        Arrays.fill(rowsOf, 0);
    }

    /// Adds a row.
    ///
    /// @param told all issues before it
    void add(Told told, int row) {
        int words = cube.rowWords();
        int first = row * words;
        rowsTold++;
        boolean some = false;
        for (long rest = told.alive; rest != 0; rest &= rest - 1) {
            int signature = Long.numberOfTrailingZeros(rest);
            long[] content = content(told, worths.kind(signature));
            long[] into = acceptable[signature];
            long left = Rows.putBoth(into, first, content, told.left[signature]);
            for (int party = 0; party < told.forbidden.length; party++) {
                if ((told.forbidden[party] & 1L << signature) != 0) {
                    left = Rows.removeBoth(into, first, say.obliged(party), say.asked(signature, party));
                }
            }
            if (left != 0) {
                rowsOf[signature] |= 1L << row;
                some = true;
            }
        }
        if (some) {
            rows |= 1L << row;
            for (long rest = finals; rest != 0; rest &= rest - 1) {
                int signature = Long.numberOfTrailingZeros(rest);
                System.arraycopy(lasting(told, signature), 0, lasting[signature], first, words);
            }
        }
    }

    /// The packages of a row that are final under a signature.
    private long[] lasting(Told told, int signature) {
        int kind = worths.kind(signature);
        long consulted = worths.consulted(kind);
        if ((told.owed & ~consulted) != 0) {
            return say.none();
        }
        long[] none = say.none();
        long[] row = settled[kind].clone();
        for (int place = 0; place < parties.length; place++) {
            CubeWorths.Party party = parties[place];
            long least = party.reservation()[kind] - told.sums[place];
            Rows.keepOrFree(row, enough(party, least, party.rowBonuses().size()), none, say.askedOf(told, signature, party.number()));
        }
        for (int party = 0; party < told.forbidden.length; party++) {
            if ((told.forbidden[party] & 1L << signature) != 0) {
                Rows.keepOrFree(row, none, none, say.askedOf(told, signature, party));
            }
        }
        for (int layer = 0; layer <= cube.told(); layer++) {
            for (CubeRules.RowLine line : rules.rowLines(layer)) {
                if ((line.active() & 1L << signature) != 0) {
                    Rows.keepOrFree(row, line.allowed().at(level), none, say.askedOf(told, signature, line.party()));
                }
            }
        }
        return row;
    }

    /// The packages of a row that leave every party that they bind a reservation of some kind.
    private long[] content(Told told, int kind) {
        long[] row = content[kind];
        if (contentAt[kind] == rowsTold) {
            return row;
        }
        contentAt[kind] = rowsTold;
        System.arraycopy(cube.all(), 0, row, 0, row.length);
        for (int place = 0; place < parties.length; place++) {
            CubeWorths.Party party = parties[place];
            long least = party.reservation()[kind] - told.sums[place];
            boolean consulted = (worths.consulted(kind) & 1L << party.number()) != 0;
            boolean bound = (told.obliged & 1L << party.number()) != 0
                    || (consulted && (told.asked & 1L << party.number()) != 0);
            if (party.rowBonuses().isEmpty() && least <= party.steps()[0]) {
                continue;
            }
            long[] enough = enough(party, least, party.rowBonuses().size());
            if (bound) {
                Rows.keep(row, enough);
            } else {
                Rows.keepOrFree(row, enough, say.obliged(party.number()), say.askedInRow(party.number(), consulted));
            }
        }
        return row;
    }

    /// The packages of a row that add no less than this, with so many of the bonuses that hang on the row.
    private long[] enough(CubeWorths.Party party, long least, int bonuses) {
        if (bonuses == 0) {
            return party.adding(least);
        }
        CubeWorths.Bonus<long[]> bonus = party.rowBonuses().get(bonuses - 1);
        long[] when = bonus.when().at(level);
        long[] with = enough(party, least - bonus.points(), bonuses - 1);
        long[] without = enough(party, least, bonuses - 1);
        long[] enough = new long[when.length];
        for (int word = 0; word < enough.length; word++) {
            enough[word] = (with[word] & when[word]) | (without[word] & ~when[word]);
        }
        return enough;
    }

    /// The rows of the cube that have some packages that are acceptable, as bits.
    long rows() {
        return rows;
    }

    /// Those that have some under a signature.
    long rows(int signature) {
        return rowsOf[signature];
    }

    /// The packages of the cube that are acceptable under a signature, in rows that have some.
    long[] acceptable(int signature) {
        return acceptable[signature];
    }

    /// The packages of the cube that are final under a signature, in rows that have some that are acceptable.
    long[] lasting(int signature) {
        return lasting[signature];
    }
}
